package org.quarterdeck.ui.chart;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.kind.ResultCaption;
import org.quarterdeck.ui.common.StyleClasses;
import org.quarterdeck.workshop.Question;

/**
 * A chart of one question's result, which also describes itself in text. Before the first result it shows an empty
 * frame with the possible answers.
 */
public abstract class ResultChart extends Region {

    public final ChartStyle style;
    public final Question question;
    private final GrowthAnimation growth;
    private @Nullable ComparedResult before;
    private @Nullable ComparedResult shown;
    private boolean paged;

    /** @param question with typographic text */
    public ResultChart(Question question, ChartStyle style) {
        this.question = question;
        this.style = style;
        this.growth = new GrowthAnimation(style.reducedMotion(), this::grow);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add(StyleClasses.CHART);
    }

    /** Shows a result and animates from the previous one. */
    public final void show(Result result) {
        showCompared(new ComparedResult(result, null));
    }

    /** Shows a result above another of the same question, where there is one. */
    public final void showCompared(ComparedResult next) {
        var beneath = next.beneath();
        if (!fits(next.result()) || (beneath != null && !fits(beneath.result()))) {
            throw new IllegalArgumentException("no result of " + question + ": " + next.result());
        }
        if (next.equals(shown)) {
            return;
        }
        before = shown;
        shown = next;
        setAccessibleText(caption());
        update(before, next);
        growth.begin();
    }

    private boolean fits(Result result) {
        return ChartForm.of(question).fits().test(result);
    }

    /** Returns the shown result in words. */
    public final String caption() {
        if (shown == null) {
            return words().asks(question);
        }
        var words = words().says(shown.told() ? question : question.unmarked(), shown.result());
        return shown.beneath() == null ? words : words + " " + ComparisonNotes.of(question, shown, style.words());
    }

    private ResultCaption words() {
        return ResultCaption.in(style.words().locale().getLanguage());
    }

    /**
     * Returns the note to print beside the chart, about the comparison result and what people worded themselves, or an
     * empty string.
     */
    public String note() {
        return noteOnResult();
    }

    private String noteOnResult() {
        if (shown == null) {
            return "";
        }
        var compared = ComparisonNotes.of(question, shown, style.words());
        var others = OtherWords.of(shown.result(), style.words());
        return compared.isEmpty() || others.isEmpty() ? compared + others : compared + " " + others;
    }

    /** Returns the number of views of the chart: forms or pages, at least one. */
    public int views() {
        return 1;
    }

    /** Shows another view. The index wraps around. */
    public void turnTo(int view) {}

    /** Lets items whose text has no room come on pages, because somebody is there to turn them. */
    public final void inPages() {
        if (!paged) {
            paged = true;
            redraw();
        }
    }

    /** Returns whether items may come on pages. */
    protected final boolean comesInPages() {
        return paged;
    }

    /** Returns the note for a page that holds some of the items, counted from 0. */
    protected final String noteOfPage(int from, int to, int all) {
        var range = style.range(from + 1, Math.min(all, to), all);
        var rest = noteOnResult();
        return rest.isEmpty() ? range : range + " · " + rest;
    }

    /** Returns the index of the current view, from 0. */
    public int view() {
        return 0;
    }

    /** Returns whether the chart's text needs more space than it has. */
    public abstract boolean overflows();

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Nullable
    public ComparedResult shown() {
        return shown;
    }

    /** Draws everything again without animation, after a change of size or view. */
    public final void redraw() {
        growth.stop();
        update(shown, shown);
        grow(1);
    }

    /** Takes up what is shown from now on; {@link #grow} says how far it has come. */
    public abstract void update(@Nullable ComparedResult old, @Nullable ComparedResult now);

    public abstract void grow(double done);
}
