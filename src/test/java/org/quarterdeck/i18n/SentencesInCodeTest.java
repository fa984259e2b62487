package org.quarterdeck.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesInCodeTest {

    private static final Path SOURCES = Path.of("src/main/java/org/quarterdeck");

    /** Files, or folders with a slash at their end, that may hold sentences, and why. */
    private static final Map<String, String> ALLOWED = Map.of(
            "Main.java", "runs on a Java too old for anything else of the program",
            "workshop/parser/", "diagnostics are part of the workshop format's specification");

    private static boolean allowed(CodeSentences found) {
        return ALLOWED.keySet().stream()
                .anyMatch(place -> place.endsWith("/") ? found.file().startsWith(place) : found.file().equals(place));
    }

    @Test
    void stand_with_the_messages_not_in_code() throws IOException {
        var found = CodeSentences.in(SOURCES).stream().filter(each -> !allowed(each)).toList();
        assertEquals("", found.stream().map(CodeSentences::toString).collect(Collectors.joining("\n")),
                "move these to assets/messages");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            notNow("No groups are at work.");                           | No groups are at work.
            call("Port " + wanted() + " is taken: use " + port + " instead."); | Port {} is taken: use {} instead.
            throw new IOException(name + " is no workshop: that is a text file."); | is no workshop: that is a text file.
            say(bad ? "It is “bad”! Try again" + "?" : "");             | It is “bad”! Try again?
            say(\"""It is in a block.\""");                             | It is in a block.
            """)
    void are_found_in_code(String code, String sentence) {
        assertEquals(List.of(sentence),
                CodeSentences.in("Any.java", code).stream().map(each -> each.sentence().strip()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            LOG.log(Level.WARNING, "It did not close cleanly.", e);
            run("DELETE FROM answer WHERE session_id = ?");
            // Say "It is in a comment." here
            throw new IllegalStateException("every Java has SHA-256");
            take('"', "refused.no_groups", '.');
            """)
    void are_told_from_log_entries_sql_comments_and_parts_of_sentences(String code) {
        assertEquals(List.of(), CodeSentences.in("Any.java", code));
    }

    @Test
    void are_found_with_their_line() {
        var code = "/* one\n two */\nvar text = \"\"\"\n    a\n    b\n    \"\"\";\nsay(\"It is in line 7.\");\n";
        assertEquals("Any.java:7: It is in line 7.", CodeSentences.in("Any.java", code).getFirst().toString());
    }

    @Test
    void are_allowed_in_places_that_have_some() throws IOException {
        var files = CodeSentences.in(SOURCES).stream().map(CodeSentences::file).toList();
        assertTrue(ALLOWED.keySet().stream().filter(place -> !place.endsWith("/")).allMatch(files::contains));
    }
}
