package org.quarterdeck.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A slide of a deck, as a segment of the workshop that is made of it.
 *
 * @param keys the keys of the segment, in their order
 * @param body its text in Markdown, by line, without notes
 * @param notes what the facilitator alone reads, in Markdown
 */
public record ImportedSlide(Map<String, String> keys, List<String> body, List<String> notes) {

    public ImportedSlide {
        keys = new LinkedHashMap<>(keys);
        body = List.copyOf(body);
        notes = notes.stream().map(String::strip).filter(note -> !note.isEmpty()).toList();
    }

    /** Returns whether nothing of it is shown or read. */
    public boolean empty() {
        return notes.isEmpty() && body.stream().allMatch(String::isBlank)
                && !keys.containsKey("layout");
    }
}
