package org.quarterdeck.ui.slide.element;

import java.time.Instant;
import java.util.List;
import javafx.scene.Group;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/** Shows content that is too much for one slide as pages in rotation. Each page shows its number and the total. */
public final class PageRotation {

    public static final double LABEL_BASELINE = 76;

    private final SlideCanvas sheet;
    private final List<Group> faces;
    private final long seconds;
    private int shown;
    private Instant since = Instant.MIN;

    /** @param seconds how long each page is shown */
    public PageRotation(SlideCanvas sheet, List<Group> faces, long seconds) {
        this.sheet = sheet;
        this.faces = List.copyOf(faces);
        this.seconds = seconds;
        for (int i = 0; faces.size() > 1 && i < faces.size(); i++) {
            var words = new TextRun(sheet.words.text("slide.page_of", i + 1, faces.size()), BundledFonts.text(SlideCanvas.FOOTER),
                    sheet.palette.muted());
            var label = TextBlock.line(words);
            var node = label.node();
            node.relocate(sheet.shape.right() - label.width(), LABEL_BASELINE - label.ascent());
            faces.get(i).getChildren().add(node);
        }
        if (!faces.isEmpty()) {
            sheet.put(faces.getFirst(), 0, 0);
        }
    }

    public boolean turns() {
        return faces.size() > 1;
    }

    public void tick(Instant now) {
        if (since.equals(Instant.MIN)) {
            since = now;
        } else if (turns() && now.getEpochSecond() - since.getEpochSecond() >= seconds) {
            sheet.pane().getChildren().remove(faces.get(shown));
            shown = (shown + 1) % faces.size();
            sheet.put(faces.get(shown), 0, 0);
            since = now;
        }
    }
}
