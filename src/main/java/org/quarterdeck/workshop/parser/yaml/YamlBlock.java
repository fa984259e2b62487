package org.quarterdeck.workshop.parser.yaml;

import java.util.List;
import java.util.Map;
import org.quarterdeck.workshop.parser.source.SourcePosition;

/** What a block of keys holds, with the place of each value in the file. */
public sealed interface YamlBlock {

    SourcePosition place();

    /** {@code plain} where it stands without quotes. */
    record Scalar(SourcePosition place, String text, boolean plain) implements YamlBlock {

        public boolean empty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Items(SourcePosition place, List<YamlBlock> items) implements YamlBlock {}

    /** In the order they are written. */
    record Keys(SourcePosition place, Map<String, Entry> entries) implements YamlBlock {}

    /** A key's value that is no YAML. */
    record Unread(SourcePosition place) implements YamlBlock {}

    record Entry(SourcePosition key, YamlBlock value) {}
}
