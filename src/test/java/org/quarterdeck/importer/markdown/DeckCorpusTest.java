package org.quarterdeck.importer.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.importer.DeckImporter;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * Small decks, one a tool, and the workshop that must come of each, with what can't be kept. Where a change is meant, the
 * expected files are written anew with {@code -Dcorpus.write=true}, and read.
 */
class DeckCorpusTest {

    private static final Path DECKS = Path.of("src/test/resources/decks");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"marp/talk.md", "marp/divider.md", "slidev/slides.md", "reveal/deck.md", "reveal/separators.md",
            "reveal/index.html", "remark/talk.md", "remark/page.html", "deckset/talk.md", "pandoc/talk.md", "pandoc/yaml.md",
            "gitpitch/PITCHME.md", "plain/notes-of-mine.md", "constructs/pandoc-tables.md", "constructs/pandoc-lists.md",
            "constructs/slidev-marks.md", "constructs/remark-boxes.md", "constructs/marp-lines.md",
            "constructs/gitpitch-files.md", "constructs/reveal-html.html",
            "constructs/obsidian.md", "constructs/hackmd.md", "constructs/spoken.md", "constructs/toml.md",
            "constructs/presenter.md", "constructs/components.mdx", "constructs/speaker-words.md", "constructs/deckset-marks.md",
            "constructs/quarto.qmd", "constructs/hedgedoc.md", "constructs/obsidian-split.md", "constructs/remark-templates.md",
            "constructs/reveal-lazy.html", "constructs/private-marks.md", "constructs/beamer.md", "constructs/json.md",
            "constructs/showoff.md", "constructs/beamer-inline.md", "constructs/reveal-data-notes.html",
            "constructs/spoken-colon.md"})
    void becomes_a_workshop_that_can_go_live(String name) throws Exception {
        var deck = DECKS.resolve(name);
        var made = new DeckImporter(List.of(new MarkdownDeckReader())).run(deck, folder.resolve("made"), ImportMonitor.NONE);
        var told = new StringBuilder("made of ").append(made.tool()).append('\n');
        made.losses().forEach(loss -> told.append("not kept: ").append(loss).append('\n'));
        var text = told + Files.readString(made.folder().resolve("workshop.md"));
        var expected = deck.resolveSibling(deck.getFileName() + ".expected");
        if (Boolean.getBoolean("corpus.write")) {
            Files.write(expected, text.getBytes(UTF_8));
        }
        assertEquals(Files.readString(expected), text);
        assertEquals(List.of(), made.faults());
        var read = WorkshopParser.read(made.folder());
        assertEquals(made.slides(), read.workshop().segments().size(), "each slide is a segment");
        for (var words : List.of("Welcome everyone", "Ask first", "only for me", "Only for me")) {
            var segments = read.workshop().segments();
            assertTrue(segments.stream().noneMatch(each -> (each.title() + each.body()).contains(words)),
                    words + " is for one alone");
            assertEquals(Files.readString(deck).contains(words),
                    segments.stream().anyMatch(each -> each.notes().toString().contains(words)), words + " is kept");
        }
    }
}
