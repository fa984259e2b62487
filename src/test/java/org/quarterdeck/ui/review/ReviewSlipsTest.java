package org.quarterdeck.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.concurrent.Task;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Workshop;

/** Slips of a hand in the review: keys in the wrong place, twice what is meant once, and something else while a file is written. */
class ReviewSlipsTest {

    private final List<String> erased = new ArrayList<>();
    /** What another program has erased. */
    private final Set<String> goneElsewhere = ConcurrentHashMap.newKeySet();
    private final List<Consumer<Path>> previews = new ArrayList<>();
    private int homeward;
    private int asked;
    private @Nullable Task<String> writing;
    private ViewWindow<ReviewView> screen = ViewWindow.of(this::view);
    @TempDir
    private Path folder;

    private ReviewView view() {
        var workshop = WorkshopFixture.small().choice("move", Reveal.ON_CLOSE).build();
        var view = new ReviewView(new Two(workshop), new HeldExports(), new SaveDialog() {
            @Override
            public Optional<Path> file(@Nullable Window over, String name) {
                asked++;
                return Optional.empty();
            }
        }, () -> homeward++, Clock.fixed(TestClock.NINE, ZoneOffset.UTC));
        view.open("s1");
        return view;
    }

    /** Two sessions of the same room. */
    private final class Two implements PastSessions {

        private final SessionRecording past;

        private Two(Workshop workshop) {
            try (var room = PlayedSession.of(workshop).people(12)) {
                room.at("move").then(Move.OPEN).vote(11).then(Move.CLOSE);
                past = new SessionRecording(new Recording(WorkshopFixture.start(), room.journal().entries()),
                        new ParseResult(workshop, List.of(), "talk.md", "", Path.of(".")));
            }
        }

        @Override
        public int smallestGroup() {
            return 1;
        }

        @Override
        public List<Summary> all() {
            return Stream.of(new Summary("s1", "Feedback", TestClock.NINE, TestClock.NINE.plus(Duration.ofHours(1)), null, 12, 11,
                    false)).filter(each -> !goneElsewhere.contains(each.id())).toList();
        }

        @Override
        public SessionRecording open(String sessionId) throws ArchiveException {
            there(sessionId);
            return past;
        }

        @Override
        public void describe(String sessionId, String title, SessionDetails details) throws ArchiveException {
            there(sessionId);
        }

        private void there(String sessionId) throws ArchiveException {
            if (goneElsewhere.contains(sessionId)) {
                throw ArchiveException.sessionGone(Message.of("archive", "archive.session_unknown", sessionId));
            }
        }

        @Override
        public void erase(Summary session) {
            erased.add(session.id());
        }
    }

    /** Exports that are done when the test says so. */
    private final class HeldExports implements SessionExports {

        @Override
        public void export(Summary session, Path to, Front front) {}

        @Override
        public void export(Summary session, ReportPlan plan, Path to, Front front) {}

        @Override
        public void preview(Summary session, ReportPlan plan, Front front, Consumer<Path> then) {
            previews.add(then);
        }

        @Override
        public void exportRaw(Summary session, Path to, Front front) {}

        @Override
        public void copy(ReportChart chart, Workshop of, Front front) {}

        @Override
        public void save(ReportChart chart, Workshop of, Path to, Front front) {}
    }

    @BeforeEach
    void opened() {
        screen.seen("the session", () -> screen.all(".run-card").size() == 1);
    }

    @AfterEach
    void close() {
        var work = writing;
        if (work != null) {
            screen.does(work::cancel);
        }
        screen.close();
    }

    private void isLeft() {
        screen.seen("it is said", () -> screen.words().contains(UiMessages.text("review.gone")));
        screen.seen("it is left", () -> screen.all(".run-card").isEmpty() && !screen.words().contains("Feedback"));
    }

    @Test
    void a_session_that_another_program_has_erased_is_left_when_one_comes_back() {
        goneElsewhere.add("s1");
        var scene = screen.scene();
        var window = (Stage) scene.getWindow();
        screen.does(() -> {
            window.setScene(new Scene(new Region()));
            window.setScene(scene);
        });
        isLeft();
    }

    @Test
    void a_session_that_another_program_has_erased_is_left_once_it_is_worked_on() {
        goneElsewhere.add("s1");
        screen.does(() -> ((TextField) screen.node("#session-title")).requestFocus());
        screen.write("Other");
        screen.press(KeyCode.ENTER);
        isLeft();
    }

    /** A file is being written from now on. */
    private void write() {
        var work = new Task<String>() {
            @Override
            protected String call() {
                return "";
            }
        };
        writing = work;
        screen.does(() -> screen.view().follow(work));
    }

    private Path onePage() throws IOException {
        var file = folder.resolve("report.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    private void pages(Consumer<Path> preview) throws IOException {
        var file = onePage();
        screen.does(() -> preview.accept(file));
    }

    @Test
    void the_delete_key_in_a_finding_takes_a_letter_and_no_session() {
        screen.click("#prepare");
        var finding = (ComboBox<?>) screen.node(".finding");
        screen.does(() -> {
            finding.requestFocus();
            finding.getEditor().setText("Trust");
            finding.getEditor().positionCaret(0);
        });
        screen.press(KeyCode.DELETE);
        screen.seen("a letter is gone", () -> finding.getEditor().getText().equals("rust"));
        assertEquals(List.of(), erased);
    }

    @Test
    void the_delete_key_erases_nothing_from_a_step_of_the_report() {
        screen.click("#prepare");
        screen.does(() -> screen.node("#report-preview").requestFocus());
        screen.press(KeyCode.DELETE);
        screen.does(() -> screen.node(".session-list").requestFocus());
        assertEquals(List.of(), erased);
        screen.press(KeyCode.DELETE);
        screen.seen("the list still erases", () -> erased.equals(List.of("s1")));
    }

    @Test
    void pages_are_left_while_something_is_written_and_a_second_preview_does_not_bring_them_back() throws IOException {
        screen.click("#prepare");
        screen.click("#report-preview");
        screen.click("#report-preview");
        assertEquals(2, previews.size());
        pages(previews.getFirst());
        screen.seen("the pages", () -> screen.all("#report-pages").size() == 1);
        screen.press(KeyCode.SPACE);
        assertEquals(0, homeward, "a key meant for the pages leads nowhere else");
        write();
        screen.press(KeyCode.ESCAPE);
        screen.seen("the plan", () -> screen.all("#report-preparation").size() == 1);
        pages(previews.getLast());
        screen.click("#report-preview");
        screen.seen("it says why not", () -> screen.words().contains("still being written"));
        screen.click("#report-write");
        screen.press(KeyCode.SHORTCUT, KeyCode.E);
        assertEquals(0, asked, "no file is asked for that can't be written yet");
        assertEquals(1, screen.all("#report-preparation").size());
        screen.press(KeyCode.ESCAPE);
        screen.seen("the session", () -> screen.all(".run-card").size() == 1);
        assertEquals(0, homeward);
    }

    @Test
    void a_file_that_is_stopped_before_it_was_begun_leaves_the_way_free_for_the_next() {
        write();
        screen.press(KeyCode.SHORTCUT, KeyCode.E);
        assertEquals(0, asked);
        screen.click("#cancel-work");
        screen.seen("nothing is being written", () -> !screen.visible("#progress"));
        screen.press(KeyCode.SHORTCUT, KeyCode.E);
        assertEquals(1, asked);
    }

    @Test
    void actions_are_icons_with_tips_where_their_words_have_no_room() {
        var export = (Button) screen.node("#export");
        screen.size(1_280, 700);
        screen.seen("words", () -> export.getContentDisplay() == ContentDisplay.LEFT);
        screen.size(660, 500);
        screen.seen("icons", () -> export.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                && ((Button) screen.node("#replay-open")).getTooltip().getText().equals("Replay"));
        screen.seen("all of them are there", () -> {
            var last = screen.node("#erase");
            return last.localToScene(last.getLayoutBounds()).getMaxX() <= 660;
        });
    }

    @Test
    void escape_leaves_the_pages_before_it_clears_a_search() throws IOException {
        screen.does(() -> ((TextField) screen.node("#filter")).setText("feed"));
        screen.click("#prepare");
        screen.click("#report-preview");
        pages(previews.getFirst());
        screen.seen("the pages", () -> screen.all("#report-pages").size() == 1);
        screen.press(KeyCode.ESCAPE);
        screen.seen("the plan", () -> screen.all("#report-preparation").size() == 1);
        screen.press(KeyCode.ESCAPE);
        screen.seen("the session", () -> screen.all(".run-card").size() == 1);
        assertEquals("feed", ((TextField) screen.node("#filter")).getText());
        screen.press(KeyCode.ESCAPE);
        assertTrue(((TextField) screen.node("#filter")).getText().isEmpty());
        assertEquals(1, ((ListView<?>) screen.node(".session-list")).getItems().size());
        assertEquals(0, homeward);
    }
}
