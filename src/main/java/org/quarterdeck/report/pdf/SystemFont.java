package org.quarterdeck.report.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;

/**
 * The system's font, for characters that the bundled fonts lack. It is not embedded: its text is drawn as outlines, joined
 * and ordered as the script requires, which a font in a PDF cannot express.
 */
final class SystemFont {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int SIZE = 100;

    private final Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    SystemFont(boolean bold) {
        this.font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, SIZE);
    }

    /** Returns whether the font draws a character; a colour emoji has no outline. */
    boolean draws(int character) {
        return known.computeIfAbsent(character, c -> font.canDisplay(c)
                && (Character.isWhitespace(c)
                        || !font.createGlyphVector(EXACT, Character.toString(c)).getOutline().getBounds2D().isEmpty()));
    }

    boolean draws(String text) {
        return text.codePoints().allMatch(this::draws);
    }

    double width(String text, double size) {
        return new TextLayout(text, font, EXACT).getAdvance() * size / SIZE;
    }

    /** Returns the outline of a text with the start of the baseline at 0, 0 and y pointing down. */
    Shape outline(String text, double size) {
        return new TextLayout(text, font, EXACT).getOutline(AffineTransform.getScaleInstance(size / SIZE, size / SIZE));
    }
}
