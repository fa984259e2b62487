package org.quarterdeck.importer.markdown.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a block of YAML keys of any tool. Where it is no YAML, the lines of a key and a value are taken. */
public final class FrontMatter {

    private static final Pattern KEY = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]*):(?:\\s+(.*)|\\s*)");
    private static final int MOST_ALIASES = 20;

    private FrontMatter() {}

    public static boolean looksLikeKey(String line) {
        return KEY.matcher(line).matches();
    }

    /** Returns the line of the {@code ---} that ends a block whose first key stands at a line, or -1 if there is none. */
    public static int end(List<DeckLine> lines, int from) {
        if (from >= lines.size() || !(looksLikeKey(lines.get(from).text()) || lines.get(from).text().startsWith("#")
                || lines.get(from).text().startsWith("{"))) {
            return -1;
        }
        for (int i = from; i < lines.size(); i++) {
            var text = lines.get(i).text().stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return i;
            }
        }
        return -1;
    }

    public static Map<String, Object> read(List<DeckLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        try {
            var settings = LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(MOST_ALIASES).build();
            if (new Load(settings).loadFromString(text.toString()) instanceof Map<?, ?> map) {
                var keys = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> keys.put(String.valueOf(key), value == null ? "" : value));
                return keys;
            }
        } catch (YamlEngineException e) {
            // Tools are more lenient: the lines are read one by one.
        }
        return byLine(lines);
    }

    private static Map<String, Object> byLine(List<DeckLine> lines) {
        var keys = new LinkedHashMap<String, Object>();
        for (var line : lines) {
            var key = KEY.matcher(line.text());
            if (key.matches()) {
                keys.put(key.group(1), key.group(2) == null ? "" : key.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
            }
        }
        return keys;
    }
}
