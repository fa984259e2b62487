package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The author's guide in German has every page of the English one, with the same parts. */
class GermanGuideTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:-|\\d+\\.) .*");

    static Stream<String> names() {
        return names(AuthorsGuide.FOLDER).stream();
    }

    private static List<String> names(Path folder) {
        return AuthorsGuide.pages(folder).stream().map(page -> page.getFileName().toString()).toList();
    }

    private static Path english(String name) {
        return AuthorsGuide.FOLDER.resolve(name);
    }

    private static Path german(String name) {
        return AuthorsGuide.GERMAN.resolve(name);
    }

    @Test
    void has_every_page_and_no_other() {
        assertEquals(names(AuthorsGuide.FOLDER), names(AuthorsGuide.GERMAN));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_has_the_same_headings_one_by_one(String name) {
        assertEquals(levels(english(name)), levels(german(name)));
    }

    private static List<Integer> levels(Path page) {
        return AuthorsGuide.prose(page).stream().filter(line -> line.startsWith("#")).map(line -> line.indexOf(' ')).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_has_the_same_examples_one_by_one(String name) {
        assertEquals(kinds(english(name)), kinds(german(name)));
    }

    private static List<String> kinds(Path page) {
        return AuthorsGuide.examples(page).stream().map(AuthorsGuide.Example::kind).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_has_tables_of_the_same_size(String name) {
        assertEquals(tables(english(name)), tables(german(name)));
    }

    /** The number of cells in each row of each table. */
    private static List<List<Integer>> tables(Path page) {
        var tables = new ArrayList<List<Integer>>();
        boolean inside = false;
        for (var line : AuthorsGuide.prose(page)) {
            boolean row = line.startsWith("|");
            if (row && !inside) {
                tables.add(new ArrayList<>());
            }
            inside = row;
            if (row) {
                tables.getLast().add((int) line.replace("\\|", "").chars().filter(c -> c == '|').count());
            }
        }
        return tables;
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_has_as_many_items_and_paragraphs(String name) {
        assertEquals(items(english(name)), items(german(name)), "items");
        assertEquals(paragraphs(english(name)), paragraphs(german(name)), "paragraphs");
    }

    private static long items(Path page) {
        return AuthorsGuide.prose(page).stream().filter(line -> ITEM.matcher(line).matches()).count();
    }

    private static long paragraphs(Path page) {
        return Stream.of(String.join("\n", AuthorsGuide.prose(page)).split("\n\n+")).filter(text -> !text.isBlank()).count();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_points_to_the_same_pages(String name) {
        assertEquals(links(english(name)), links(german(name)));
    }

    private static List<String> links(Path page) {
        return LINK.matcher(String.join("\n", AuthorsGuide.prose(page))).results().map((MatchResult m) -> m.group(1)).sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys.md", "settings.md", "model.md"})
    void tables_to_look_things_up_in_list_the_same_in_the_same_order(String name) {
        var listed = codes(english(name));
        assertFalse(listed.isEmpty());
        assertEquals(listed, codes(german(name)));
    }

    private static List<String> codes(Path page) {
        return AuthorsGuide.prose(page).stream().filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(2, line.indexOf(" |", 2))).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_begins_with_its_title_and_says_nothing_in_english(String name) {
        var lines = AuthorsGuide.lines(german(name));
        assertFalse(lines.getFirst().equals(AuthorsGuide.lines(english(name)).getFirst()), "the title is translated");
        var prose = AuthorsGuide.prose(german(name));
        assertEquals(List.of(), AuthorsGuide.prose(english(name)).stream()
                .filter(line -> line.length() > 60 && !line.matches("(    |\\|).*") && prose.contains(line)).toList());
    }
}
