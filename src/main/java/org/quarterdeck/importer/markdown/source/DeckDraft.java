package org.quarterdeck.importer.markdown.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.importer.ImportLosses;

/**
 * A deck while it is read.
 *
 * @param file where it is
 * @param lines its lines, without the block of keys at its top
 * @param settings the keys at its top
 * @param keys the keys of the workshop, as far as they are known
 */
public record DeckDraft(Path file, List<DeckLine> lines, Map<String, Object> settings, Map<String, String> keys,
        ImportLosses losses) {

    public DeckDraft(Path file, List<DeckLine> lines, Map<String, Object> settings, ImportLosses losses) {
        this(file, lines, settings, new LinkedHashMap<>(), losses);
    }

    /** Returns a key at the top as a text, or an empty one. */
    public String setting(String name) {
        var value = settings.get(name);
        return value == null ? "" : value instanceof List<?> list ? joined(list) : String.valueOf(value).strip();
    }

    private static String joined(List<?> list) {
        return String.join(", ", list.stream().map(each -> each instanceof Map<?, ?> map
                ? String.valueOf(map.containsKey("name") ? map.get("name") : map.values().iterator().next())
                : String.valueOf(each)).toList());
    }
}
