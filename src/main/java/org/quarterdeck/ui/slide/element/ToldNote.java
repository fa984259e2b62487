package org.quarterdeck.ui.slide.element;

import java.util.List;
import javafx.scene.Node;
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
 * A note that says what happened in the story, beside what the room chose. The option that was taken is marked on its row, where
 * the row has space for it; what else there is to say stands below the chart. Its space is reserved from the question on, so that
 * nothing moves and nothing is revealed early.
 */
public final class ToldNote {

    private static final double GAP = 48;
    private static final int MOST_LINES = 3;

    private final SlideCanvas sheet;
    private final @Nullable TextBlock words;
    private final boolean below;
    private @Nullable Node node;
    private boolean shown;

    /** Reserves space for the note and gives the chart what is left above {@code bottom}. */
    public ToldNote(SlideCanvas sheet, Poll poll, ResultChart chart, double top, double bottom) {
        this.sheet = sheet;
        double width = sheet.shape.measure();
        var told = poll.told();
        var said = told == null ? null : words(sheet, told.words(poll.question()));
        var text = told == null || told.text().isEmpty() ? null : words(sheet, told.text());
        double under = text == null ? 0 : GAP + text.height();
        boolean onRow = told != null && chart instanceof BarsChart bars && markedOn(bars, row(poll), width, bottom - top - under);
        this.words = onRow && text != null ? text : said;
        this.below = words != null && !(onRow && text == null);
        chart.resize(width, bottom - top - (words == null || !below ? 0 : GAP + words.height()));
        sheet.overflowIf(words != null && below && words.lines() > MOST_LINES);
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

    /** Returns the index of the row of the option that was taken, or -1 where the rows are in another order or of other things. */
    private static int row(Poll poll) {
        var told = poll.told();
        return switch (poll.question()) {
            case Question.Choice _,Question.Multiple _,Question.Points _ when told != null && told.option() != null ->
                told.option();
            default -> -1;
        };
    }

    private static TextBlock words(SlideCanvas sheet, String told) {
        var story = sheet.run(sheet.words.text("told.story") + "  ", BundledFonts.medium(SlideCanvas.SMALLEST),
                sheet.palette.muted());
        var what = sheet.run(told, BundledFonts.strong(SlideCanvas.SMALLEST), sheet.palette.ink());
        return TextBlock.of(List.of(story, what), sheet.shape.measure(), 1.2, LineBreaking.FILLED);
    }

    /** Shows the note or takes it away. Below the chart, its lower edge is at {@code bottom}. */
    public void show(boolean told, double bottom) {
        if (words == null || told == shown) {
            return;
        }
        shown = told;
        if (node != null) {
            sheet.pane().getChildren().remove(node);
            node = null;
        }
        if (!told) {
            sheet.unsay(words.text());
        } else if (below) {
            node = sheet.put(words, sheet.shape.margin(), bottom - words.height());
        } else {
            sheet.say(words.text());
        }
    }
}
