package org.quarterdeck.ui.chart.cloud;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Term;
import org.quarterdeck.question.WordHistory.Turn;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.bars.BarsChart;
import org.quarterdeck.ui.chart.bars.TermRows;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question.Words;

/**
 * A chart of words as a cloud in which each word keeps its place. A second view ranks them in a list. The cloud is the
 * same in every window, scaled to fit.
 */
public final class CloudChart extends ResultChart {

    private static final double ROW = 84;

    private final Map<String, Double> widths = new HashMap<>();
    private final Map<Integer, Double> countWidths = new HashMap<>();
    private final Group ground = new Group();
    private final Scale scale = new Scale();
    private final ChartStyle within;
    private final Words asked;
    private Map<String, CloudWord> words = new LinkedHashMap<>();
    private CloudPlan plan;
    private List<Turn> taken = List.of();
    private double width;
    private double height;
    private boolean list;
    private int left;

    public CloudChart(Words question, ChartStyle style) {
        super(question, style);
        this.asked = question;
        this.within = new ChartStyle(style.palette(), 1, style.reducedMotion(), style.words(), style.measure());
        this.plan = plan();
        ground.setManaged(false);
        ground.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        ground.getTransforms().setAll(scale);
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
        return left == 0
                ? super.note()
                : (super.note().isEmpty() ? "" : super.note() + " · ") + style.words().count("chart.more_words", left);
    }

    @Override
    public void update(@Nullable ComparedResult old, @Nullable ComparedResult now) {
        width = getWidth();
        height = getHeight();
        var cloud = now == null ? null : (Cloud) now.result();
        left = 0;
        if (cloud == null || cloud.terms().isEmpty() || width <= 0) {
            say(cloud == null ? style.words().count("chart.ask_words", asked.most()) : style.words().text("chart.no_words"));
        } else if (list) {
            showList(now, cloud);
        } else {
            showCloud(cloud);
        }
    }

    /** Shows words at their final size at once, since laying out a word again for each frame is slow. */
    @Override
    public void grow(double done) {
        words.values().forEach(word -> word.go(done));
    }

    @Override
    public boolean overflows() {
        return width > 0 && fitting() < 0.99 * style.scale();
    }

    @Override
    protected void layoutChildren() {
        if (width != getWidth() || height != getHeight()) {
            redraw();
        }
    }

    /** Returns the scale at which the cloud's plane fits. */
    private double fitting() {
        return Math.min(width / style.measure(), height / CloudPlan.HEIGHT);
    }

    private void showCloud(Cloud cloud) {
        follow(cloud.turns().isEmpty() ? cloud.terms().stream().map(CloudChart::turn).toList() : cloud.turns());
        var places = plan.places();
        left = cloud.terms().size() - places.size();
        var kept = new LinkedHashMap<String, CloudWord>();
        for (var place : places) {
            var word = words.get(place.key());
            if (word == null) {
                word = new CloudWord(place, within);
            } else {
                word.head(place);
            }
            kept.put(place.key(), word);
        }
        replace(kept);
        words = kept;
        scale.setX(fitting());
        scale.setY(fitting());
        ground.setLayoutX((width - fitting() * style.measure()) / 2);
        ground.setLayoutY((height - fitting() * CloudPlan.HEIGHT) / 2);
        if (!getChildren().equals(List.of(ground))) {
            getChildren().setAll(List.of(ground));
        }
    }

    /** Applies the changes since the last call, or starts again if the history is another one. */
    private void follow(List<Turn> turns) {
        int done = taken.size();
        if (done > turns.size() || (done > 0 && taken.get(done - 1) != turns.get(done - 1))) {
            plan = plan();
            done = 0;
        }
        turns.subList(done, turns.size()).forEach(plan::turn);
        taken = turns;
    }

    private CloudPlan plan() {
        return new CloudPlan(style.measure(), word -> widths.computeIfAbsent(word, CloudWord::widthAtOne),
                count -> countWidths.computeIfAbsent(Math.max(2, Integer.toString(count).length()),
                        digits -> CloudWord.countWidth(count, within)));
    }

    private static Turn turn(Term term) {
        return new Turn(term.key(), term.word(), term.count());
    }

    /** Replaces only the words that come and go, so that nothing else is drawn again. */
    private void replace(Map<String, CloudWord> kept) {
        var nodes = kept.values().stream().map(CloudWord::node).collect(Collectors.toSet());
        ground.getChildren().removeIf(node -> !nodes.contains(node));
        kept.forEach((key, word) -> {
            if (!words.containsKey(key)) {
                ground.getChildren().add(word.node());
            }
        });
    }

    private void showList(@Nullable ComparedResult now, Cloud cloud) {
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
        var note = TextBlock.of(List.of(new TextRun(sentence, BundledFonts.text(size), style.palette().muted())),
                Math.max(size, width), 1.2,
                LineBreaking.BALANCED);
        getChildren().setAll(List.of(note.node()));
    }
}
