package org.quarterdeck.ui.text;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/**
 * Text in one font and colour. A line feed ends the line.
 *
 * @param hyphens where its words may be broken
 * @param decoration the lines through and under it
 */
public record TextRun(String text, Font font, Paint fill, Hyphenation hyphens, TextDecoration decoration) {

    /** Creates a run without lines. */
    public TextRun(String text, Font font, Paint fill, Hyphenation hyphens) {
        this(text, font, fill, hyphens, TextDecoration.NONE);
    }

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
        return changed.equals(text) ? this : new TextRun(changed, font, fill, hyphens, decoration);
    }

    /** Returns another text that looks like this one. */
    TextRun saying(String other, Font face) {
        return new TextRun(other, face, fill, hyphens, decoration);
    }
}
