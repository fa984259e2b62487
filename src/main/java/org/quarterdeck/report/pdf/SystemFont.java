package org.quarterdeck.report.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;

/**
 * The system's faces, for letters that the house's own don't have. They are not embedded: what they write is drawn as
 * outlines, joined and ordered as the script wants it, which no font in a PDF could say.
 */
final class SystemFont {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int SIZE = 100;

    private final Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    SystemFont(boolean bold) {
        this.font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, SIZE);
    }

    /** Whether it draws anything for that character; a colour emoji has no outline. */
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

    /** The letters' outline, the baseline's beginning at 0, 0; down is positive. */
    Shape outline(String text, double size) {
        return new TextLayout(text, font, EXACT).getOutline(AffineTransform.getScaleInstance(size / SIZE, size / SIZE));
    }
}
