package org.quarterdeck.workshop;

/** A block of keys that is no YAML from this place on. */
final class YamlUnreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Place place;

    YamlUnreadable(Place place, String message) {
        super(message);
        this.place = place;
    }

    Place place() {
        return place;
    }

    String said() {
        return String.valueOf(getMessage());
    }
}
