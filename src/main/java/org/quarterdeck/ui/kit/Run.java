package org.quarterdeck.ui.kit;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/**
 * Text of one face and colour. A line feed in it ends the line.
 *
 * @param hyphens where its words may be broken
 */
public record Run(String text, Font font, Paint fill, Hyphens hyphens) {

    /** Whose words are broken where it says itself, by soft hyphens. */
    public Run(String text, Font font, Paint fill) {
        this(text, font, fill, Hyphens.NONE);
    }

    /** The same with its words whole. */
    Run whole() {
        return with(Hyphens.without(text));
    }

    /** The same with soft hyphens wherever a word may be broken. */
    Run inParts() {
        return with(hyphens.in(text));
    }

    private Run with(String changed) {
        return changed.equals(text) ? this : new Run(changed, font, fill, hyphens);
    }
}
