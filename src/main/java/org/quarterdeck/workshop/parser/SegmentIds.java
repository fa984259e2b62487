package org.quarterdeck.workshop.parser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Assigns a unique id to every segment: the written one, or one derived from its heading or number. */
final class SegmentIds {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern EDGE = Pattern.compile("^-|-$");
    private static final Pattern GRAMMAR = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}-]+");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    private SegmentIds() {}

    /**
     * Returns the ids in the order of the drafts. Written ids are assigned first, so that a derived one never takes a later
     * segment's.
     */
    static List<String> of(List<SegmentDraft> drafts) {
        var ids = new SegmentIds();
        var written = drafts.stream().map(d -> ids.written(d.keys())).toList();
        var all = new ArrayList<String>();
        for (int i = 0; i < drafts.size(); i++) {
            var id = written.get(i);
            all.add(id.valid() ? id.base() : ids.made(base(id.base(), drafts.get(i), i)));
        }
        return all;
    }

    /** An id as written. {@code base} is the id if it is valid, else the text to derive one from; empty for the heading. */
    private record Written(String base, boolean valid) {}

    private Written written(YamlFields keys) {
        var id = keys.text("id");
        if (id == null) {
            return new Written("", false);
        }
        var made = made(id, "");
        if (!GRAMMAR.matcher(id).matches() || !id.equals(id.toLowerCase(Locale.ROOT))) {
            keys.error("id", "`id` is " + DiagnosticText.quoted(id) + ": write letters and digits in lower case and `-`"
                    + (made.isEmpty() ? "" : ", such as `" + made + "`"));
            return new Written(made, false);
        }
        if (!taken.add(id)) {
            keys.error("id", "the id " + DiagnosticText.quoted(id) + " is written twice: give one of the two segments another");
            return new Written(id, false);
        }
        return new Written(id, true);
    }

    private static String base(String wished, SegmentDraft draft, int index) {
        return wished.isEmpty() ? made(draft.prose().title(), "segment-" + (index + 1)) : wished;
    }

    private String made(String base) {
        var id = base;
        while (!taken.add(id)) {
            id = base + "-" + repeats.merge(base, 2, (before, one) -> before + 1);
        }
        return id;
    }

    /** Returns the letters and digits of a text in lower case, with {@code -} for everything between them. */
    static String made(@Nullable String text, String otherwise) {
        var id = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        id = EDGE.matcher(OTHER.matcher(id).replaceAll("-")).replaceAll("");
        return id.isEmpty() ? otherwise : id;
    }
}
