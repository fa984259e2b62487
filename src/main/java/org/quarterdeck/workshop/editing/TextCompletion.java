package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.editing.LineKinds.Kind;
import org.quarterdeck.workshop.parser.yaml.KnownKeys;

/**
 * The words that may stand at a place of a workshop's text: keys, their values, and the ids of questions.
 *
 * @param from the place where the word begins that they complete
 */
public record TextCompletion(int from, List<String> words) {

    private static final Pattern WORD = Pattern.compile("[^\\s,:\\[\\]]*$");

    /** Returns the words for a place, those alone that begin as is typed before it. */
    public static TextCompletion at(String text, int place) {
        int start = text.lastIndexOf('\n', place - 1) + 1;
        var typed = text.substring(start, place);
        var word = WORD.matcher(typed);
        int from = word.find() ? start + word.start() : place;
        if (!inKeys(text, start)) {
            return new TextCompletion(place, List.of());
        }
        var segments = SegmentedText.of(text);
        int segment = segments.at(place);
        int colon = typed.indexOf(':');
        boolean top = segment < 0 || isTop(text, start);
        var block = block(text, start);
        var words = colon >= 0
                ? values(typed.substring(0, colon).strip(), segments)
                : (top ? KnownKeys.WORKSHOP : known(segments.source(segment))).stream()
                        .filter(key -> !Pattern.compile("(?m)^" + key + "[ \\t]*:").matcher(block).find())
                        .map(key -> key + ": ").toList();
        var begun = text.substring(from, place).toLowerCase(Locale.ROOT);
        return new TextCompletion(from, words.stream().filter(each -> each.startsWith(begun)).toList());
    }

    /** Returns whether a line is one of the workshop's own keys, which may not be closed yet. */
    private static boolean isTop(String text, int start) {
        return text.startsWith("---\n") && text.lastIndexOf("---\n", start - 1) == 0;
    }

    /** Returns the lines between the separators around a line. */
    private static String block(String text, int start) {
        int end = text.indexOf("\n---", start);
        return text.substring(Math.max(0, text.lastIndexOf("---\n", start - 1)), end < 0 ? text.length() : end);
    }

    /** Returns whether a line is one of keys, or begins right below a separator, where keys may stand. */
    private static boolean inKeys(String text, int start) {
        var lines = text.split("\n", -1);
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        var kinds = LineKinds.of(lines.length, i -> lines[i]);
        return kinds.get(line) == Kind.KEY
                || (line > 0 && (kinds.get(line - 1) == Kind.SEPARATOR || kinds.get(line - 1) == Kind.KEY));
    }

    private static Set<String> known(String source) {
        var kind = SegmentKeys.written(source, "poll").flatMap(QuestionKind::find);
        if (kind.isPresent()) {
            return KnownKeys.poll(kind.get());
        }
        if (SegmentKeys.written(source, "breakout").isPresent()) {
            return KnownKeys.BREAKOUT;
        }
        if (SegmentKeys.written(source, "simulation").isPresent()) {
            return KnownKeys.SIMULATION;
        }
        var any = new LinkedHashSet<>(KnownKeys.PLANE_SLIDE);
        any.addAll(List.of("poll", "breakout", "simulation"));
        return any;
    }

    private static List<String> values(String key, SegmentedText segments) {
        return switch (key) {
            case "poll" -> Stream.of(QuestionKind.values()).map(QuestionKind::word).toList();
            case "layout" -> Stream.of(SlideLayout.values()).filter(SlideLayout::written).map(SlideLayout::key).toList();
            case "build" -> Stream.of(BuildMode.values()).map(mode -> mode.name().toLowerCase(Locale.ROOT)).toList();
            case "theme" -> Stream.of(Theme.values()).map(theme -> theme.name().toLowerCase(Locale.ROOT)).toList();
            case "reveal" -> List.of("live", "on-close", "manual");
            case "rounds" -> List.of("2");
            case "other", "shuffle", "optional", "upvotes", "revise" -> List.of("true", "false");
            case "lang" -> List.of("en", "de", "fr", "es", "ar");
            case "compare", "polls", "vote" -> ids(segments);
            default -> List.of();
        };
    }

    private static List<String> ids(SegmentedText segments) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < segments.count(); i++) {
            if (SegmentKeys.written(segments.source(i), "poll").isPresent()) {
                SegmentKeys.written(segments.source(i), "id").ifPresent(ids::add);
            }
        }
        return ids;
    }
}
