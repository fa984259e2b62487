package org.quarterdeck.ui.slide.element;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/** The time left for groups, small at the bottom of a slide. */
public final class GroupCountdown {

    private final SlideCanvas sheet;
    private final @Nullable Instant endsAt;
    private final double right;
    private String words = "";
    private @Nullable Node node;

    /** @param right the right end of the line */
    public GroupCountdown(SlideCanvas sheet, @Nullable Instant endsAt, double right) {
        this.sheet = sheet;
        this.right = right;
        this.endsAt = endsAt;
    }

    public void tick(Instant now) {
        var next = endsAt == null ? "" : sheet.words.text("slide.left", MinutesText.countdown(Duration.between(now, endsAt)));
        if (next.equals(words)) {
            return;
        }
        words = next;
        if (node != null) {
            sheet.pane().getChildren().remove(node);
        }
        var line = TextBlock.line(new TextRun(next, BundledFonts.medium(40), sheet.palette.ink()));
        var made = line.node();
        node = sheet.putClock(made, right - line.width(), SlideCanvas.FOOTER_BASELINE - line.ascent());
    }

    public String words() {
        return words;
    }
}
