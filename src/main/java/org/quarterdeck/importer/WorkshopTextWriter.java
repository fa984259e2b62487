package org.quarterdeck.importer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterdeck.workshop.parser.source.DirectiveComment;
import org.quarterdeck.workshop.parser.yaml.KeyLine;

/** Writes a deck as the text of a workshop. */
final class WorkshopTextWriter {

    /** Values that YAML reads as they stand, and as a text. */
    private static final Pattern PLAIN = Pattern.compile("[a-z]+(?:-[a-z]+)*|[1-9][0-9]{0,3}");
    private static final Pattern YAML_WORD = Pattern.compile("true|false|null|yes|no|on|off|y|n");

    private WorkshopTextWriter() {}

    static String text(ImportedDeck deck) {
        var text = new StringBuilder("---\n").append(keys(deck.keys())).append("---\n");
        boolean first = true;
        for (var slide : deck.slides()) {
            var body = trimmed(slide.body());
            boolean keyed = !slide.keys().isEmpty();
            if (!first || keyed) {
                text.append(first ? "" : "\n---\n").append(keyed ? keys(slide.keys()) + "---\n" : "");
            }
            boolean keyLike = !body.isEmpty() && !keyed && KeyLine.looksLikeKey(body.getFirst());
            text.append(keyLike ? body.getFirst().replaceFirst(":", "\\\\:") + "\n" : "");
            body.stream().skip(keyLike ? 1 : 0).forEach(line -> text.append(line).append('\n'));
            for (var note : slide.notes()) {
                text.append(body.isEmpty() ? "" : "\n").append(comment(note)).append('\n');
            }
            first = false;
        }
        return text.toString();
    }

    /** Returns a note as a comment that no other tool's mark nor the comment's own end can be found in. */
    private static String comment(String note) {
        var safe = note.replace("<!--", "<!- -").replaceAll("--(!?)>", "- -$1>");
        if (safe.startsWith(">") || safe.startsWith("->")) {
            safe = "\n" + safe;
        }
        if (DirectiveComment.matches(safe.lines().toList())) {
            safe += "\n\n.";
        }
        return safe.indexOf('\n') < 0 && !safe.endsWith("-") ? "<!-- " + safe + " -->" : "<!--\n" + safe.strip() + "\n-->";
    }

    private static String keys(Map<String, String> keys) {
        return keys.entrySet().stream().map(key -> key.getKey() + ": " + value(key.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String value(String value) {
        if (PLAIN.matcher(value).matches() && !YAML_WORD.matcher(value).matches()) {
            return value;
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\s\\p{Cntrl}]+", " ").strip() + '"';
    }

    private static List<String> trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
