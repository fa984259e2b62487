package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Keys at the top of a deck that are written in TOML between two lines {@code +++}, as Hugo and Zola have them. */
public final class TomlHead {

    private static final String MARK = "+++";
    private static final Pattern KEY = Pattern.compile("([A-Za-z_][\\w.-]*)\\s*=\\s*(\\S.*)");
    private static final Pattern OTHER = Pattern.compile("\\s*(?:#.*|\\[{1,2}[^\\[\\]]+\\]{1,2}\\s*)?");
    private static final int LONGEST = 200;

    private TomlHead() {}

    /** Returns the text with such keys as YAML, line by line, or as it is where it has none. Keys of tables become comments. */
    public static String asYaml(String text) {
        var lines = text.lines().limit(LONGEST).toList();
        if (lines.isEmpty() || !lines.getFirst().replace("\uFEFF", "").stripTrailing().equals(MARK)) {
            return text;
        }
        var head = new ArrayList<String>();
        boolean table = false;
        for (var line : lines.subList(1, lines.size())) {
            if (line.stripTrailing().equals(MARK)) {
                return head.isEmpty() ? text : "---\n" + String.join("\n", head) + "\n---" + rest(text, head.size() + 2);
            }
            var key = KEY.matcher(line.strip());
            table |= line.strip().startsWith("[");
            if (!key.matches() && !OTHER.matcher(line).matches()) {
                return text;
            }
            head.add(key.matches() && !table ? key.group(1) + ": " + key.group(2) : line.isBlank() ? "" : "# " + line.strip());
        }
        return text;
    }

    /** Returns a text without so many of its first lines, but with the end of the last. */
    static String rest(String text, int lines) {
        int at = -1;
        for (int i = 0; i < lines; i++) {
            at = text.indexOf('\n', at + 1);
            if (at < 0) {
                return "";
            }
        }
        return "\n" + text.substring(at + 1);
    }
}
