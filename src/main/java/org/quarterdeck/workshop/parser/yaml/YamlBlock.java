package org.quarterdeck.workshop.parser.yaml;

import java.util.List;
import java.util.Map;
import org.quarterdeck.workshop.parser.source.SourcePosition;

/** A node in a block of keys, with its position in the file. */
public sealed interface YamlBlock {

    SourcePosition place();

    /** A scalar; {@code plain} if it has no quotes. */
    record Scalar(SourcePosition place, String text, boolean plain) implements YamlBlock {

        public boolean empty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Items(SourcePosition place, List<YamlBlock> items) implements YamlBlock {}

    /** A block of keys, in the order written. */
    record Keys(SourcePosition place, Map<String, Entry> entries) implements YamlBlock {}

    /** A value that is not valid YAML. */
    record Unread(SourcePosition place) implements YamlBlock {}

    record Entry(SourcePosition key, YamlBlock value) {}
}
