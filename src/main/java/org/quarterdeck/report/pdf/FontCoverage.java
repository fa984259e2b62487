package org.quarterdeck.report.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.quarterdeck.report.FontFace;

/** The characters that the bundled fonts have. */
public final class FontCoverage {

    private final Map<FontFace, CmapLookup> letters = new EnumMap<>(FontFace.class);

    public FontCoverage() throws IOException {
        for (var face : FontFace.values()) {
            letters.put(face, FontFileReader.read(face).getUnicodeCmapLookup());
        }
    }

    /** Returns whether a font has every character of the text. */
    public boolean writes(String text, FontFace face) {
        var known = Objects.requireNonNull(letters.get(face));
        return text.codePoints().allMatch(c -> known.getGlyphId(c) != 0);
    }
}
