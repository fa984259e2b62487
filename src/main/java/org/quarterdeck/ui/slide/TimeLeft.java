package org.quarterdeck.ui.slide;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Minutes;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;

/** How long groups still have, small at the foot of a slide. */
final class TimeLeft {

    private final Sheet sheet;
    private final @Nullable Instant endsAt;
    private String words = "";
    private @Nullable Node node;

    TimeLeft(Sheet sheet, @Nullable Instant endsAt) {
        this.sheet = sheet;
        this.endsAt = endsAt;
    }

    void tick(Instant now) {
        var next = endsAt == null ? "" : sheet.words.text("slide.left", Minutes.countdown(Duration.between(now, endsAt)));
        if (next.equals(words)) {
            return;
        }
        words = next;
        if (node != null) {
            sheet.pane().getChildren().remove(node);
        }
        var line = TextBlock.line(new Run(next, Fonts.medium(40), sheet.palette.ink()));
        var made = line.node();
        node = sheet.put(made, sheet.shape.right() - line.width(), Sheet.FOOTER_BASELINE - line.ascent());
    }

    String words() {
        return words;
    }
}
