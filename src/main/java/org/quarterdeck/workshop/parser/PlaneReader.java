package org.quarterdeck.workshop.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Quadrant;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Reads a plane with two axes and four corners. */
final class PlaneReader {

    private static final List<String> UNNAMED = List.of("", "", "", "");

    private final YamlFields keys;

    PlaneReader(YamlFields keys) {
        this.keys = keys;
    }

    /** Reads the plane of a poll. Axes are required; names of corners are optional. */
    Quadrant asked() {
        return new Quadrant(axis("x"), axis("y"), corners(UNNAMED));
    }

    /**
     * Reads the plane of a slide. Its corners are named by a key or by a list of four in the text; returns null if neither is
     * present.
     */
    @Nullable
    Quadrant shown(List<Block> body) {
        var listed = OptionList.in(body).texts();
        var corners = corners(listed.size() == 4 ? listed : UNNAMED);
        if (corners.equals(UNNAMED) && !keys.has("corners")) {
            keys.warning("layout", "this slide names no corners: write `corners:` with four names, or a list of four");
            return null;
        }
        return new Quadrant(end(keys.pair("x")), end(keys.pair("y")), corners);
    }

    private Pair axis(String key) {
        if (!keys.has(key)) {
            keys.error(key, "this `quadrant` has no `" + key + "`: write its two ends, such as `" + key + ": [Little, Much]`");
        }
        return end(keys.pair(key));
    }

    private static Pair end(@Nullable Pair pair) {
        return pair == null ? new Pair("", "") : pair;
    }

    private List<String> corners(List<String> otherwise) {
        var corners = keys.texts("corners");
        int written = keys.written("corners");
        if (written < 0) {
            return otherwise;
        }
        if (written != 4) {
            keys.error("corners", "`corners` has " + DiagnosticText.counted(written, "name", "names")
                    + ": write four, in the order low x low y, high x low y, low x high y, high x high y");
        }
        return corners.size() == 4 && written == 4 ? List.copyOf(corners) : otherwise;
    }
}
