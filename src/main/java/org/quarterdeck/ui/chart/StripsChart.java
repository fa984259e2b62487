package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result;
import org.quarterdeck.results.Result.Strip;
import org.quarterdeck.results.Result.Strips;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Question.Pair;

/** Where people stand between pairs of poles: a dot for each, with the mean and the spread; a hill where they are many. */
public final class StripsChart extends ResultChart {

    private final List<Pair> pairs;
    private final Growth growth;
    private final List<StripRow> rows = new ArrayList<>();
    private StripsFrame frame;
    private @Nullable Strips before;
    private @Nullable Strips shown;

    public StripsChart(List<Pair> pairs, ChartStyle style) {
        super(style);
        this.pairs = List.copyOf(pairs);
        this.growth = new Growth(style.reducedMotion(), this::grow);
        this.frame = StripsFrame.of(this.pairs, style, 0, 0);
    }

    @Override
    public void show(Result result) {
        if (!(result instanceof Strips strips) || strips.strips().size() != pairs.size()) {
            throw new IllegalArgumentException("no result of a spectrum of " + pairs.size() + " pairs: " + result);
        }
        if (strips.equals(shown)) {
            return;
        }
        before = shown;
        shown = strips;
        setAccessibleText(caption());
        rebuild();
        growth.begin();
    }

    @Override
    public String caption() {
        if (shown == null) {
            return "The pairs: " + pairs.stream().map(p -> p.left() + " or " + p.right()).collect(Collectors.joining("; ")) + ".";
        }
        if (shown.answers() == 0) {
            return "No answers yet.";
        }
        var strips = shown;
        return "Of " + people(strips.answers()) + ": " + IntStream.range(0, pairs.size())
                .mapToObj(i -> lean(pairs.get(i), strips.strips().get(i))).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public boolean overflows() {
        layout();
        return frame.overflows();
    }

    @Override
    protected void layoutChildren() {
        if (!frame.fits(getWidth(), getHeight())) {
            frame = StripsFrame.of(pairs, style, getWidth(), getHeight());
            rebuild();
            grow(1);
        }
    }

    private void rebuild() {
        rows.clear();
        getChildren().setAll(frame.nodes());
        if (shown == null || frame.length() <= 0) {
            return;
        }
        if (shown.answers() == 0) {
            addNote();
            return;
        }
        var dots = Dots.fitting(shown, frame);
        for (int i = 0; i < pairs.size(); i++) {
            var row = new StripRow(frame, i, shown.strips().get(i), dots, style);
            rows.add(row);
            getChildren().addAll(row.nodes());
        }
    }

    private void grow(double done) {
        for (int i = 0; i < rows.size(); i++) {
            var was = before == null || before.answers() == 0 ? new Strip(List.of(), 0.5, 0) : before.strips().get(i);
            rows.get(i).place(was, done);
        }
    }

    private void addNote() {
        var note = TextBlock.line(new Run("No answers yet", Fonts.text(frame.size()), style.palette().muted()));
        var node = note.node();
        node.setLayoutX(frame.from() + (frame.length() - note.width()) / 2);
        node.setLayoutY(frame.axis(0) - note.opticalHeight() - frame.size() * 0.5);
        getChildren().add(node);
    }

    private static String lean(Pair pair, Strip strip) {
        double off = strip.mean() - 0.5;
        var names = pair.left() + " or " + pair.right() + ": ";
        if (Math.abs(off) < 0.05) {
            return names + "about in the middle";
        }
        var much = Math.abs(off) < 0.15 ? "leans to " : Math.abs(off) < 0.3 ? "clearly to " : "far to ";
        return names + much + (off < 0 ? pair.left() : pair.right());
    }
}
