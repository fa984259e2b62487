package org.quarterdeck.ui.slide.element;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.bars.BarsChart;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;

/**
 * A note that says what happened in the case's story, beside what the room chose. It is on the row of the option that
 * the story took, or below the chart if the story took none of them or the row has no space. Its space is reserved from
 * the question on, so that nothing moves and nothing is revealed early.
 */
public final class ToldNote {

    private static final double GAP = 48;
    private static final int MOST_LINES = 3;

    private final SlideCanvas sheet;
    private final @Nullable TextBlock words;
    private final boolean onRow;
    private boolean shown;

    /** Reserves space for the note and gives the chart what is left above {@code bottom}. */
    public ToldNote(SlideCanvas sheet, Poll poll, ResultChart chart, double top, double bottom) {
        this.sheet = sheet;
        this.words = poll.told() == null ? null : words(sheet, poll.told());
        double width = sheet.shape.measure();
        this.onRow = poll.told() != null && chart instanceof BarsChart bars && markedOn(bars, row(poll), width, bottom - top);
        chart.resize(width, bottom - top - (words == null || onRow ? 0 : GAP + words.height()));
        sheet.overflowIf(words != null && !onRow && words.lines() > MOST_LINES);
    }

    private boolean markedOn(BarsChart bars, int row, double width, double height) {
        bars.tell(row, sheet.words.text("told.here"));
        bars.resize(width, height);
        if (row >= 0 && bars.overflows()) {
            bars.tell(-1, "");
            return false;
        }
        return row >= 0;
    }

    /** Returns the index of the option that the story took, or -1. */
    private static int row(Poll poll) {
        return switch (poll.question()) {
            case Question.Choice choice -> choice.options().indexOf(poll.told());
            case Question.Multiple multiple -> multiple.options().indexOf(poll.told());
            default -> -1;
        };
    }

    private static TextBlock words(SlideCanvas sheet, String told) {
        var story = sheet.run(sheet.words.text("told.story") + "  ", BundledFonts.medium(SlideCanvas.SMALLEST),
                sheet.palette.muted());
        var what = sheet.run(told, BundledFonts.strong(SlideCanvas.SMALLEST), sheet.palette.ink());
        return TextBlock.of(List.of(story, what), sheet.shape.measure(), 1.2, LineBreaking.FILLED);
    }

    /** Shows the note. Below the chart, its lower edge is at {@code bottom}. Further calls have no effect. */
    public void show(double bottom) {
        if (words == null || shown) {
            return;
        }
        shown = true;
        if (onRow) {
            sheet.say(words.text());
        } else {
            sheet.put(words, sheet.shape.margin(), bottom - words.height());
        }
    }
}
