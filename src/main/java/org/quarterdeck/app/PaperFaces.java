package org.quarterdeck.app;

import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.Face;
import org.quarterdeck.ui.kit.Fonts;

/** The house's faces on the screen, as paper knows them. */
final class PaperFaces {

    private PaperFaces() {}

    static @Nullable Face of(Font font) {
        return switch (font.getFamily()) {
            case Fonts.HEADLINE -> Face.HEADLINE;
            case Fonts.QUOTATION -> Face.QUOTATION;
            case Fonts.TEXT -> Face.TEXT;
            case Fonts.MEDIUM -> Face.MEDIUM;
            case Fonts.STRONG -> Face.STRONG;
            case Fonts.EMOJI -> Face.EMOJI;
            default -> null;
        };
    }
}
