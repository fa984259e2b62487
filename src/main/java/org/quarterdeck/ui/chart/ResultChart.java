package org.quarterdeck.ui.chart;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.ResultCaption;
import org.quarterdeck.ui.common.StyleClasses;
import org.quarterdeck.workshop.Question;

/**
 * What a room answered, as a picture that says all in text too. Until something is shown it is the empty frame: what can
 * be answered, and nothing of what was.
 */
public abstract class ResultChart extends Region {

    public final ChartStyle style;
    public final Question question;
    private final GrowthAnimation growth;
    private @Nullable ChartData before;
    private @Nullable ChartData shown;

    /** @param question in printed words */
    public ResultChart(Question question, ChartStyle style) {
        this.question = question;
        this.style = style;
        this.growth = new GrowthAnimation(style.reducedMotion(), this::grow);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add(StyleClasses.CHART);
    }

    /** Shows a result, growing from the one before. */
    public final void show(Result result) {
        show(result, null);
    }

    /** Shows a result above another of the same question. */
    public final void show(Result result, @Nullable ComparisonResult beneath) {
        if (!ResultFit.fits(question, result) || (beneath != null && !ResultFit.fits(question, beneath.result()))) {
            throw new IllegalArgumentException("no result of " + question + ": " + result);
        }
        var next = new ChartData(result, beneath);
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

    private ResultCaption words() {
        return ResultCaption.in(style.words().locale().getLanguage());
    }

    /** What must stand beside the chart: what lies beneath, and what was counted by hand. Empty where all is plain. */
    public String note() {
        return shown == null ? "" : ComparisonNotes.of(question, shown, style.words());
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
    public ChartData shown() {
        return shown;
    }

    /** Draws everything anew where it is, without growing: its size or its form has changed. */
    public final void redraw() {
        growth.stop();
        update(shown, shown);
        grow(1);
    }

    /** Takes up what is shown from now on; {@link #grow} says how far it has come. */
    public abstract void update(@Nullable ChartData old, @Nullable ChartData now);

    public abstract void grow(double done);
}
