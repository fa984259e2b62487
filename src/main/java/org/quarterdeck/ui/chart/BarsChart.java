package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result;
import org.quarterdeck.results.Result.Counts;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;

/** How many picked each option: bars in the author's order, each with its share and count beside it. */
public final class BarsChart extends ResultChart {

    /** One thing to pick; {@code side} where the options are the two poles themselves. */
    public record Option(String text, Side side) {}

    public enum Side {
        NONE, FIRST, SECOND
    }

    private final List<Option> options;
    private final Set<Integer> right;
    private final List<Bar> bars = new ArrayList<>();
    private final Rectangle zero = new Rectangle();
    private final Growth growth;
    private final double[] from;
    private final double[] lengths;
    private BarsFrame frame;
    private @Nullable Counts shown;
    private double fullShare = 1;

    /** @param right the places of the right options, empty where none is more right than another */
    public BarsChart(List<Option> options, Set<Integer> right, ChartStyle style) {
        super(style);
        this.options = List.copyOf(options);
        this.right = Set.copyOf(right);
        this.from = new double[options.size()];
        this.lengths = new double[options.size()];
        this.growth = new Growth(style.reducedMotion(), this::grow);
        this.frame = BarsFrame.of(this.options, Set.of(), false, style, 0, 0, 1);
        zero.setManaged(false);
        zero.setFill(style.palette().line());
    }

    @Override
    public void show(Result result) {
        if (!(result instanceof Counts counts) || counts.counts().size() != options.size()) {
            throw new IllegalArgumentException("no result of a choice between " + options.size() + " options: " + result);
        }
        var before = shown;
        shown = counts;
        fullShare = Math.max(0.5, IntStream.range(0, options.size()).mapToDouble(counts::share).max().orElse(0));
        System.arraycopy(lengths, 0, from, 0, lengths.length);
        setAccessibleText(caption());
        if (before == null || !before.equals(counts)) {
            rebuild();
            growth.begin();
        }
    }

    @Override
    public String caption() {
        if (shown == null) {
            return "The options: " + options.stream().map(Option::text).collect(Collectors.joining(", ")) + ".";
        }
        if (shown.answers() == 0) {
            return "No answers yet.";
        }
        var counts = shown;
        return "Of " + people(counts.answers()) + ": " + IntStream.range(0, options.size()).mapToObj(i -> options.get(i).text()
                + " " + Figures.share(counts.share(i)) + " (" + Figures.count(counts.counts().get(i)) + ")"
                + (right.contains(i) ? ", right" : "")).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public boolean overflows() {
        layout();
        return frame.overflows();
    }

    @Override
    protected void layoutChildren() {
        if (!frame.fits(getWidth(), getHeight(), mostDigits(), tells())) {
            rebuild();
            place();
        }
    }

    private void rebuild() {
        if (!frame.fits(getWidth(), getHeight(), mostDigits(), tells())) {
            frame = BarsFrame.of(options, shown == null ? Set.of() : right, !right.isEmpty(), style, getWidth(), getHeight(),
                    mostDigits());
        }
        bars.clear();
        getChildren().clear();
        getChildren().addAll(frame.nodes());
        if (shown == null) {
            addRules();
            return;
        }
        zero.setX(frame.zero() - 1.5 * style.scale());
        zero.setY(frame.top(0));
        zero.setWidth(3 * style.scale());
        zero.setHeight(frame.bottom() - frame.top(0));
        getChildren().add(zero);
        if (shown.answers() == 0) {
            addNote();
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            var bar = new Bar(options.get(i), shown.share(i), shown.counts().get(i), !right.isEmpty() && !right.contains(i),
                    style,
                    frame.size());
            bars.add(bar);
            bar.addTo(getChildren());
        }
    }

    /** Before there is anything to see, the options stand as a list. */
    private void addRules() {
        for (int i = 1; i < options.size() && frame.pitch() > 0; i++) {
            var rule = new Rectangle(0, Math.round(frame.middle(i) - frame.pitch() / 2) - 2 * style.scale(), getWidth(),
                    2 * style.scale());
            rule.setFill(style.palette().hair());
            rule.setManaged(false);
            getChildren().add(rule);
        }
    }

    private void addNote() {
        Arrays.fill(lengths, 0);
        var note = TextBlock.line(new Run("No answers yet", Fonts.text(frame.size()), style.palette().muted()));
        var node = note.node();
        node.setLayoutX(frame.zero() + 36 * style.scale());
        node.setLayoutY(frame.middle(0) - note.opticalHeight() / 2);
        getChildren().add(node);
    }

    private void grow(double done) {
        if (shown == null) {
            return;
        }
        for (int i = 0; i < bars.size(); i++) {
            double to = shown.share(i) / fullShare;
            lengths[i] = from[i] + done * (to - from[i]);
        }
        place();
    }

    private void place() {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).place(frame, i, lengths[i] * frame.room());
        }
    }

    /** Whether it says which options are right: never before there is a result. */
    private boolean tells() {
        return shown != null && !right.isEmpty();
    }

    private int mostDigits() {
        int most = shown == null ? 0 : shown.counts().stream().mapToInt(c -> c).max().orElse(0);
        return Figures.count(most).length();
    }
}
