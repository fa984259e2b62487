package org.quarterdeck.session.port;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The trainer's own words about a past session, by which it is found again; each may be empty.
 *
 * @param client who it was held for
 * @param place where it was held
 * @param tags words that sessions have in common
 */
public record SessionDetails(String client, String place, List<String> tags, String notes) {

    public static final SessionDetails NONE = new SessionDetails("", "", List.of(), "");

    /** Separates tags from each other. */
    private static final String COMMA = "[,،、]";

    public SessionDetails {
        tags = List.copyOf(tags);
    }

    /** Returns the tags of a text that has commas between them, each once. */
    public static List<String> tagsIn(String text) {
        return Stream.of(text.split(COMMA)).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** Returns the tags as such a text. */
    public String tagText() {
        return tags.stream().collect(Collectors.joining(", "));
    }
}
