package org.quarterdeck.workshop.parser.yaml;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SpellingSuggestion;

/** The known keys of each kind of segment, and the warnings for unknown ones. */
public final class KnownKeys {

    public static final Set<String> WORKSHOP = keys(
            "title author lang minutes cuts poles sources theme footer questions client brand");
    public static final Set<String> BRAND = keys("logo accent font poles");
    private static final Set<String> EVERY_SEGMENT = keys("id part layout minutes at cuts sources build case");
    private static final Set<String> EVERY_POLL = keys("poll reveal seconds revise rounds compare optional told shuffle");

    public static final Set<String> SLIDE = EVERY_SEGMENT;
    public static final Set<String> PLANE_SLIDE = and(SLIDE, "x y corners");
    public static final Set<String> BREAKOUT = and(EVERY_SEGMENT, "breakout groups assign places tasks capture vote");
    public static final Set<String> SIMULATION = and(EVERY_SEGMENT, "simulation polls months until told leading model");
    private static final Set<String> TOLD = keys("option text");
    /** The keys for a segment of unknown kind, which accepts the keys of every kind. */
    public static final Set<String> ANY = Stream
            .concat(Stream.of(QuestionKind.values()).map(KnownKeys::poll), Stream.of(BREAKOUT, SIMULATION))
            .flatMap(Set::stream).collect(toCollection(LinkedHashSet::new));

    /** The meanings of other words for a key, some of which are spelled more like another key. */
    private static final Map<String, String> MEANT = Map.ofEntries(entry("language", "lang"), entry("time", "minutes"),
            entry("duration", "minutes"), entry("timer", "seconds"), entry("countdown", "seconds"), entry("name", "id"),
            entry("section", "part"), entry("type", "poll"), entry("kind", "poll"), entry("question", "poll"),
            entry("max", "most"), entry("maximum", "most"), entry("group", "breakout"),
            entry("colors", "brand"), entry("colours", "brand"), entry("font", "brand"), entry("logo", "brand"),
            entry("accent", "brand"),
            entry("customer", "client"));

    private KnownKeys() {}

    /** The keys of a poll that asks a question of that kind. */
    public static Set<String> poll(QuestionKind kind) {
        return and(and(EVERY_SEGMENT, String.join(" ", EVERY_POLL)), String.join(" ", kind.keys()));
    }

    public static boolean knows(String key) {
        return WORKSHOP.contains(key) || ANY.contains(key);
    }

    /** Warns of unknown keys below {@code told}. */
    public static void checkTold(YamlFields keys) {
        check(keys, TOLD);
    }

    /** Warns of unknown keys below {@code brand}. */
    public static void checkBrand(YamlFields keys) {
        check(keys, BRAND);
    }

    private static void check(YamlFields keys, Set<String> known) {
        for (var key : keys.names()) {
            if (!known.contains(key)) {
                keys.warning(key, unknown(key, known));
            }
        }
    }

    /** Warns of unknown keys at the top of the file. */
    public static void checkWorkshop(YamlFields keys) {
        for (var key : keys.names()) {
            if (ANY.contains(key) && !WORKSHOP.contains(key)) {
                keys.warning(key, "`" + key + "` is a key of a segment and has no effect for the workshop: "
                        + "put it after the `---` of the segment it is for");
            } else if (!WORKSHOP.contains(key) && !ForeignKeys.holds(key)) {
                keys.warning(key, unknown(key, WORKSHOP, ANY));
            }
        }
    }

    /** Warns of keys that have no meaning in a segment of this kind. */
    public static void checkSegment(YamlFields keys, Set<String> known, String kind) {
        for (var key : keys.names()) {
            if (known.contains(key) || ForeignKeys.holds(key)) {
                continue;
            }
            if (ANY.contains(key)) {
                keys.warning(key, "`" + key + "` has no effect on " + kind + ": leave it out");
            } else if (WORKSHOP.contains(key)) {
                keys.warning(key, "`" + key + "` is a key of the workshop and has no effect on a segment: "
                        + "put it between the first two lines `---` of the file");
            } else {
                keys.warning(key, unknown(key, known, ANY, WORKSHOP));
            }
        }
    }

    /** Suggests the nearest key that is valid here, or else one that is valid elsewhere. */
    @SafeVarargs
    private static String unknown(String key, Set<String> here, Set<String>... others) {
        if (key.equals("break")) {
            return "unknown key 'break': write `layout: break`, and how long it lasts as `minutes`";
        }
        var hint = Optional.ofNullable(MEANT.get(key.toLowerCase(Locale.ROOT)))
                .filter(meant -> here.contains(meant) || others.length > 0).or(() -> SpellingSuggestion.to(key, here));
        for (var other : others) {
            hint = hint.or(() -> SpellingSuggestion.to(key, other));
        }
        return "unknown key " + DiagnosticText.quoted(key) + ": " + hint.map(near -> "did you mean `" + near + "`?")
                .orElseGet(() -> "one of " + DiagnosticText.listed(here));
    }

    private static Set<String> keys(String words) {
        return Stream.of(words.split(" ")).filter(w -> !w.isEmpty()).collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> and(Set<String> keys, String words) {
        var all = new LinkedHashSet<>(keys);
        all.addAll(keys(words));
        return all;
    }
}
