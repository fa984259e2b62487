package org.quarterdeck.ui.chart;

import java.util.function.UnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Caption;
import org.quarterdeck.results.Result;
import org.quarterdeck.ui.kit.Styles;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;

/**
 * What a room answered, as a picture that says all in text too. Until something is shown it is the empty frame: what can
 * be answered, and nothing of what was.
 */
public abstract sealed class ResultChart extends Region
        permits BarsChart, BallotChart, RatingsChart, StripsChart, CloudChart, WallChart, ScatterChart {

    final ChartStyle style;
    final Question question;
    private final Growth growth;
    private @Nullable Shown before;
    private @Nullable Shown shown;

    /** @param question in printed words */
    ResultChart(Question question, ChartStyle style) {
        this.question = question;
        this.style = style;
        this.growth = new Growth(style.reducedMotion(), this::grow);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add(Styles.CHART);
    }

    /**
     * The chart for a kind of question.
     *
     * @param print how its words are printed: quotation marks and such
     */
    public static ResultChart of(Question question, Poles poles, UnaryOperator<String> print, ChartStyle style) {
        var printed = Printed.of(question, print);
        return switch (printed) {
            case Question.Choice choice ->
                new BarsChart(printed, new CountRows(choice.options(), choice.right(), poles, style.figures()), style);
            case Question.Multiple multiple ->
                new BarsChart(printed, new CountRows(multiple.options(), multiple.right(), poles, style.figures()), style);
            case Question.Scale scale -> new RatingsChart(scale, style);
            case Question.Spectrum spectrum -> new StripsChart(spectrum, style);
            case Question.Ranking ranking -> new BarsChart(printed, new RankRows(ranking.options(), style.figures()), style);
            case Question.Points points ->
                new BarsChart(printed, new MeanRows(points.options(), points.total(), style.figures()), style);
            case Question.Words words -> new CloudChart(words, style);
            case Question.Text text -> new WallChart(text, style);
            case Question.Quadrant quadrant -> new ScatterChart(quadrant, style);
        };
    }

    /** Whether there is a chart for that kind of question. */
    public static boolean draws(Question question) {
        return question instanceof Question.Choice || question instanceof Question.Spectrum;
    }

    /** Shows a result, growing from the one before. */
    public final void show(Result result) {
        show(result, null);
    }

    /** Shows a result above another of the same question. */
    public final void show(Result result, @Nullable Beneath beneath) {
        if (!Shapes.fits(question, result) || (beneath != null && !Shapes.fits(question, beneath.result()))) {
            throw new IllegalArgumentException("no result of " + question + ": " + result);
        }
        var next = new Shown(result, beneath);
        if (next.equals(shown)) {
            return;
        }
        before = shown;
        shown = next;
        setAccessibleText(caption());
        update(before, next);
        growth.begin();
    }

    /** What it shows, in words. */
    public final String caption() {
        if (shown == null) {
            return words().asks(question);
        }
        var words = words().says(question, shown.result());
        return shown.beneath() == null ? words : words + " " + note();
    }

    private Caption words() {
        return Caption.in(style.words().locale().getLanguage());
    }

    /** What must stand beside the chart: what lies beneath, and what was counted by hand. Empty where all is plain. */
    public String note() {
        return shown == null ? "" : Notes.of(question, shown, style.words());
    }

    /** In how many ways the same can be looked at: forms of the chart, or pages. At least one. */
    public int views() {
        return 1;
    }

    /** Shows another of those ways; they go round. */
    public void turnTo(int view) {}

    /** Which of those ways it shows, from 0. */
    public int view() {
        return 0;
    }

    /** Whether its words need more room than it has. */
    public abstract boolean overflows();

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Nullable
    Shown shown() {
        return shown;
    }

    /** Draws everything anew where it is, without growing: its size or its form has changed. */
    final void redraw() {
        growth.stop();
        update(shown, shown);
        grow(1);
    }

    /** Takes up what is shown from now on; {@link #grow} says how far it has come. */
    abstract void update(@Nullable Shown old, @Nullable Shown now);

    abstract void grow(double done);
}
