package org.quarterdeck.workshop.parser;

import java.util.Map;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Reads how people are assigned to groups and what the groups hand in. */
final class BreakoutReader {

    private static final Assign RANDOM = new Assign(How.RANDOM, null);
    private static final Map<String, How> ALONE = Map.of("random", How.RANDOM, "self", How.SELF, "none", How.NONE);
    private static final Map<String, How> REFERRING = Map.of("mixed", How.MIXED, "split", How.SPLIT, "same", How.SAME);
    private static final String WANTED = "random, {mixed: POLL-ID}, {split: POLL-ID}, {same: BREAKOUT-ID}, self or none";

    private final YamlFields keys;
    private final SegmentScope earlier;

    BreakoutReader(YamlFields keys, SegmentScope earlier) {
        this.keys = keys;
        this.earlier = earlier;
    }

    Breakout read() {
        int size = keys.whole("breakout", 1, Breakout.MOST, 0);
        int groups = keys.whole("groups", 1, Breakout.MOST, 0);
        if (size > 0 && groups > 0) {
            keys.warning("groups", "`groups` has no effect beside `breakout`, which says how many people a group has: keep one");
            groups = 0;
        }
        var capture = keys.texts("capture");
        boolean vote = keys.flag("vote", false);
        if (vote && keys.written("capture") <= 0 && !keys.unread("capture")) {
            keys.warning("vote",
                    "`vote` has no effect without `capture`: the room votes on what the groups hand in, so write what"
                            + " that is, such as `capture: [Our first step]`");
        }
        int usual = size == 0 && groups == 0 ? 4 : size;
        return new Breakout(usual, groups, assign(), keys.texts("places"), keys.texts("tasks"), capture, vote);
    }

    private Assign assign() {
        var inner = keys.inner("assign");
        if (inner != null) {
            return referring(inner);
        }
        var scalar = keys.scalar("assign", WANTED);
        if (scalar == null) {
            return RANDOM;
        }
        var how = ALONE.get(scalar.text());
        if (how != null) {
            return new Assign(how, null);
        }
        keys.error("assign", REFERRING.containsKey(scalar.text())
                ? "`assign` says " + DiagnosticText.quoted(scalar.text()) + " and not by what: write {" + scalar.text() + ": ID}"
                : "unknown assign " + DiagnosticText.quoted(scalar.text()) + ": one of " + WANTED);
        return RANDOM;
    }

    private Assign referring(YamlFields inner) {
        if (inner.names().size() != 1) {
            keys.error("assign",
                    "`assign` holds " + DiagnosticText.counted(inner.names().size(), "key", "keys") + ": one of " + WANTED);
            return RANDOM;
        }
        var key = inner.names().iterator().next();
        var how = REFERRING.get(key);
        if (how == null) {
            inner.error(key, "unknown assign " + DiagnosticText.quoted(key) + ": one of " + WANTED);
            return RANDOM;
        }
        var id = inner.reference(key);
        if (id == null) {
            return RANDOM;
        }
        var found = how == How.SAME ? earlier.breakout(inner, key, id) : earlier.poll(inner, key, id);
        return found == null ? RANDOM : new Assign(how, id);
    }
}
