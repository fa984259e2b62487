package org.quarterdeck.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.Workshop;

class ReviewViewTest {

    private final Workshop workshop = WorkshopFixture.small().choice("move", Reveal.ON_CLOSE).spectrum("lean", Reveal.MANUAL)
            .build();
    private int homeward;
    private BooleanSupplier mayKeep = () -> true;
    private final List<String> described = new CopyOnWriteArrayList<>();
    private final List<String> searched = new CopyOnWriteArrayList<>();
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final List<String> gone = new CopyOnWriteArrayList<>();
    private final List<String> exported = new ArrayList<>();
    private final List<ReportPlan> planned = new ArrayList<>();
    private final List<String> charts = new ArrayList<>();
    @TempDir
    Path folder;
    private Path report = Path.of("none.pdf");
    private final SessionExports exports = new SessionExports() {
        @Override
        public void export(Summary session, Path to, Front front) {
            exported.add(session.id() + " " + to);
            front.say(Notice.of("Written"));
        }

        @Override
        public void export(Summary session, ReportPlan plan, Path to, Front front) {
            planned.add(plan);
            export(session, to, front);
        }

        @Override
        public void preview(Summary session, ReportPlan plan, Front front, Consumer<Path> then) {
            then.accept(report);
        }

        @Override
        public void exportRaw(Summary session, Path to, Front front) {
            exported.add(session.id() + " raw " + to);
        }

        @Override
        public void copy(ReportChart chart, Workshop of, Front front) {
            charts.add("copied " + ((ReportChart.Answers) chart).question().kind());
        }

        @Override
        public void save(ReportChart chart, Workshop of, Path to, Front front) {
            charts.add("saved " + to);
        }
    };
    private final SaveDialog dialog = new SaveDialog() {
        @Override
        public Optional<Path> file(@Nullable Window over, String name) {
            return Optional.of(Path.of(name + ".pdf"));
        }

        @Override
        public Optional<Path> table(@Nullable Window over, String name) {
            return Optional.of(Path.of(name + ".csv"));
        }

        @Override
        public Optional<Path> chart(@Nullable Window over, String name) {
            return Optional.of(Path.of(name + ".svg"));
        }
    };

    private static Summary summary(String id, String title) {
        return new Summary(id, title, TestClock.NINE, TestClock.NINE.plus(Duration.ofMinutes(75)), null, 12, 30, false);
    }

    /** What the archive would give back of a session in which that was played. */
    private SessionRecording played(Workshop later, Consumer<PlayedSession> play) {
        return played(workshop, later, play);
    }

    private static SessionRecording played(Workshop then, Workshop later, Consumer<PlayedSession> play) {
        try (var room = PlayedSession.of(then).people(12)) {
            play.accept(room);
            return new SessionRecording(new Recording(WorkshopFixture.start(), room.journal().entries()),
                    new ParseResult(later, List.of(), "talk.md", "", Path.of(".")));
        }
    }

    /** What the room's chart would show. */
    private static Result result(RoomState room) {
        var poll = Objects.requireNonNull(room.segment().poll());
        return Tally.of(poll.question(), Objects.requireNonNull(room.poll().run()).answers().values());
    }

    private ViewWindow<ReviewView> review(PastSessions past) {
        var screen = ViewWindow
                .of(() -> new ReviewView(past, exports, dialog, () -> homeward++, Clock.fixed(TestClock.NINE, ZoneOffset.UTC)));
        screen.does(() -> screen.view().open("s1"));
        return screen;
    }

    private PastSessions holding(SessionRecording past) {
        return new PastSessions() {
            @Override
            public int smallestGroup() {
                return 1;
            }

            @Override
            public List<Summary> all() {
                return Stream.of(summary("s1", titles.getOrDefault("s1", "Feedback")), summary("s2", "Saying no"))
                        .filter(session -> !gone.contains(session.id())).toList();
            }

            @Override
            public Set<String> damagedSessions() {
                return Set.of("s2");
            }

            @Override
            public void erase(Summary session) {
                gone.add(session.id());
            }

            @Override
            public void bringBack(Summary session) {
                gone.remove(session.id());
            }

            @Override
            public SessionRecording open(String sessionId) {
                return past;
            }

            @Override
            public Set<String> search(String words) {
                searched.add(words);
                return words.equals("an answer") ? Set.of("s2") : Set.of();
            }

            @Override
            public void describe(String sessionId, String title, SessionDetails details) {
                Eventually.until("it may be kept", mayKeep);
                described.add(sessionId + " " + title + " " + details.tags());
                titles.put(sessionId, title);
            }

            @Override
            public List<Cohort> asked(Set<String> fingerprints, int round, String except) {
                var four = List.<Answer>of(new Picked(List.of(0)), new Picked(List.of(1)), new Picked(List.of(1)),
                        new Picked(List.of(2)));
                return List.of(new Cohort("s0", RunTally.of(QuestionKind.CHOICE, four)));
            }
        };
    }

    /** Sessions of which one is read only after something else. */
    private record SlowlyRead(PastSessions past, String slow, Before before) implements PastSessions {

        private interface Before {
            void run() throws ArchiveException, InterruptedException;
        }

        @Override
        public int smallestGroup() {
            return past.smallestGroup();
        }

        @Override
        public List<Summary> all() throws ArchiveException {
            return past.all();
        }

        @Override
        public void describe(String sessionId, String title, SessionDetails details) throws ArchiveException {
            past.describe(sessionId, title, details);
        }

        @Override
        public SessionRecording open(String sessionId) throws ArchiveException {
            try {
                if (sessionId.equals(slow)) {
                    before.run();
                }
            } catch (InterruptedException e) {
                throw new ArchiveException("The reading was stopped.");
            }
            return past.open(sessionId);
        }
    }

    @Nested
    class What_was_asked {

        @Test
        void has_the_numbers_that_were_live() {
            var live = new ArrayList<Result>();
            var past = played(workshop, room -> {
                live.add(result(room.at("move").then(Move.OPEN).vote(11).then(Move.CLOSE).state()));
                live.add(result(room.at("lean").then(Move.OPEN).vote(9).state()));
            });
            assertEquals(live, ReplayedSession.of(past).runs().stream().map(AskedRun::result).toList());
            assertEquals(List.of(11, 9), ReplayedSession.of(past).runs().stream().map(AskedRun::answers).toList());
        }

        @Test
        void comes_in_the_order_of_asking_with_every_run_of_its_own() {
            var past = played(workshop, room -> room.at("lean").then(Move.OPEN).vote(9).at("move").then(Move.OPEN).vote(5)
                    .then(Move.AGAIN).vote(7).then(Move.CLOSE));
            var runs = ReplayedSession.of(past).runs();
            assertEquals(List.of("Title of lean", "Title of move", "Title of move"), runs.stream().map(AskedRun::title).toList());
            assertEquals(List.of(9, 5, 7), runs.stream().map(AskedRun::answers).toList());
            assertEquals(List.of(1, 1, 2), runs.stream().map(AskedRun::time).toList());
            assertEquals(List.of(1, 2, 2), runs.stream().map(AskedRun::times).toList());
        }

        @Test
        void has_two_rounds_beside_each_other_and_how_many_changed() {
            var rounds = WorkshopFixture.small().choice("move", Reveal.ON_CLOSE).rounds(2).spectrum("lean", Reveal.MANUAL)
                    .spectrum("again", Reveal.ON_CLOSE).comparedWith("lean").build();
            var past = played(rounds, rounds, room -> {
                room.at("move").then(Move.OPEN).vote(8).then(Move.CLOSE, Move.NEXT).vote(10).then(Move.CLOSE);
                room.at("lean").then(Move.OPEN).vote(6).then(Move.CLOSE);
                room.at("again").then(Move.OPEN).vote(7).then(Move.CLOSE);
            });
            var runs = ReplayedSession.of(past).runs();
            assertEquals(List.of("Title of move", "Title of lean", "Title of again"),
                    runs.stream().map(AskedRun::title).toList());
            assertEquals(List.of(10, 6, 7), runs.stream().map(AskedRun::answers).toList());
            assertEquals(List.of(true, false, false), runs.stream().map(AskedRun::secondRound).toList());
            assertEquals(8, Objects.requireNonNull(Objects.requireNonNull(runs.getFirst().before()).shift()).pairs());
            assertEquals("Title of lean", Objects.requireNonNull(runs.getLast().before()).title());
        }

        @Test
        void knows_what_the_room_never_saw() {
            var past = played(workshop, room -> room.at("lean").then(Move.OPEN).vote(9).then(Move.CLOSE).at("move")
                    .then(Move.OPEN).vote(5).then(Move.CLOSE, Move.HIDE));
            assertEquals(List.of(false, true), ReplayedSession.of(past).runs().stream().map(AskedRun::shown).toList());
        }

        @Test
        void is_still_counted_where_the_workshop_can_no_longer_be_read() {
            var past = played(WorkshopFixture.small().slide("other").build(),
                    room -> room.at("lean").then(Move.OPEN).vote(9).then(Move.CLOSE, Move.REVEAL));
            ReplayedSession report;
            try (var log = LogCapture.of(ReplayedSession.class)) {
                report = ReplayedSession.of(past);
                assertEquals(List.of("the recording does not fit the workshop's text"), log.messages());
            }
            assertFalse(report.whole());
            assertEquals(List.of("lean"), report.runs().stream().map(AskedRun::title).toList());
            assertEquals(9, report.runs().getFirst().answers());
            assertTrue(report.runs().getFirst().shown());
        }
    }

    @Nested
    class The_screen {

        private final ViewWindow<ReviewView> screen = review(
                holding(played(workshop, room -> room.after(Duration.ofMinutes(1)).at("move").then(Move.OPEN).vote(11)
                        .then(Move.CLOSE).after(Duration.ofMinutes(4)).at("lean").then(Move.OPEN).vote(9).then(Move.CLOSE))));

        @AfterEach
        void close() {
            screen.close();
        }

        @Test
        void opens_a_session_with_a_chart_and_a_table_for_each_question() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            var chart = (ResultChart) screen.node(".run-card .chart-of-answers");
            assertTrue(chart.caption().startsWith("Of 11 answers"), chart.caption());
            var table = (TableView<?>) screen.node(".run-card .numbers");
            assertEquals(4, table.getItems().size(), "three options and all");
            assertEquals(1, screen.all(".not-shown").size());
        }

        @Test
        void finds_a_session_by_its_words() {
            var table = (ListView<?>) screen.node(".session-list");
            screen.seen("both sessions", () -> table.getItems().size() == 2);
            screen.does(() -> ((TextField) screen.node("#filter")).setText("NO say"));
            assertEquals(1, table.getItems().size());
            screen.does(() -> ((TextField) screen.node("#filter")).setText("nothing like it"));
            assertEquals(0, table.getItems().size());
        }

        @Test
        void searches_what_was_said_once_for_words_typed_at_a_stretch() {
            var table = (ListView<?>) screen.node(".session-list");
            screen.seen("both sessions", () -> table.getItems().size() == 2);
            var find = (TextField) screen.node("#filter");
            screen.does(() -> {
                find.setText("an");
                find.setText("an ans");
                find.setText("an answer");
            });
            screen.seen("the session", () -> table.getItems().size() == 1);
            assertEquals("Saying no", ((Summary) table.getItems().getFirst()).title());
            assertEquals(List.of("an answer"), searched);
        }

        @Test
        void lays_the_trainers_other_rooms_beneath_and_takes_them_away() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            var chart = (ResultChart) screen.node(".run-card .chart-of-answers");
            screen.does(() -> ((ToggleButton) screen.node(".run-card .other-rooms")).fire());
            screen.seen("the other room", () -> chart.caption().contains("4 people"));
            screen.does(() -> ((ToggleButton) screen.node(".run-card .other-rooms")).fire());
            assertFalse(chart.caption().contains("4 people"), chart.caption());
        }

        @Test
        void is_led_by_keys_to_the_list_and_home() {
            screen.press(KeyCode.CONTROL, KeyCode.F);
            screen.write("no say");
            var table = (ListView<?>) screen.node(".session-list");
            screen.seen("the one found", () -> table.getItems().size() == 1);
            screen.press(KeyCode.ESCAPE);
            screen.seen("all again", () -> table.getItems().size() == 2);
            screen.press(KeyCode.ESCAPE);
            assertEquals(1, homeward);
        }

        @Test
        void writes_the_session_that_is_chosen_and_says_so() {
            screen.seen("the session", () -> !screen.node("#export").isDisabled());
            screen.press(KeyCode.CONTROL, KeyCode.E);
            assertEquals(List.of("s1 Feedback 2027-03-01.pdf"), exported);
            assertTrue(screen.visible("#notice"));
        }

        @Test
        void marks_a_session_whose_line_was_changed_by_damage() {
            screen.seen("one is marked",
                    () -> screen.all(".session-list .badge.damaged").stream().filter(Node::isVisible).count() == 1);
        }

        @Test
        void keeps_what_is_selected_while_the_list_is_searched_and_takes_the_first_found_by_keys() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            var list = (ListView<?>) screen.node(".session-list");
            var selected = list.getSelectionModel().getSelectedItem();
            screen.does(() -> ((TextField) screen.node("#filter")).setText("nothing like it"));
            assertEquals(0, list.getItems().size());
            screen.does(() -> ((TextField) screen.node("#filter")).setText("feedback"));
            assertEquals(selected, list.getSelectionModel().getSelectedItem());
            screen.press(KeyCode.CONTROL, KeyCode.F);
            screen.write("no say");
            screen.press(KeyCode.DOWN);
            assertEquals(0, list.getSelectionModel().getSelectedIndex());
            assertTrue(list.isFocused());
            assertEquals("Saying no", ((Summary) list.getSelectionModel().getSelectedItem()).title());
        }

        @Test
        void says_how_many_of_those_there_answered_and_jumps_to_a_question() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            assertTrue(screen.all(".run-card .label").stream()
                    .anyMatch(each -> each instanceof Labeled label && label.getText().contains("11 of 12 answered")));
        }

        @Test
        void changes_the_title_and_the_tags_in_place() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.does(() -> {
                screen.node("#session-title").requestFocus();
                ((TextField) screen.node("#session-title")).setText("Another title");
                ((TextField) screen.node("#session-tags")).setText("north, pilot,");
            });
            screen.press(KeyCode.ENTER);
            screen.seen("it is kept", () -> !described.isEmpty());
            assertEquals(List.of("s1 Another title [north, pilot]"), described);
        }

        @Test
        void writes_a_prepared_report_under_the_title_that_was_just_given() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.does(() -> {
                screen.node("#session-title").requestFocus();
                ((TextField) screen.node("#session-title")).setText("Another title");
            });
            screen.press(KeyCode.ENTER);
            screen.seen("the list says it", () -> ((ListView<?>) screen.node(".session-list")).getItems().stream()
                    .anyMatch(each -> ((Summary) each).title().equals("Another title")));
            screen.click("#prepare");
            screen.click("#report-write");
            assertEquals(List.of("s1 Another title 2027-03-01.pdf"), exported);
        }

        @Test
        void prepares_a_report_and_writes_it_as_planned() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.click("#prepare");
            screen.does(() -> {
                ((TextField) screen.node("#report-client")).setText("Hafen AG");
                ((ComboBox<?>) screen.node(".finding")).getEditor().setText("They move first.");
                ((CheckBox) screen.node("#report-preparation .question")).setSelected(false);
                ((CheckBox) screen.node("#section-agenda")).setSelected(false);
                assertTrue(
                        ((ComboBox<?>) screen.node(".finding")).getItems().getFirst().toString()
                                .startsWith("Title of move Of 11 answers"),
                        () -> ((ComboBox<?>) screen.node(".finding")).getItems().toString());
            });
            screen.does(() -> languages(screen).setValue("de"));
            screen.does(() -> assertTrue(((ComboBox<?>) screen.node(".finding")).getItems().getFirst().toString()
                    .startsWith("Title of move Von 11 Antworten"), "results are told in the report’s language"));
            screen.click("#report-write");
            assertEquals(List.of(new ReportPlan("Hafen AG", "de", null, List.of("They move first."), Set.of("move"),
                    Set.of(ReportPlan.Section.AGENDA, ReportPlan.Section.NOTES), Map.of(), Set.of(), Set.of())), planned);
            screen.click("#report-back");
            assertEquals(2, screen.all(".run-card").size());
            screen.click("#prepare");
            assertEquals("Hafen AG", ((TextField) screen.node("#report-client")).getText(), "the plan is kept");
        }

        @Test
        void the_trainers_own_data_are_for_one_file_after_a_word_on_what_they_reveal() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            var raw = (MenuButton) screen.node("#export-more");
            var means = (Labeled) ((CustomMenuItem) raw.getItems().getLast()).getContent();
            assertTrue(means.getText().contains("who answered what"));
            screen.does(() -> ((CheckMenuItem) raw.getItems().getFirst()).setSelected(true));
            assertEquals("My own data", raw.getText(), "it is seen when the menu is closed");
            screen.click("#export");
            screen.click("#export");
            assertEquals(List.of("s1 raw Feedback 2027-03-01.csv", "s1 Feedback 2027-03-01.pdf"), exported);
        }

        @Test
        void a_poll_that_was_never_shown_is_in_a_report_only_where_it_is_chosen() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.click("#prepare");
            var choices = screen.all("#report-preparation .question").stream().map(CheckBox.class::cast).toList();
            var lean = choices.stream().filter(each -> each.getText().equals("Title of lean (never shown to the room)"))
                    .findFirst().orElseThrow();
            assertFalse(lean.isSelected());
            screen.click("#report-write");
            screen.does(lean::fire);
            screen.click("#report-write");
            assertEquals(List.of(Set.of(), Set.of("lean")), planned.stream().map(ReportPlan::unshown).toList());
            assertEquals(List.of(Set.of(), Set.of()), planned.stream().map(ReportPlan::leftOut).toList());
        }

        @Test
        void shows_the_pages_of_a_report_and_says_where_they_cannot_be_read() throws IOException {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.click("#prepare");
            screen.click("#report-preview");
            screen.seen("what went wrong", () -> screen.words().contains("none.pdf"));
            report = folder.resolve("report.pdf");
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(report.toFile());
            }
            screen.click("#report-preview");
            screen.seen("a page", () -> screen.all("#report-pages .image-view").stream()
                    .anyMatch(each -> each instanceof ImageView view && view.getImage() != null));
            screen.press(KeyCode.ESCAPE);
            screen.seen("the plan", () -> screen.all("#report-preparation").size() == 1);
            screen.press(KeyCode.ESCAPE);
            screen.seen("the session", () -> screen.all(".run-card").size() == 2);
            assertEquals(0, homeward, "each step leads one step back");
        }

        @Test
        void keeps_what_is_selected_through_a_search() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.press(KeyCode.SHORTCUT, KeyCode.F);
            screen.does(() -> ((TextField) screen.node("#filter")).setText("say"));
            screen.press(KeyCode.DOWN);
            var list = (ListView<?>) screen.node(".session-list");
            assertEquals(List.of("Saying no"), titles(list));
            screen.press(KeyCode.ESCAPE);
            assertEquals("", ((TextField) screen.node("#filter")).getText());
            assertEquals(List.of("Saying no"), titles(list), "what was found stays selected");
            screen.press(KeyCode.SHORTCUT, KeyCode.A);
            assertEquals(2, titles(list).size());
            screen.press(KeyCode.SHORTCUT, KeyCode.F);
            screen.does(() -> ((TextField) screen.node("#filter")).setText("say"));
            screen.press(KeyCode.ESCAPE);
            assertEquals(2, titles(list).size(), "a search changes no selection");
        }

        private static List<String> titles(ListView<?> list) {
            return list.getSelectionModel().getSelectedItems().stream().map(each -> ((Summary) each).title()).toList();
        }

        @Test
        void takes_a_single_chart_along_by_its_keys() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.does(() -> screen.node(".chart-to-take").requestFocus());
            screen.press(KeyCode.SHORTCUT, KeyCode.C);
            screen.press(KeyCode.SHORTCUT, KeyCode.S);
            assertEquals(List.of("copied CHOICE", "saved Title of move.svg"), charts);
        }

        @Test
        void plays_a_session_again_from_the_keyboard_and_goes_along_its_timeline() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.click("#replay-open");
            screen.seen("the timeline", () -> screen.all("#replay-place").size() == 1);
            var place = (Slider) screen.node("#replay-place");
            screen.press(KeyCode.PAGE_DOWN);
            double second = place.getValue();
            assertTrue(second > 0, "the slide after the first");
            screen.press(KeyCode.SPACE);
            screen.seen("time goes on", () -> place.getValue() > second || place.getValue() == place.getMax());
            screen.does(() -> place.setValue(0));
            screen.press(KeyCode.ESCAPE);
            screen.seen("the session again", () -> screen.all(".run-card").size() == 2 && screen.all("#replay").isEmpty());
            assertEquals(0, homeward, "Escape leads back, not home");
        }

        @SuppressWarnings("unchecked")
        private static ChoiceBox<String> languages(ViewWindow<ReviewView> screen) {
            return (ChoiceBox<String>) screen.node("#report-language");
        }

        @Test
        void lays_the_selected_sessions_side_by_side() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            assertTrue(screen.node("#compare").isDisabled());
            screen.does(() -> ((ListView<?>) screen.node(".session-list")).getSelectionModel().selectAll());
            screen.click("#compare");
            screen.seen("both questions of both", () -> screen.all("#cohorts .chart-of-answers").size() == 4);
            assertEquals(2, screen.all("#cohorts .trend").size());
            screen.click("#cohorts-back");
            screen.seen("the session again", () -> screen.all("#cohorts").isEmpty());
        }

        @Test
        void is_used_by_the_keyboard_alone_from_finding_to_a_report_with_the_focus_in_sight() {
            screen.seen("two questions", () -> screen.all(".run-card").size() == 2);
            screen.press(KeyCode.CONTROL, KeyCode.F);
            screen.write("no say");
            screen.press(KeyCode.DOWN);
            var list = (ListView<?>) screen.node(".session-list");
            assertTrue(list.isFocused());
            screen.press(KeyCode.CONTROL, KeyCode.F);
            screen.press(KeyCode.ESCAPE);
            screen.seen("all again", () -> list.getItems().size() == 2);
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.CONTROL, KeyCode.A);
            assertEquals(2, list.getSelectionModel().getSelectedItems().size());
            tabTo("compare");
            screen.press(KeyCode.SPACE);
            screen.seen("both side by side", () -> screen.all("#cohorts .chart-of-answers").size() == 4);
            screen.press(KeyCode.ESCAPE);
            screen.seen("the session again", () -> screen.all("#cohorts").isEmpty());
            tabTo("replay-open");
            screen.press(KeyCode.SPACE);
            screen.seen("the timeline", () -> screen.all("#replay-place").size() == 1);
            screen.press(KeyCode.ESCAPE);
            screen.seen("the session again", () -> screen.all("#replay").isEmpty());
            tabTo("prepare");
            screen.press(KeyCode.SPACE);
            screen.seen("the report’s parts", () -> screen.all("#report-preparation").size() == 1);
            tabTo("report-write");
            screen.press(KeyCode.SPACE);
            assertEquals(1, exported.size(), exported.toString());
            assertEquals(0, homeward);
        }

        /** Goes there by the tab key; each place on the way shows that it has the focus and is wholly in the window. */
        private void tabTo(String id) {
            var stops = new ArrayList<String>();
            while (stops.size() < 120) {
                screen.press(KeyCode.TAB);
                var owner = Objects.requireNonNull(screen.scene().getFocusOwner());
                stops.add(owner.getId() + " " + owner.getStyleClass());
                assertTrue(owner.isFocusVisible(), stops::toString);
                var place = owner.localToScene(owner.getLayoutBounds());
                assertTrue(place.getMaxX() > 0 && place.getMinX() < screen.scene().getWidth(), stops::toString);
                if (id.equals(owner.getId())) {
                    return;
                }
            }
            throw new AssertionError("no way to " + id + " by the tab key: " + stops);
        }

        @Test
        void leads_home() {
            screen.click("#home");
            assertEquals(1, homeward);
        }
    }

    @Test
    void a_session_that_is_opened_again_while_its_new_title_is_kept_says_the_new_one() {
        var past = holding(played(workshop, room -> room.at("move").then(Move.OPEN).vote(11).then(Move.CLOSE)));
        var read = new CountDownLatch(1);
        var asked = new AtomicInteger();
        mayKeep = () -> asked.get() > 1;
        try (var screen = review(new SlowlyRead(past, "s1", () -> {
            if (asked.incrementAndGet() > 1) {
                read.await();
            }
        }))) {
            screen.seen("the question", () -> screen.all(".run-card").size() == 1);
            var list = (ListView<?>) screen.node(".session-list");
            screen.does(() -> {
                screen.node("#session-title").requestFocus();
                ((TextField) screen.node("#session-title")).setText("Another title");
            });
            screen.press(KeyCode.ENTER);
            screen.does(() -> list.getSelectionModel().clearAndSelect(1));
            screen.does(() -> list.getSelectionModel().clearAndSelect(0));
            screen.seen("the list says it", () -> list.getItems().stream()
                    .anyMatch(each -> ((Summary) each).title().equals("Another title")));
            read.countDown();
            screen.seen("the question again", () -> screen.all(".run-card").size() == 1);
            assertEquals("Another title", ((TextField) screen.node("#session-title")).getText());
        }
    }

    @Test
    void a_session_that_could_not_be_read_is_opened_once_the_list_is_read_again() {
        var damaged = new AtomicBoolean(true);
        var past = new SlowlyRead(holding(played(workshop, room -> room.at("move").then(Move.OPEN).vote(11))), "s1", () -> {
            if (damaged.get()) {
                throw new ArchiveException("It is damaged.");
            }
        });
        try (var screen = review(past)) {
            screen.seen("it is said", () -> screen.all(".label").stream()
                    .anyMatch(each -> each instanceof Labeled said && "It is damaged.".equals(said.getText())));
            damaged.set(false);
            screen.does(() -> screen.view().refresh());
            screen.seen("the question", () -> screen.all(".run-card").size() == 1);
        }
    }

    @Test
    void a_session_that_is_gone_when_the_list_is_read_again_leaves_its_page() {
        var past = holding(played(workshop, room -> room.at("move").then(Move.OPEN).vote(11).then(Move.CLOSE)));
        try (var screen = review(past)) {
            screen.seen("the question", () -> screen.all(".run-card").size() == 1);
            gone.add("s1");
            screen.does(() -> screen.view().refresh());
            screen.seen("no session", () -> screen.all(".run-card").isEmpty() && screen.node("#erase").isDisabled());
        }
    }

    @Test
    void what_is_got_ready_before_it_is_asked_for_is_laid_out_and_no_session_is_open() throws ArchiveException {
        var past = holding(played(workshop, room -> room.at("move").then(Move.OPEN).vote(11).then(Move.CLOSE)));
        var sessions = past.all();
        var opened = new CountDownLatch(1);
        try (var screen = ViewWindow.of(StackPane::new)) {
            var made = new ReviewView[1];
            screen.does(() -> {
                made[0] = new ReviewView(new SlowlyRead(past, "s1", opened::await), exports, dialog, () -> homeward++,
                        Clock.fixed(TestClock.NINE, ZoneOffset.UTC));
                made[0].prepare(sessions);
            });
            screen.seen("the list", () -> made[0].lookupAll(".session-title").size() == 2);
            assertNull(made[0].getScene());
            opened.countDown();
            screen.does(() -> {
                screen.view().getChildren().setAll(made[0]);
                made[0].refresh();
            });
            screen.seen("the list in the window", () -> screen.all(".session-title").size() == 2);
            assertEquals(0, screen.all(".run-card").size());
            screen.does(() -> ((ListView<?>) screen.node(".session-list")).getSelectionModel().clearAndSelect(0));
            screen.seen("the question", () -> screen.all(".run-card").size() == 1);
        }
    }

    @Test
    void sessions_side_by_side_leave_the_one_that_is_still_read_to_its_page() {
        var past = holding(played(workshop, room -> room.at("move").then(Move.OPEN).vote(11).then(Move.CLOSE)));
        var read = new CountDownLatch(1);
        var asked = new AtomicInteger();
        try (var screen = review(new SlowlyRead(past, "s2", () -> {
            if (asked.incrementAndGet() == 1) {
                read.await();
            }
        }))) {
            screen.seen("the question", () -> screen.all(".run-card").size() == 1);
            var list = (ListView<?>) screen.node(".session-list");
            screen.does(() -> list.getSelectionModel().select(1));
            screen.click("#compare");
            screen.seen("the question of both", () -> screen.all("#cohorts .chart-of-answers").size() == 2);
            read.countDown();
            screen.click("#cohorts-back");
            screen.seen("the session again", () -> screen.all(".run-card").size() == 1);
            assertEquals("Saying no", ((TextField) screen.node("#session-title")).getText());
        }
    }

    @Test
    void sessions_that_cannot_be_laid_side_by_side_are_said_and_the_page_stays() {
        var past = holding(played(workshop, room -> room.at("move").then(Move.OPEN).vote(11).then(Move.CLOSE)));
        var asked = new AtomicInteger();
        try (var screen = review(new SlowlyRead(past, "s2", () -> {
            if (asked.incrementAndGet() > 1) {
                throw new ArchiveException("The archive can’t be read: the disk is gone.");
            }
        }))) {
            screen.seen("the question", () -> screen.all(".run-card").size() == 1);
            var list = (ListView<?>) screen.node(".session-list");
            screen.does(() -> list.getSelectionModel().select(1));
            screen.seen("the other session", () -> screen.all("#session-title").stream()
                    .anyMatch(each -> ((TextField) each).getText().equals("Saying no")));
            screen.click("#compare");
            screen.seen("the sentence", () -> screen.visible("#notice") && screen.words().contains("the disk is gone."));
            screen.seen("the session again", () -> screen.all(".run-card").size() == 1);
        }
    }

    @Test
    void an_archive_that_cannot_be_read_is_said_in_its_own_words() {
        try (var screen = review(new PastSessions() {
            @Override
            public int smallestGroup() {
                return 1;
            }

            @Override
            public List<Summary> all() throws ArchiveException {
                throw new ArchiveException("The archive can’t be read: the disk is gone.");
            }

            @Override
            public SessionRecording open(String sessionId) {
                throw new IllegalStateException("nobody asks for it");
            }
        })) {
            screen.seen("the sentence", () -> screen.all(".session-page .label").stream()
                    .anyMatch(l -> l instanceof Labeled label && label.getText().endsWith("the disk is gone.")));
        }
    }

    @Test
    void shares_and_counts_stand_in_the_authors_order() {
        var past = played(workshop, room -> room.at("move").then(Move.OPEN).vote(8).then(Move.CLOSE));
        var run = ReplayedSession.of(past).runs().getFirst();
        var counts = (Result.Counts) Objects.requireNonNull(run.result());
        var rows = ResultNumbers.of(ResultTable.of(Objects.requireNonNull(run.poll()).question(), counts)).rows();
        assertEquals(List.of("First", "Second", "Third", "All"), rows.stream().map(List::getFirst).toList());
        assertEquals(counts.counts().stream().map(String::valueOf).toList(),
                rows.stream().limit(3).map(row -> row.get(1)).toList());
    }

    @Test
    void the_delete_key_erases_the_session_and_undo_brings_it_back_and_opens_it() {
        try (var screen = review(holding(played(workshop, room -> room.at("move").then(Move.OPEN).vote(5))))) {
            screen.seen("the session", () -> screen.words().contains("Saying no"));
            screen.does(() -> screen.node(".session-list").requestFocus());
            screen.press(KeyCode.DELETE);
            screen.seen("it is erased", () -> screen.words().contains("“Feedback” is erased"));
            assertEquals(List.of("s1"), gone);
            assertTrue(screen.all(".run-card").isEmpty());
            screen.press(KeyCode.CONTROL, KeyCode.Z);
            screen.seen("it is back", () -> screen.words().contains("“Feedback” is back."));
            assertEquals(List.of(), gone);
            screen.seen("its question", () -> screen.all(".run-card").size() == 1);
        }
    }

    @Test
    void the_delete_key_erases_all_that_is_selected_and_one_undo_brings_all_of_it_back() {
        try (var screen = review(holding(played(workshop, room -> room.at("move").then(Move.OPEN).vote(5))))) {
            screen.seen("the session", () -> screen.words().contains("Saying no"));
            screen.does(() -> {
                screen.node(".session-list").requestFocus();
                ((ListView<?>) screen.node(".session-list")).getSelectionModel().selectAll();
            });
            screen.press(KeyCode.DELETE);
            screen.seen("both are erased", () -> screen.words().contains("2 sessions are erased"));
            assertEquals(Set.of("s1", "s2"), Set.copyOf(gone));
            assertTrue(screen.words().contains("Bring back"), screen::words);
            screen.press(KeyCode.CONTROL, KeyCode.Z);
            screen.seen("both are back", () -> screen.words().contains("2 sessions are back."));
            assertEquals(List.of(), gone);
        }
    }
}
