package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.yaml.KeyLine;
import org.quarterdeck.workshop.parser.yaml.YamlBlock;
import org.quarterdeck.workshop.parser.yaml.YamlReader;

/** Changes the keys of one segment, line by line. {@code source} begins with the segment's {@code ---}. */
public final class SegmentKeys {

    private static final String SEPARATOR = "---";
    private static final Pattern ID = Pattern.compile("(?m)^id[ \\t]*:[ \\t]*([^\\s#]+)[ \\t]*$");
    /** A value that YAML reads as the words that it is, without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ,.()/’'?!_-]*");
    private static final Pattern SPECIAL = Pattern.compile("(?i)(true|false|null|yes|no|on|off|~|[-+.\\d][\\d.:eExX_]*)");

    private SegmentKeys() {}

    /** Returns the source with a key set to what is written, or without the key if that is null. */
    public static String with(String source, String key, @Nullable String written) {
        var lines = new ArrayList<>(LineMerge.lines(source));
        int close = close(lines);
        if (close < 0) {
            return written == null ? source : opened(lines, key + ": " + written + "\n");
        }
        int at = find(lines, close, key);
        if (at >= 0 && written != null && valueEnd(lines, at, close) == at + 1 && sameValue(lines.get(at), written)) {
            return source;
        }
        return put(lines, close, at, written == null ? "" : key + ": " + written + "\n");
    }

    /** Returns the source with a key whose value is a list of texts, one a line, or without the key if there are none. */
    public static String withItems(String source, String key, List<String> items) {
        if (items.equals(items(source, key))) {
            return source;
        }
        var lines = new ArrayList<>(LineMerge.lines(source));
        int close = close(lines);
        var written = items.isEmpty()
                ? ""
                : key + ":\n" + items.stream().map(item -> "  - " + quoted(item) + "\n").collect(Collectors.joining());
        return close < 0 ? opened(lines, written) : put(lines, close, find(lines, close, key), written);
    }

    /** Returns the texts of a key's value, which is a list or a single text. There are none where it is something else. */
    public static List<String> items(String source, String key) {
        var lines = LineMerge.lines(source);
        int close = close(lines);
        int at = close < 0 ? -1 : find(lines, close, key);
        if (at < 0) {
            return List.of();
        }
        var value = SourceLines.of(String.join("", lines.subList(at, valueEnd(lines, at, close))));
        var entry = YamlReader.read(value, 0, value.count(), new DiagnosticCollector("")).entries().get(key);
        return switch (entry == null ? null : entry.value()) {
            case YamlBlock.Items list -> list.items().stream().filter(YamlBlock.Scalar.class::isInstance)
                    .map(item -> ((YamlBlock.Scalar) item).text()).toList();
            case YamlBlock.Scalar text when !text.empty() -> List.of(text.text());
            case null, default -> List.of();
        };
    }

    /** Puts the lines of a key in the place of those that it has, or below the other keys. */
    private static String put(List<String> lines, int close, int at, String written) {
        int place = at < 0 ? close : at;
        if (at >= 0) {
            lines.subList(at, valueEnd(lines, at, close)).clear();
        }
        if (!written.isEmpty()) {
            lines.add(place, written);
        } else if (at >= 0 && onlyKey(lines, at)) {
            lines.remove(at);
        }
        return String.join("", lines);
    }

    /** Returns a workshop's text with a name as its author, or without any if the name is empty. */
    public static String signed(String workshop, String author) {
        return with(workshop, "author", author.isBlank() ? null : quoted(author));
    }

    /** Returns what is written behind a key on its line, without a remark, or empty if the key is not there. */
    public static Optional<String> written(String source, String key) {
        var lines = LineMerge.lines(source);
        int close = close(lines);
        int at = close < 0 ? -1 : find(lines, close, key);
        return at < 0 ? Optional.empty() : Optional.of(value(lines.get(at)));
    }

    /** Returns the line that ends the keys, or -1 if there are none. */
    static int close(List<String> lines) {
        int first = !lines.isEmpty() && separates(lines.getFirst()) ? 1 : 0;
        if (lines.size() <= first || !KeyLine.looksLikeKey(bare(lines.get(first)))
                || (first == 0 && !KeyLine.known(bare(lines.getFirst())))) {
            return -1;
        }
        for (int i = first; i < lines.size(); i++) {
            if (separates(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the source with another id, if it has one that the workshop has already. */
    static String withFreshId(String source, String workshop) {
        var lines = LineMerge.lines(source);
        int close = close(lines);
        int at = close < 0 ? -1 : find(lines, close, "id");
        if (at < 0) {
            return source;
        }
        var id = ID.matcher(lines.get(at));
        return id.find() ? with(source, "id", freeId(id.group(1), workshop)) : source;
    }

    /** Returns an id that no segment of the workshop has, made from another. */
    public static String freeId(String wanted, String workshop) {
        var taken = ID.matcher(workshop).results().map(found -> found.group(1)).toList();
        var stem = wanted.replaceFirst("-\\d+$", "");
        var free = wanted;
        for (int i = 2; taken.contains(free); i++) {
            free = stem + "-" + i;
        }
        return free;
    }

    /** Returns a text as YAML has it: in quotes where it would mean something else. */
    public static String quoted(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return PLAIN.matcher(line).matches() && !SPECIAL.matcher(line).matches()
                ? line
                : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns the words of a value as they are written on one line: without the quotes around them. */
    public static String unquoted(String written) {
        boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        return quoted
                ? written.substring(1, written.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : written.replaceAll("^'(.*)'$", "$1");
    }

    /** Returns texts as a list on one line. */
    public static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(SegmentKeys::quoted)
                .map(text -> text.startsWith("\"") || text.indexOf(',') < 0 ? text : '"' + text + '"').toList()) + "]";
    }

    /** Returns whether no key is left above the line that ended the keys. */
    private static boolean onlyKey(List<String> lines, int at) {
        return at < lines.size() && separates(lines.get(at)) && (at == 0 || separates(lines.get(at - 1)));
    }

    private static String opened(List<String> lines, String line) {
        if (lines.isEmpty() || !separates(lines.getFirst())) {
            return line + SEPARATOR + "\n" + String.join("", lines);
        }
        lines.add(1, line + SEPARATOR + "\n");
        return String.join("", lines);
    }

    private static int find(List<String> lines, int close, String key) {
        for (int i = 0; i < close; i++) {
            if (KeyLine.looksLikeKey(bare(lines.get(i))) && KeyLine.name(bare(lines.get(i))).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the line after a value that may go on over indented lines and list items. */
    private static int valueEnd(List<String> lines, int at, int close) {
        int end = at + 1;
        while (end < close && lines.get(end).matches("(?s)(?:[ \\t]+\\S.*|- .*)")) {
            end++;
        }
        return end;
    }

    private static boolean sameValue(String line, String written) {
        return value(line).equals(written);
    }

    private static String value(String line) {
        var value = bare(line).substring(line.indexOf(':') + 1).strip();
        return value.startsWith("\"") || value.startsWith("'") ? value : value.replaceFirst("(?:^|\\s+)#.*$", "");
    }

    private static boolean separates(String line) {
        return SourceLines.separates(bare(line));
    }

    private static String bare(String line) {
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }
}
