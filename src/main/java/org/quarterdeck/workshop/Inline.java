package org.quarterdeck.workshop;

import java.util.List;

/** A run of text within a block. */
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {}

    record Strong(List<Inline> content) implements Inline {}

    /** Text that no longer holds. */
    record Struck(List<Inline> content) implements Inline {}

    record Code(String text) implements Inline {}

    record Link(String target, List<Inline> content) implements Inline {}

    record LineBreak() implements Inline {}

    /** Returns the plain text, as it is read aloud. */
    static String plain(List<Inline> inlines) {
        var text = new StringBuilder();
        for (var inline : inlines) {
            text.append(switch (inline) {
                case Text t -> t.text();
                case Code c -> c.text();
                case Emphasis e -> plain(e.content());
                case Strong s -> plain(s.content());
                case Struck s -> plain(s.content());
                case Link l -> plain(l.content());
                case LineBreak b -> " ";
            });
        }
        return text.toString();
    }
}
