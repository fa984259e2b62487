package org.quarterdeck.report;

import java.awt.Color;

/** Letters of one face and colour in a paragraph. */
record Span(String text, Face face, Color colour) {

    static final Color INK = new Color(0x14202E);
    static final Color MUTED = new Color(0x4A5767);
    static final Color HAIR = new Color(0xD8D2C7);

    static Span plain(String text) {
        return new Span(text, Face.TEXT, INK);
    }

    static Span quiet(String text) {
        return new Span(text, Face.TEXT, MUTED);
    }

    static Span strong(String text) {
        return new Span(text, Face.STRONG, INK);
    }
}
