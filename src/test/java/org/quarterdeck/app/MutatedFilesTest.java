package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.app.hosting.DeckReaders;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.MutatedBytes;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Whatever stands in a file, it is read or refused in words; nothing else may come out. */
class MutatedFilesTest {

    @TempDir
    Path folder;

    private void imported(String name, byte[] original, int rounds) {
        var importer = DeckReaders.importer();
        MutatedBytes.each(original, rounds, bytes -> {
            var place = Files.createTempDirectory(folder, "deck");
            try {
                importer.run(Files.write(place.resolve(name), bytes), place.resolve("made"), ImportMonitor.NONE);
            } catch (ImportException refused) {
                assertFalse(refused.getMessage().isBlank());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadership-and-management", "follow-up"})
    void a_workshop_is_read_with_its_faults(String name) throws IOException {
        MutatedBytes.each(Files.readAllBytes(Path.of("assets/workshops", name, "workshop.md")), 60, bytes -> {
            var reading = WorkshopParser.read(Files.write(folder.resolve("workshop.md"), bytes));
            assertFalse(reading.workshop().segments().isEmpty() && reading.faults().isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"marp/talk.md", "slidev/slides.md", "remark/talk.md", "reveal/index.html", "deckset/talk.md",
            "pandoc/talk.md",
            "gitpitch/PITCHME.md"})
    void a_deck_is_imported_or_refused(String deck) throws IOException {
        var file = Path.of("src/test/resources/decks", deck);
        imported(file.getFileName().toString(), Files.readAllBytes(file), 25);
    }

    @Test
    void a_presentation_is_imported_or_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText("One");
            show.write(bytes);
        }
        imported("talk.pptx", bytes.toByteArray(), 30);
    }

    @Test
    void pages_are_imported_or_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        imported("talk.pdf", bytes.toByteArray(), 30);
    }

    @Test
    void an_answer_is_read_or_refused() {
        var mapper = new ObjectMapper();
        for (var question : SampleAnswers.ALL) {
            var original = AnswerJson.write(SampleAnswers.answer(question, new Random(17))).toString()
                    .getBytes(StandardCharsets.UTF_8);
            MutatedBytes.each(original, 300, bytes -> {
                try {
                    AnswerJson.read(question.kind(), mapper.readTree(bytes));
                } catch (JsonProcessingException noJson) {
                    // the server refuses it before
                } catch (UnreadableAnswerException refused) {
                    assertFalse(refused.misfit().field().isBlank() && refused.misfit().error().isBlank());
                }
            });
        }
    }

    @Test
    void a_session_file_is_added_or_refused_and_the_archive_stays_sound() throws Exception {
        var exported = folder.resolve("session.quarterdeck");
        try (var archive = SqliteArchive.open(folder.resolve("from"))) {
            var start = new SessionStart("session-1", TestClock.NINE, "Workshop", "4711", "k7Qm2xPd", 7313, "token", null, false,
                    "w.md",
                    "# One\n".repeat(50), folder);
            try (var journal = archive.begin(start)) {
                journal.append(
                        List.of(new JournalEntry(1, TestClock.NINE, new PollOpened("one", "run-1", QuestionKind.WORDS, 1, null)),
                                new JournalEntry(2, TestClock.NINE, new SeatTaken(1, "hash")),
                                new JournalEntry(3, TestClock.NINE, new SessionEnded())));
            }
            archive.copy("session-1", exported);
        }
        var home = folder.resolve("to");
        try (var archive = SqliteArchive.open(home)) {
            MutatedBytes.each(Files.readAllBytes(exported), 60, bytes -> {
                try {
                    archive.merge(Files.write(folder.resolve("brought.quarterdeck"), bytes));
                } catch (ArchiveException refused) {
                    assertFalse(refused.getMessage().isBlank());
                }
            });
        }
        SqliteArchive.open(home).close();
    }
}
