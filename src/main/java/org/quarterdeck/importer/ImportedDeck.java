package org.quarterdeck.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A deck that was read.
 *
 * @param tool the name of the tool it was written for
 * @param place the word for a place in it, under {@code importing.place_}: line, page or slide
 * @param keys the keys of the workshop, with its title
 */
public record ImportedDeck(String tool, String place, Map<String, String> keys, List<ImportedSlide> slides) {

    public ImportedDeck {
        keys = new LinkedHashMap<>(keys);
        slides = List.copyOf(slides);
    }
}
