package org.quarterdeck.workshop;

import java.util.List;
import java.util.Map;

/** What a block of keys holds, with the place of each value in the file. */
sealed interface Yaml {

    Place place();

    /** {@code plain} where it stands without quotes. */
    record Scalar(Place place, String text, boolean plain) implements Yaml {

        boolean empty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Items(Place place, List<Yaml> items) implements Yaml {}

    /** In the order they are written. */
    record Keys(Place place, Map<String, Entry> entries) implements Yaml {}

    /** A key's value that is no YAML. */
    record Unread(Place place) implements Yaml {}

    record Entry(Place key, Yaml value) {}
}
