package org.quarterdeck.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.quarterdeck.report.FontFace;

/** Reads the bundled fonts. */
final class FontFileReader {

    /** Held here because the JDK drops the settings of a logger that is not referenced. */
    private static final List<Logger> READERS = Stream.of("PostScriptTable", "CmapSubtable")
            .map(table -> Logger.getLogger("org.apache.fontbox.ttf." + table)).toList();

    static {
        // They warn of names that web fonts leave out and of emoji variants, neither of which a PDF needs.
        READERS.forEach(reader -> reader.setLevel(Level.SEVERE));
    }

    private FontFileReader() {}

    static TrueTypeFont read(FontFace face) throws IOException {
        try (var in = FontFileReader.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IOException("the program is incomplete: it lacks " + face.resource());
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // The screen sets these faces letter by letter, and paper shall break where it does.
            font.setEnableGsub(false);
            return font;
        }
    }
}
