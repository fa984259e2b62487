package org.quarterdeck.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.importer.markdown.MarkdownDeckReader;
import org.quarterdeck.workshop.parser.WorkshopParser;

class DeckImporterTest {

    private static final String DECK = "---\nmarp: true\n---\n# One\n\n---\n\n# Two\n";

    @TempDir
    Path folder;

    private final DeckImporter importer = new DeckImporter(List.of(new MarkdownDeckReader()));

    private Path deck(String text) throws Exception {
        return Files.write(folder.resolve("talk.md"), text.getBytes(StandardCharsets.UTF_8));
    }

    private String made(String text) throws Exception {
        return Files.readString(importer.run(deck(text), null, ImportMonitor.NONE).folder().resolve("workshop.md"));
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_folder_is_made_beside_the_deck_and_the_next_one_gets_a_number() throws Exception {
        deck(DECK);
        assertEquals("talk", importer.run(folder.resolve("talk.md"), null, ImportMonitor.NONE).folder().getFileName().toString());
        assertEquals("talk 2",
                importer.run(folder.resolve("talk.md"), null, ImportMonitor.NONE).folder().getFileName().toString());
        assertEquals(List.of("talk", "talk 2", "talk.md"), names());
        assertEquals(DECK, Files.readString(folder.resolve("talk.md")));
    }

    @Test
    void a_deck_in_a_folder_is_found() throws Exception {
        var inside = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(inside.resolve("slides.md"), DECK);
        Files.writeString(inside.resolve("notes.md"), "# other");
        assertTrue(importer.takes(inside));
        assertEquals("mine 2", importer.run(inside, null, ImportMonitor.NONE).folder().getFileName().toString());
    }

    @Test
    void a_folder_that_holds_something_is_left_alone_and_an_empty_one_filled() throws Exception {
        deck(DECK);
        var full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        var refused = assertThrows(ImportException.class,
                () -> importer.run(folder.resolve("talk.md"), full, ImportMonitor.NONE));
        assertTrue(refused.getMessage().contains("already"), refused.getMessage());
        var empty = Files.createDirectory(folder.resolve("empty"));
        importer.run(folder.resolve("talk.md"), empty, ImportMonitor.NONE);
        importer.run(folder.resolve("talk.md"), folder.resolve("new").resolve("deep"), ImportMonitor.NONE);
        assertTrue(Files.exists(empty.resolve("workshop.md")));
        assertTrue(Files.exists(folder.resolve("new/deep/workshop.md")));
        assertEquals(List.of("empty", "full", "new", "talk.md"), names());
        assertEquals("mine", Files.readString(full.resolve("mine.txt")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gone.md     | There is no file
            binary.md   | no UTF-8 text
            empty.md    | There is no slide
            deck.key    | No workshop can be made
            mine.md     | a workshop in
            rule.md     | There is no slide
            """)
    void no_workshop_is_made_of_what_is_no_deck_and_nothing_is_left(String name, String why) throws Exception {
        Files.write(folder.resolve("binary.md"), new byte[]{1, (byte) 0xC3, 0, 2});
        Files.writeString(folder.resolve("empty.md"), "");
        Files.writeString(folder.resolve("deck.key"), "x");
        Files.writeString(folder.resolve("mine.md"), "---\ntitle: A\n---\n# B\n\n---\npoll: words\n---\n# C\n");
        Files.writeString(folder.resolve("rule.md"), "---\n\n---\n");
        var before = names();
        var refused = assertThrows(ImportException.class, () -> importer.run(folder.resolve(name), null, ImportMonitor.NONE));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        assertEquals(before, names());
    }

    @Test
    void a_cancelled_import_leaves_nothing() throws Exception {
        deck(DECK);
        var monitor = new ImportMonitor() {
            @Override
            public void progress(int done, int all) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(ImportException.class, () -> importer.run(folder.resolve("talk.md"), null, monitor));
        assertEquals(List.of("talk.md"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"toc", "size: a thing", "_class: lead", "paginate: it"})
    void a_note_that_looks_like_a_directive_stays_a_note(String note) throws Exception {
        deck("# A\n\n???\n" + note + "\n\n---\n\n# B\n");
        var made = importer.run(folder.resolve("talk.md"), null, ImportMonitor.NONE);
        var notes = WorkshopParser.read(made.folder()).workshop().segments().getFirst().notes().toString();
        assertTrue(notes.contains(note.substring(1, 3)), notes);
    }

    @Test
    void a_note_can_not_get_out_of_its_comment() throws Exception {
        deck("# A\n\n???\nfirst --> then <!-- this\n\n---\n\n# B\n");
        var made = importer.run(folder.resolve("talk.md"), null, ImportMonitor.NONE);
        var first = WorkshopParser.read(made.folder()).workshop().segments().getFirst();
        assertTrue(first.notes().toString().contains("then"), first.notes().toString());
        assertFalse(first.body().toString().contains("then"), first.body().toString());
    }

    @Test
    void text_that_another_tool_would_take_for_notes_stays_on_the_slide() throws Exception {
        var made = made("---\nmarp: true\n---\n# A\n\nNote: seen\n\n---\n\nminutes: seen too\n\n# B\n");
        var read = WorkshopParser.read("workshop.md", made, folder);
        assertEquals(List.of(), read.faults(), made);
        assertTrue(read.workshop().segments().getFirst().body().toString().contains("Note: seen"), made);
        assertTrue(read.workshop().segments().getFirst().notes().isEmpty(), made);
        assertTrue(read.workshop().segments().get(1).body().toString().contains("minutes: seen too"), made);
    }

    @Test
    void notes_in_the_way_of_another_tool_are_notes_too() throws Exception {
        var made = made(
                "---\nmarp: true\n---\n# A\n\nseen\n\n^ mine one\n\n::: notes\nmine two\n:::\n\n???\n\nmine three\n\n---\n\n# B\n");
        var first = WorkshopParser.read("workshop.md", made, folder).workshop().segments().getFirst();
        assertFalse(first.body().toString().contains("mine"), made);
        for (var words : List.of("mine one", "mine two", "mine three")) {
            assertTrue(first.notes().toString().contains(words), made);
        }
    }

    @Test
    void any_mixture_of_marks_becomes_a_workshop_without_errors() throws Exception {
        var pieces = List.of("---", "---", "--", "+++", "# Head", "## Head {.x}", "text", "- item", "* item", "", "", "",
                "Note: n", "???",
                "^ n", "::: notes", ":::", "::: columns", "::: {.column}", "<!-- c -->", "<!--", "-->", "```", "~~~js {1}",
                "<div class=\"columns\">",
                "<div>", "</div>", "![bg left](x.png)", "![](data:image/png;base64,AAAA)", "[.column]", "@snap[west]", "@snapend",
                "@ul",
                "class: center", "layout: true", "layout: two-cols", "::right::", "::left::", ".left-column[", "]",
                ".right-column[ a ]", "title: x",
                "poll: choice", "<script>alert(1)</script>", "<script>", "[a](javascript:x)", "<b onclick=x>b</b>", "| a | b |",
                "| --- | --- |", "> q",
                "===", "$x$", ":smile:", "[a]: b", "[^1]: c", "{{content}}", "template: a", "name: a", "`a", "\\`b`", "<style>",
                "% T", ". . .",
                "---?image=a", "src: ./talk.md", "---\nlayout: image\n---", "marp: true", "<<< a.js", "@[1](a)",
                "\uE000" + "3\uE001");
        for (int seed = 0; seed < Integer.getInteger("mixtures", 300); seed++) {
            var random = new Random(seed);
            var text = new StringBuilder(random.nextInt(3) == 0 ? "---\ntitle: T\n---\n" : "");
            for (int i = 0; i < 4 + random.nextInt(30); i++) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append('\n');
            }
            deck(text.toString());
            var to = folder.resolve("made" + seed);
            try {
                var made = importer.run(folder.resolve("talk.md"), to, ImportMonitor.NONE);
                var written = Files.readString(to.resolve("workshop.md"));
                assertEquals(List.of(), made.faults(), seed + ":\n" + text + "\n=====\n" + written);
                assertEquals(made.slides(), WorkshopParser.read(to).workshop().segments().size(),
                        seed + ":\n" + text + "\n=====\n" + written);
            } catch (ImportException e) {
                assertTrue(e.getMessage().contains("There is no slide") || e.getMessage().contains("already"),
                        seed + ":\n" + text + e);
            }
        }
    }
}
