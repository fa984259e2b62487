package org.quarterdeck.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)+)\"");
    /** Keys that are made from the name of an enum's constant. */
    private static final Pattern MADE = Pattern.compile("(action|projector)\\..*|home\\.(from|do)_.*|paper\\.writing_.*");

    private static Set<String> written() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("assets/messages/ui.properties"))) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        for (var folder : List.of("src/main/java/org/quarterdeck/ui", "src/main/java/org/quarterdeck/app")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    KEY.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(used::add);
                }
            }
        }
        return used;
    }

    @Test
    void every_sentence_is_used_and_every_sentence_used_is_written() throws IOException {
        var written = written();
        var prefixes = new TreeSet<>(written.stream().map(key -> key.substring(0, key.indexOf('.'))).toList());
        var used = used();
        used.removeIf(key -> !prefixes.contains(key.substring(0, key.indexOf('.'))) || key.endsWith(".md"));
        written.removeIf(key -> MADE.matcher(key).matches());
        used.removeIf(key -> MADE.matcher(key).matches());
        assertEquals(written, used);
    }

    @Test
    void one_and_many_are_told_apart() {
        assertEquals("1 error, can’t go live", Messages.text("home.errors", 1));
        assertEquals("3 errors, can’t go live", Messages.text("home.errors", 3));
        assertEquals("nobody came · 1 answer", Messages.text("home.people", 0, 1));
    }
}
