package org.quarterdeck.workshop;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.parser.SamplePictures;
import org.quarterdeck.workshop.parser.WorkshopParser;
import org.quarterdeck.workshop.parser.yaml.KnownKeys;

/** The author's guide tells what the program does: its examples are read, and its tables compared with the code. */
class AuthorsGuideTest {

    /** What stands above an example that does not begin with a workshop's own keys. */
    private static final String FRONT = "---\ntitle: Better meetings\nauthor: Ada Okafor\nlang: en\n---\n";

    @TempDir
    static Path folder;

    @BeforeAll
    static void the_picture_that_an_example_shows_is_there() throws IOException {
        SamplePictures.writeTo(folder);
        Files.copy(folder.resolve("dot.png"), folder.resolve("chair.png"));
        Files.copy(folder.resolve("dot.png"), folder.resolve("acme.png"));
        Files.copy(Path.of("assets/fonts/inter-400.ttf"), folder.resolve("acme.ttf"));
    }

    private static List<String> faults(String example) {
        var text = example.startsWith("---\ntitle:") ? example : FRONT + example;
        return WorkshopParser.read("mine.md", text, folder).faults().stream()
                .map(f -> f.toString().replaceFirst("^mine\\.md:\\d+:\\d+: ", "")).toList();
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Its_examples {

        Stream<AuthorsGuide.Example> sound() {
            return AuthorsGuide.examples().filter(e -> e.kind().equals("markdown"));
        }

        @ParameterizedTest
        @MethodSource("sound")
        void are_read_without_a_fault(AuthorsGuide.Example example) {
            assertEquals(List.of(), faults(example.text()));
        }

        record Mistake(AuthorsGuide.Example wrong, List<String> told) {

            @Override
            public String toString() {
                return wrong.toString();
            }
        }

        List<Mistake> mistakes() {
            var mistakes = new ArrayList<Mistake>();
            var all = AuthorsGuide.examples().toList();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).kind().equals("markdown wrong")) {
                    assertEquals("fault", all.get(i + 1).kind());
                    mistakes.add(new Mistake(all.get(i), all.get(i + 1).text().lines().toList()));
                }
            }
            return mistakes;
        }

        @ParameterizedTest
        @MethodSource("mistakes")
        void of_mistakes_have_the_faults_that_it_quotes(Mistake mistake) {
            assertEquals(mistake.told(), faults(mistake.wrong().text()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "de"})
        void show_every_layout_and_every_kind_of_question(String language) {
            var shown = AuthorsGuide.examplesIn(AuthorsGuide.FOLDER.resolve(language))
                    .filter(e -> e.kind().startsWith("markdown")).map(AuthorsGuide.Example::text)
                    .toList();
            for (var layout : SlideLayout.values()) {
                assertTrue(!layout.written() || shown.stream().anyMatch(t -> t.contains("\nlayout: " + layout.key() + "\n")),
                        layout.key());
            }
            for (var kind : QuestionKind.values()) {
                assertTrue(shown.stream().anyMatch(t -> t.contains("poll: " + kind.word() + "\n")), kind.word());
            }
        }
    }

    @Nested
    class Its_list_of_keys {

        private static final Set<String> NOT_OF_POLLS = KnownKeys.SLIDE;

        private static Set<String> listed(String heading) {
            return AuthorsGuide.table("keys.md", heading).stream().map(row -> AuthorsGuide.code(row.getFirst()))
                    .collect(toCollection(TreeSet::new));
        }

        private static Set<String> without(Set<String> keys, Set<String> others) {
            var rest = new TreeSet<>(keys);
            rest.removeAll(others);
            return rest;
        }

        @Test
        void is_that_of_the_reader() {
            assertEquals(new TreeSet<>(KnownKeys.WORKSHOP), listed("At the top of the file"));
            assertEquals(new TreeSet<>(KnownKeys.SLIDE), listed("On every segment"));
            assertEquals(without(KnownKeys.PLANE_SLIDE, KnownKeys.SLIDE), listed("On a quadrant slide"));
            assertEquals(without(KnownKeys.poll(QuestionKind.RANKING), NOT_OF_POLLS), listed("On every question"));
            assertEquals(without(KnownKeys.BREAKOUT, KnownKeys.SLIDE), listed("On a breakout"));
            assertEquals(without(KnownKeys.SIMULATION, KnownKeys.SLIDE), listed("On a simulation"));
        }

        @Test
        void says_which_kind_of_question_has_which() {
            for (var kind : QuestionKind.values()) {
                var listed = AuthorsGuide.table("keys.md", "On some questions").stream()
                        .filter(row -> row.get(1).contains("`" + kind.word() + "`"))
                        .map(row -> AuthorsGuide.code(row.getFirst())).collect(toCollection(TreeSet::new));
                assertEquals(without(without(KnownKeys.poll(kind), KnownKeys.poll(QuestionKind.RANKING)), NOT_OF_POLLS), listed,
                        kind.word());
            }
        }

        @Test
        void explains_each_of_them() {
            for (var heading : List.of("At the top of the file", "On every segment", "On every question", "On some questions",
                    "On a breakout", "On a simulation")) {
                assertTrue(AuthorsGuide.table("keys.md", heading).stream().flatMap(List::stream).noneMatch(String::isBlank),
                        heading);
            }
        }
    }

    @Nested
    class Its_pages {

        private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

        @Test
        void are_all_reached_from_the_first() {
            var linked = AuthorsGuide.lines(AuthorsGuide.FOLDER.resolve("index.md")).stream()
                    .flatMap(l -> LINK.matcher(l).results())
                    .map(m -> m.group(1)).collect(toCollection(TreeSet::new));
            linked.add("index.md");
            assertEquals(linked,
                    AuthorsGuide.pages().stream().map(p -> p.getFileName().toString()).collect(toCollection(TreeSet::new)));
        }

        @Test
        void point_to_no_page_that_is_not_there() {
            for (var page : AuthorsGuide.pages()) {
                AuthorsGuide.lines(page).stream().flatMap(l -> LINK.matcher(l).results()).map(m -> m.group(1))
                        .filter(target -> target.endsWith(".md"))
                        .forEach(target -> assertTrue(Files.exists(AuthorsGuide.FOLDER.resolve(target)),
                                page + " points to " + target));
            }
        }

        @Test
        void begin_with_their_title() {
            for (var page : AuthorsGuide.pages()) {
                assertTrue(AuthorsGuide.lines(page).getFirst().startsWith("# "), page.toString());
                assertFalse(AuthorsGuide.lines(page).stream().skip(1).findFirst().orElse("").startsWith("#"), page.toString());
            }
        }
    }
}
