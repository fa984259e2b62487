package org.quarterdeck.ui.text;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/**
 * Text of one face and colour. A line feed in it ends the line.
 *
 * @param hyphens where its words may be broken
 */
public record TextRun(String text, Font font, Paint fill, Hyphenation hyphens) {

    /** Whose words are broken where it says itself, by soft hyphens. */
    public TextRun(String text, Font font, Paint fill) {
        this(text, font, fill, Hyphenation.NONE);
    }

    /** The same with its words whole. */
    TextRun whole() {
        return with(Hyphenation.without(text));
    }

    /** The same with soft hyphens wherever a word may be broken. */
    TextRun inParts() {
        return with(hyphens.in(text));
    }

    private TextRun with(String changed) {
        return changed.equals(text) ? this : new TextRun(changed, font, fill, hyphens);
    }
}
