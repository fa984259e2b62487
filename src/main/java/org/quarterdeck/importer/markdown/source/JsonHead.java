package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Keys at the top of a deck that are written in JSON, each on a line of its own between braces, as Hugo has them. */
public final class JsonHead {

    private static final Pattern KEY = Pattern.compile("\\s*\"([A-Za-z_][\\w.-]*)\"\\s*:\\s*(\\S.*?),?\\s*");
    private static final Pattern DEEPER = Pattern.compile("[^\"]*[\\[{],?\\s*");
    private static final int LONGEST = 200;

    private JsonHead() {}

    /** Returns the text with such keys as YAML, line by line, or as it is where it has none. What is nested becomes comments. */
    public static String asYaml(String text) {
        var lines = text.lines().limit(LONGEST).toList();
        if (lines.isEmpty() || !lines.getFirst().replace("\uFEFF", "").strip().equals("{")) {
            return text;
        }
        var head = new ArrayList<String>();
        boolean nested = false;
        boolean keys = false;
        for (var line : lines.subList(1, lines.size())) {
            if (line.stripTrailing().equals("}")) {
                return keys ? "---\n" + String.join("\n", head) + "\n---" + TomlHead.rest(text, head.size() + 2) : text;
            }
            var key = KEY.matcher(line);
            boolean found = key.matches();
            if (!found && !nested && !line.isBlank()) {
                return text;
            }
            boolean deeper = found && DEEPER.matcher(key.group(2)).matches();
            keys |= found;
            head.add(found && !nested && !deeper ? key.group(1) + ": " + key.group(2) : "# " + line.strip());
            nested = deeper || (nested && !line.strip().matches("[\\]}],?"));
        }
        return text;
    }
}
