package org.quarterdeck.report;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads the bundled faces. */
final class BundledFonts {

    /** Held here because the JDK forgets the settings of a logger that nobody holds. */
    private static final Logger READER = Logger.getLogger("org.apache.fontbox.ttf.PostScriptTable");

    static {
        // It warns of a table of names that fonts for screens leave out, and that a PDF does without.
        READER.setLevel(Level.SEVERE);
    }

    private BundledFonts() {}

    static TrueTypeFont read(Face face) throws IOException {
        try (var in = BundledFonts.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IOException("the program is incomplete: it lacks " + face.resource());
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(Woff.unpack(in.readAllBytes())));
            // The screen sets these faces letter by letter, and paper shall break where it does.
            font.setEnableGsub(false);
            return font;
        }
    }
}
