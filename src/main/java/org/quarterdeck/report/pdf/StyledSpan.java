package org.quarterdeck.report.pdf;

import java.awt.Color;
import org.quarterdeck.report.FontFace;

/** A piece of a paragraph in one font and colour. */
record StyledSpan(String text, FontFace face, Color colour) {

    static final Color INK = new Color(0x14202E);
    static final Color MUTED = new Color(0x4A5767);
    static final Color HAIR = new Color(0xD8D2C7);

    static StyledSpan plain(String text) {
        return new StyledSpan(text, FontFace.TEXT, INK);
    }

    static StyledSpan quiet(String text) {
        return new StyledSpan(text, FontFace.TEXT, MUTED);
    }

    static StyledSpan strong(String text) {
        return new StyledSpan(text, FontFace.STRONG, INK);
    }
}
