package org.quarterdeck.ui.text;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/**
 * Text in one font and colour. A line feed ends the line.
 *
 * @param hyphens where its words may be broken
 */
public record TextRun(String text, Font font, Paint fill, Hyphenation hyphens) {

    /** Creates a run whose words are broken only at its soft hyphens. */
    public TextRun(String text, Font font, Paint fill) {
        this(text, font, fill, Hyphenation.NONE);
    }

    /** Returns this run without breaks in words. */
    TextRun whole() {
        return with(Hyphenation.without(text));
    }

    /** Returns this run with soft hyphens wherever a word may be broken. */
    TextRun inParts() {
        return with(hyphens.in(text));
    }

    private TextRun with(String changed) {
        return changed.equals(text) ? this : new TextRun(changed, font, fill, hyphens);
    }
}
