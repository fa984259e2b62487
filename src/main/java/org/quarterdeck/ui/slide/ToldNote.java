package org.quarterdeck.ui.slide;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Poll;

/**
 * What happened in the case's story, below what the room chose. Its place is kept free from the question on, so that nothing
 * moves when it comes.
 */
final class ToldNote {

    private static final double GAP = 48;
    private static final int MOST_LINES = 3;

    private final Sheet sheet;
    private final @Nullable TextBlock words;
    private @Nullable Node shown;

    ToldNote(Sheet sheet, Poll poll) {
        this.sheet = sheet;
        this.words = poll.told() == null ? null : words(sheet, poll.told());
        sheet.overflowIf(words != null && words.lines() > MOST_LINES);
    }

    private static TextBlock words(Sheet sheet, String told) {
        var story = sheet.run(Messages.text("told.story") + "  ", Fonts.medium(Sheet.SMALLEST), sheet.palette.muted());
        var what = sheet.run(told, Fonts.strong(Sheet.SMALLEST), sheet.palette.ink());
        return TextBlock.of(List.of(story, what), sheet.shape.measure(), 1.2, Breaking.FILLED);
    }

    /** How much room it needs above the footer: 0 where the story says nothing of this. */
    double height() {
        return words == null ? 0 : GAP + words.height();
    }

    /** Shows it with its lower edge there; a second time it changes nothing. */
    void show(double bottom) {
        if (words != null && shown == null) {
            shown = sheet.put(words, sheet.shape.margin(), bottom - words.height());
        }
    }
}
