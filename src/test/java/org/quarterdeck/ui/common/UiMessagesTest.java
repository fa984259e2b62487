package org.quarterdeck.ui.common;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UiMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)+)\"");
    /** Keys that are made from the name of an enum's constant. */
    private static final Pattern MADE = Pattern
            .compile(
                    "(action|primary|projector|column)\\..*|home\\.(from|do)_.*|editor\\.add_.*|review\\.export_(pdf|html|xlsx|csv|quarterdeck)?");

    /** The endings of a sentence's forms for numbers. */
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    /** Where windows speak, and what says the same on the facilitator's phone. */
    private static final List<String> FOLDERS = Stream.of("ui", "app", "session/query", "server/view")
            .map("src/main/java/org/quarterdeck/"::concat).toList();

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("assets/messages/" + file + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static Set<String> sentences(String file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames().stream().map(key -> FORM.matcher(key).replaceFirst("")).toList());
    }

    private static Set<String> written() throws IOException {
        var written = sentences("ui");
        written.addAll(sentences("slides"));
        return written;
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        for (var folder : FOLDERS) {
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

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void slides_say_the_same_in_each_language_with_the_same_figures_in_it(String language) throws IOException {
        assertEquals(sentences("slides"), sentences("slides_" + language));
        var english = read("slides");
        var other = read("slides_" + language);
        for (var key : other.stringPropertyNames()) {
            var like = english.getProperty(key, english.getProperty(FORM.matcher(key).replaceFirst(".other")));
            if (!FORM.matcher(key).find()) {
                assertEquals(figures(like), figures(other.getProperty(key)), key);
            }
            assertEquals(0, other.getProperty(key).chars().filter(c -> c == '*').count() % 2, key);
        }
    }

    private static Set<String> figures(String sentence) {
        return new TreeSet<>(Pattern.compile("\\{\\d}").matcher(sentence).results().map(m -> m.group()).toList());
    }

    @Test
    void one_and_many_are_told_apart() {
        assertEquals("1 error, can’t go live", UiMessages.text("home.errors", 1));
        assertEquals("3 errors, can’t go live", UiMessages.text("home.errors", 3));
        assertEquals("nobody came · 1 answer", UiMessages.text("home.people", 0, 1));
    }
}
