package org.quarterdeck.session.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.state.ModerationState;

/** What moderation catches and what it lets through, with the lists that the program brings along. */
class DisguisedWordsTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "ar", "pt");

    private static Set<String> listed(String lang) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("assets/moderation/" + lang + ".txt"))) {
            return ModerationState.keys(
                    lines.filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toSet()), lang);
        }
    }

    private static List<String> caught(String lang, List<String> texts) throws IOException {
        var words = listed(lang);
        return texts.stream().filter(text -> DisguisedWords.in(text, words, WordVocabulary.of(lang))).toList();
    }

    /** A row of a table of the page on moderation. */
    record Row(String lang, String what, List<String> texts) {

        @Override
        public String toString() {
            return lang + " " + what;
        }
    }

    private static Stream<Row> rows(String heading) throws IOException {
        var page = Files.readString(Path.of("src/docs/moderation.md"));
        var section = page.split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        var rows = section.lines().filter(line -> line.contains("`")).map(line -> line.split("\\|", -1)).map(
                cells -> new Row(cells[1].strip(), cells[2].strip(),
                        CODE.matcher(cells[3]).results().map(found -> found.group(1)).toList()))
                .toList();
        assertTrue(rows.stream().map(Row::lang).collect(Collectors.toSet()).containsAll(LANGUAGES), heading);
        return rows.stream();
    }

    static Stream<Row> caught() throws IOException {
        return rows("Caught");
    }

    static Stream<Row> letThrough() throws IOException {
        return rows("Let through");
    }

    @ParameterizedTest
    @MethodSource("caught")
    void a_listed_word_is_found_in_its_disguises(Row row) throws IOException {
        assertEquals(row.texts(), caught(row.lang(), row.texts()));
    }

    @ParameterizedTest
    @MethodSource("letThrough")
    void ordinary_words_that_contain_one_are_let_through(Row row) throws IOException {
        assertEquals(List.of(), caught(row.lang(), row.texts()));
    }

    @Test
    void what_is_invisible_between_letters_hides_no_word() throws IOException {
        var texts = List.of("f\u200Bu\u200Cc\u200Dk", "s\u2060h\uFEFFi\u00ADt", "fu\u034Fck", "\u202Ekcuf\u202C fuck",
                "sh\u180Eit");
        assertEquals(texts, caught("en", texts));
    }

    @Test
    void a_long_text_of_nothing_but_letters_takes_no_time() throws IOException {
        assertEquals(List.of(), caught("en", List.of("a ".repeat(140), "*".repeat(280), "1".repeat(280), "x*".repeat(140))));
    }

    @Test
    void old_sessions_are_read_as_they_were_moderated_then() {
        var words = new HashSet<>(Set.of("shit"));
        var old = new ModerationState(false, org.pcollections.HashTreePSet.from(words), false);
        assertFalse(old.holds("sh1t", "en"));
    }
}
