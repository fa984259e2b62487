package org.quarterdeck.ui.export;

import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.ui.text.BundledFonts;

/** Maps the bundled fonts on the screen to the font faces of a document. */
final class ScreenFontFaces {

    private ScreenFontFaces() {}

    static @Nullable FontFace of(Font font) {
        return switch (font.getFamily()) {
            case BundledFonts.HEADLINE -> FontFace.HEADLINE;
            case BundledFonts.QUOTATION -> FontFace.QUOTATION;
            case BundledFonts.TEXT -> FontFace.TEXT;
            case BundledFonts.MEDIUM -> FontFace.MEDIUM;
            case BundledFonts.STRONG -> FontFace.STRONG;
            case BundledFonts.HEADLINE_ITALIC -> FontFace.HEADLINE_ITALIC;
            case BundledFonts.QUOTATION_ITALIC -> FontFace.QUOTATION_ITALIC;
            case BundledFonts.ITALIC -> FontFace.ITALIC;
            case BundledFonts.CODE -> FontFace.CODE;
            case BundledFonts.EMOJI -> FontFace.EMOJI;
            default -> null;
        };
    }
}
