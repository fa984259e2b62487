package org.quarterdeck.workshop.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Replaces the title in a workshop's text and leaves every other line as it is. */
final class TitleEditor {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");
    private static final Pattern TITLE = Pattern.compile("title[ \\t]*:(?:[ \\t].*|)", Pattern.DOTALL);
    private static final String MARK = "\uFEFF";
    private static final int LONGEST = 200;

    private TitleEditor() {}

    /** Returns a title tidied up for a single line. */
    static String tidy(String typed) {
        var line = typed.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) : line;
    }

    /** Returns the text with that title, or empty if the title cannot be found in its keys. */
    static Optional<String> put(String text, String title) {
        var bare = text.startsWith(MARK) ? text.substring(1) : text;
        var lines = lines(bare);
        var end = bare.contains("\r\n") ? "\r\n" : "\n";
        var wanted = "title: " + quoted(title) + end;
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            lines.addAll(0, List.of("---" + end, wanted, "---" + end));
        } else {
            replace(lines, wanted);
        }
        var made = (text.startsWith(MARK) ? MARK : "") + String.join("", lines);
        var read = WorkshopParser.read("workshop.md", made, Path.of("")).workshop().title();
        return read.equals(title) ? Optional.of(made) : Optional.empty();
    }

    private static void replace(List<String> lines, String wanted) {
        int at = 1;
        while (at < lines.size() && !lines.get(at).strip().equals("---")) {
            if (TITLE.matcher(lines.get(at)).matches()) {
                lines.remove(at);
                while (at < lines.size() && lines.get(at).matches("(?s)[ \\t]+\\S.*")) {
                    lines.remove(at);
                }
                lines.add(at, wanted);
                return;
            }
            at++;
        }
        lines.add(1, wanted);
    }

    private static String quoted(String title) {
        return '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var matcher = LINE.matcher(text);
        while (matcher.find() && !matcher.group().isEmpty()) {
            lines.add(matcher.group());
        }
        return lines;
    }
}
