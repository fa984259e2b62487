package org.quarterdeck.ui.chart;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result.Cloud;
import org.quarterdeck.results.Result.Term;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Question.Words;

/** What was written, as a cloud in which words keep their places, or, as its second view, as a ranked list. */
public final class CloudChart extends ResultChart {

    private static final double ROW = 84;

    private final Map<String, Double> widths = new HashMap<>();
    private final Map<Integer, Double> countWidths = new HashMap<>();
    private Map<String, CloudWord> words = new LinkedHashMap<>();
    private final Words asked;
    private @Nullable CloudPlan plan;
    private double width;
    private double height;
    private boolean list;
    private int left;

    CloudChart(Words question, ChartStyle style) {
        super(question, style);
        this.asked = question;
    }

    @Override
    public int views() {
        return 2;
    }

    @Override
    public int view() {
        return list ? 1 : 0;
    }

    @Override
    public void turnTo(int view) {
        boolean wanted = Math.floorMod(view, 2) == 1;
        if (wanted != list) {
            list = wanted;
            redraw();
        }
    }

    @Override
    public String note() {
        return left == 0 ? super.note() : (super.note() + " " + style.words().count("chart.more_words", left)).strip();
    }

    @Override
    void update(@Nullable Shown old, @Nullable Shown now) {
        if (width != getWidth() || height != getHeight()) {
            width = getWidth();
            height = getHeight();
            plan = null;
        }
        var cloud = now == null ? null : (Cloud) now.result();
        left = 0;
        if (cloud == null || cloud.terms().isEmpty() || width <= 0) {
            words.clear();
            say(cloud == null ? style.words().count("chart.ask_words", asked.most()) : style.words().text("chart.no_words"));
        } else if (list) {
            showList(now, cloud);
        } else {
            showCloud(cloud.terms());
        }
    }

    @Override
    void grow(double done) {
        // Words are simply there: a word set in another size for each frame is what takes longest to draw.
    }

    @Override
    public boolean overflows() {
        return false;
    }

    @Override
    protected void layoutChildren() {
        if (width != getWidth() || height != getHeight()) {
            redraw();
        }
    }

    private void showCloud(List<Term> terms) {
        var planned = plan == null
                ? new CloudPlan(width, height, style.scale(), t -> widths.computeIfAbsent(t.word(), w -> CloudWord.widthAtOne(t)),
                        t -> countWidths.computeIfAbsent(CloudWord.digits(t),
                                digits -> CloudWord.countWidth(digits, style.scale())))
                : plan;
        plan = planned;
        var places = planned.arrange(terms);
        left = terms.size() - places.size();
        var kept = new LinkedHashMap<String, CloudWord>();
        for (var place : places) {
            var key = CloudPlan.key(place.term());
            var word = words.get(key);
            if (word == null) {
                word = new CloudWord(place, style);
            } else {
                word.head(place);
            }
            kept.put(key, word);
        }
        replace(kept);
        words = kept;
    }

    /** Touches only what comes and goes, so that nothing else is drawn anew. */
    private void replace(Map<String, CloudWord> kept) {
        if (words.isEmpty()) {
            getChildren().clear();
        }
        var nodes = kept.values().stream().map(CloudWord::node).collect(Collectors.toSet());
        getChildren().removeIf(node -> !nodes.contains(node));
        kept.forEach((key, word) -> {
            if (!words.containsKey(key)) {
                getChildren().add(word.node());
            }
        });
    }

    private void showList(@Nullable Shown now, Cloud cloud) {
        words.clear();
        int most = Math.max(1, (int) (height / (ROW * style.scale())));
        left = Math.max(0, cloud.terms().size() - most);
        var bars = new BarsChart(question, new TermRows(most, style.figures()),
                new ChartStyle(style.palette(), style.scale(), true, style.words()));
        bars.resize(width, height);
        bars.setManaged(false);
        if (now != null) {
            bars.show(now.result());
        }
        bars.layout();
        getChildren().setAll(bars);
    }

    private void say(String sentence) {
        double size = 60 * style.scale();
        var note = TextBlock.of(List.of(new Run(sentence, Fonts.text(size), style.palette().muted())), Math.max(size, width), 1.2,
                org.quarterdeck.ui.kit.Breaking.BALANCED);
        getChildren().setAll(List.of(note.node()));
    }
}
