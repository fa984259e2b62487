package org.quarterdeck.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;

/** Which letters the bundled faces have. */
public final class Coverage {

    private final Map<Face, CmapLookup> letters = new EnumMap<>(Face.class);

    public Coverage() throws IOException {
        for (var face : Face.values()) {
            letters.put(face, BundledFonts.read(face).getUnicodeCmapLookup());
        }
    }

    /** Whether that face has every letter of the text. */
    public boolean writes(String text, Face face) {
        var known = Objects.requireNonNull(letters.get(face));
        return text.codePoints().allMatch(c -> known.getGlyphId(c) != 0);
    }
}
