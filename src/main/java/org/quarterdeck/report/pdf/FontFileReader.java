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

/** Reads the bundled faces. */
final class FontFileReader {

    /** Held here because the JDK forgets the settings of a logger that nobody holds. */
    private static final List<Logger> READERS = Stream.of("PostScriptTable", "CmapSubtable")
            .map(table -> Logger.getLogger("org.apache.fontbox.ttf." + table)).toList();

    static {
        // They warn of names that fonts for screens leave out, and of the second look of an emoji: a PDF does without either.
        READERS.forEach(reader -> reader.setLevel(Level.SEVERE));
    }

    private FontFileReader() {}

    static TrueTypeFont read(FontFace face) throws IOException {
        try (var in = FontFileReader.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IOException("the program is incomplete: it lacks " + face.resource());
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(WoffDecoder.unpack(in.readAllBytes())));
            // The screen sets these faces letter by letter, and paper shall break where it does.
            font.setEnableGsub(false);
            return font;
        }
    }
}
