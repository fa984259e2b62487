package org.quarterdeck.ui.slide.element;

import javafx.scene.paint.Color;
import org.quarterdeck.ui.common.SlidePalette;

/**
 * The colours of code on a slide. Each has a contrast of at least 7:1 on the ground of a listing, and none is a pole's.
 */
record CodeColours(Color keyword, Color quoted, Color number, Color comment) {

    static final CodeColours BRIGHT = new CodeColours(Color.web("#5A1F8A"), Color.web("#17502A"), Color.web("#6A3500"),
            Color.web("#38434F"));
    static final CodeColours DARK = new CodeColours(Color.web("#CDB2FF"), Color.web("#A5DBAA"), Color.web("#F1CB85"),
            Color.web("#AEB8C6"));

    /** Returns the colours for a palette's ground. */
    static CodeColours on(SlidePalette palette) {
        return palette.paper().getBrightness() > palette.ink().getBrightness() ? BRIGHT : DARK;
    }

    Color of(CodeToken.Kind kind, Color ink) {
        return switch (kind) {
            case PLAIN -> ink;
            case KEYWORD -> keyword;
            case QUOTED -> quoted;
            case NUMBER -> number;
            case COMMENT -> comment;
        };
    }
}
