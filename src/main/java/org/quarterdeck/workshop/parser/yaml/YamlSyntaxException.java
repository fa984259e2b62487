package org.quarterdeck.workshop.parser.yaml;

import org.quarterdeck.workshop.parser.source.SourcePosition;

/** Thrown when a block of keys is not valid YAML, with the position of the error. */
final class YamlSyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient SourcePosition place;

    YamlSyntaxException(SourcePosition place, String message) {
        super(message);
        this.place = place;
    }

    SourcePosition place() {
        return place;
    }

    String said() {
        return String.valueOf(getMessage());
    }
}
