package org.quarterdeck.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.LoggingWorkshopActions;
import org.quarterdeck.fixtures.ProcessorTime;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionArchive.Unfinished;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.home.action.HomeSessionActions;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopChoice.Origin;
import org.quarterdeck.ui.home.workshop.RoomFacts;
import org.quarterdeck.ui.home.workshop.ThumbnailGrid;
import org.quarterdeck.ui.home.workshop.WorkshopFacts;
import org.quarterdeck.ui.slide.Venue;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.parser.WorkshopParser;

class HomeViewTest {

    private static final Diagnostic ERROR = new Diagnostic("talk.md", 12, 3, Severity.ERROR,
            "There is no poll of the kind 'choise'.");
    private static final Diagnostic WARNING = new Diagnostic("talk.md", 40, 1, Severity.WARNING, "This slide is rather full.");

    private final List<String> asked = new ArrayList<>();
    private final ViewWindow<HomeView> screen = ViewWindow
            .of(() -> new HomeView(actions(), new LoggingWorkshopActions(asked), new Chosen(),
                    Clock.fixed(TestClock.NINE, ZoneOffset.UTC)));
    private final HomeView home = screen.view();

    @BeforeEach
    void usual() {
        show(new HomeState(List.of(choice("good"), choice("bad", WARNING, ERROR), choice("fair", WARNING)),
                List.of(session("s2", false), session("s1", false)), null, List.of()));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private HomeSessionActions actions() {
        return new HomeSessionActions() {
            @Override
            public void goLive(WorkshopChoice workshop, Integer length) {
                asked.add("live " + workshop.id() + (length == null ? "" : " in " + length));
            }

            @Override
            public void rehearse(WorkshopChoice workshop, Integer length, int guests) {
                asked.add("rehearse " + workshop.id() + " with " + guests);
            }

            @Override
            public void openSample() {
                asked.add("open sample");
            }

            @Override
            public void removeSample() {
                asked.add("remove sample");
            }

            @Override
            public void tourSeen() {
                asked.add("tour seen");
            }

            @Override
            public void resume(String sessionId) {
                asked.add("resume " + sessionId);
            }

            @Override
            public void speak(String language) {
                asked.add("speak " + language);
            }

            @Override
            public String language() {
                return "";
            }

            @Override
            public void review(String sessionId) {
                asked.add("review " + sessionId);
            }

            @Override
            public void reviewAll() {
                asked.add("review all");
            }
        };
    }

    @Nested
    class For_the_first_time {

        @Test
        void one_rehearses_alone_or_with_thirty_simulated_guests() {
            choose("good");
            screen.does(((javafx.scene.control.Button) screen.node("#rehearse"))::fire);
            screen.press(KeyCode.CONTROL, KeyCode.F5);
            choose("bad");
            assertTrue(screen.node("#rehearse").isDisabled() && screen.node("#dry-run").isDisabled());
            assertEquals(List.of("rehearse good with 0", "rehearse good with 30"), asked);
        }

        @Test
        void a_sample_is_offered_where_there_is_no_session_and_removed_by_a_key() {
            show(new HomeState(List.of(choice("good")), List.of(), null, List.of()));
            screen.does(((javafx.scene.control.Button) screen.node("#sample"))::fire);
            show(new HomeState(List.of(choice("good")), List.of(session("sample-en", true), session("own", false)), null,
                    List.of()));
            var list = (ListView<?>) screen.node("#past-sessions");
            screen.does(() -> list.getSelectionModel().select(1));
            screen.does(list::requestFocus);
            screen.press(KeyCode.DELETE);
            screen.does(() -> list.getSelectionModel().select(0));
            screen.press(KeyCode.DELETE);
            assertEquals(List.of("open sample", "remove sample"), asked);
        }

        @Test
        void the_tour_goes_from_part_to_part_and_is_left_at_any_point() {
            screen.does(home::offerTour);
            screen.does(((javafx.scene.control.Button) screen.node("#tour-take"))::fire);
            assertFalse(screen.visible("#tour-offer"));
            assertTrue(screen.node("#workshops").getStyleClass().contains("on-tour"));
            screen.does(((javafx.scene.control.Button) screen.node("#tour-next"))::fire);
            assertTrue(screen.node("#go-live").getStyleClass().contains("on-tour"));
            assertFalse(screen.node("#workshops").getStyleClass().contains("on-tour"));
            screen.press(KeyCode.ESCAPE);
            assertFalse(screen.visible("#tour"));
            assertEquals(0, screen.all(".on-tour").size());
            screen.press(KeyCode.CONTROL, KeyCode.F1);
            for (int stop = 0; stop < 6; stop++) {
                assertTrue(screen.visible("#tour"), "stop " + stop);
                screen.does(((javafx.scene.control.Button) screen.node("#tour-next"))::fire);
            }
            assertFalse(screen.visible("#tour"));
            assertEquals(List.of("tour seen", "tour seen"), asked);
        }
    }

    private void show(HomeState state) {
        screen.does(() -> home.show(state));
    }

    private void choose(String id) {
        screen.does(() -> assertTrue(home.select(id)));
    }

    private static WorkshopChoice choice(String id, Diagnostic... faults) {
        var workshop = WorkshopFixture.small().slide("a").minutes(5).choice("b", Reveal.LIVE).minutes(2).build();
        return new WorkshopChoice(id, Origin.HOME, new ParseResult(workshop, List.of(faults), "talk.md", "", Path.of(".")));
    }

    private static Summary session(String id, boolean rehearsal) {
        return new Summary(id, "Session " + id, TestClock.NINE, null, null, 12, 30, rehearsal);
    }

    @Nested
    class The_room {

        private final List<RoomFacts> told = new ArrayList<>();

        @BeforeEach
        void known() {
            screen.does(() -> home.room(new RoomFacts(new Venue(12, 1.5), null), told::add));
            choose("good");
            screen.seen("how far a slide reads", () -> !reach().isEmpty());
        }

        private String reach() {
            return screen.all(".reach").stream().map(label -> ((Label) label).getText()).collect(Collectors.joining());
        }

        @Test
        void that_is_deeper_or_has_a_higher_picture_is_told_and_changes_how_far_slides_read() {
            var before = reach();
            screen.does(() -> {
                ((TextField) screen.node("#picture-height")).setText("3");
                screen.node("#picture-height").fireEvent(new ActionEvent());
            });
            assertEquals(List.of(new RoomFacts(new Venue(12, 3), null)), told);
            assertNotEquals(before, reach());
            screen.does(() -> {
                ((TextField) screen.node("#room-depth")).setText("far");
                screen.node("#room-depth").fireEvent(new ActionEvent());
            });
            assertEquals("12", ((TextField) screen.node("#room-depth")).getText());
            assertEquals(1, told.size());
        }

        @Test
        void that_is_bright_shows_the_slides_washed_out() {
            screen.does(() -> ((ToggleButton) screen.node("#light-bright")).fire());
            screen.seen("a washed-out picture", () -> !screen.all(".thumbnail .frame > ImageView").isEmpty());
            screen.does(() -> ((ToggleButton) screen.node("#light-none")).fire());
            screen.seen("the slide itself", () -> screen.all(".thumbnail .frame > ImageView").isEmpty());
        }
    }

    @Nested
    class A_workshop {

        @Test
        void goes_live_with_one_click() {
            screen.click("#go-live");
            assertEquals(List.of("live good"), asked);
        }

        @Test
        void with_errors_does_not_go_live_and_says_why() {
            choose("bad");
            assertTrue(screen.node("#go-live").isDisabled());
            assertTrue(screen.visible("#why-not"));
            assertTrue(screen.text("#why-not").contains("talk.md"));
            assertEquals(2, screen.all(".fault").size());
            assertEquals("12:3", screen.text(".fault:error .where"));
        }

        @Test
        void with_warnings_alone_goes_live() {
            choose("fair");
            assertFalse(screen.node("#go-live").isDisabled());
            assertFalse(screen.visible("#why-not"));
        }

        @Test
        void says_its_size() {
            assertEquals("7 min · 2 segments · 1 poll", WorkshopFacts.size(choice("good").reading().workshop()));
        }

        @Test
        void shows_its_slides_in_small() {
            screen.seen("both slides", () -> screen.all(".thumbnail:drawn").size() == 2);
        }

        @Test
        void gives_its_faults_as_compilers_write_them() {
            choose("bad");
            screen.click("#copy-faults");
            screen.does(() -> assertEquals(WARNING + "\n" + ERROR, Clipboard.getSystemClipboard().getString()));
        }

        @Test
        void stays_chosen_when_the_list_is_read_anew() {
            choose("fair");
            show(new HomeState(List.of(choice("new"), choice("fair", WARNING)), List.of(), null, List.of()));
            screen.click("#go-live");
            assertEquals(List.of("live fair"), asked);
        }
    }

    @Nested
    class Of_several_lengths {

        @Test
        void one_is_chosen_for_agenda_and_session() {
            var reading = WorkshopParser.read("talk.md", """
                    ---
                    title: A talk
                    minutes: 90
                    cuts: [45, 90]
                    ---
                    # One

                    ---
                    cuts: [90]
                    minutes: 45
                    ---
                    # Two
                    """, Path.of("."));
            show(new HomeState(List.of(new WorkshopChoice("talk", Origin.HOME, reading)), List.of(), null, List.of()));
            screen.click("#go-live");
            screen.does(() -> ((ToggleButton) screen.node("#lengths .toggle-button")).fire());
            screen.click("#go-live");
            assertEquals(List.of("live talk in 90", "live talk in 45"), asked);
            screen.seen("the second slide is pale", () -> screen.all("#thumbnails .thumbnail:left-out").size() == 1);
        }

        @Test
        void nothing_is_asked_where_there_is_but_one() {
            assertFalse(screen.visible("#lengths"));
        }
    }

    @Nested
    class Making_one_s_own {

        @Test
        void begins_with_a_title_typed_in_its_place() {
            screen.press(KeyCode.CONTROL, KeyCode.N);
            screen.write("Saying no");
            screen.click("#from-built-in");
            screen.click("#create");
            assertEquals(List.of("create Saying no BUILT_IN"), asked);
            assertFalse(screen.visible("#new-form"));
        }

        @Test
        void can_be_left_with_escape() {
            screen.click("#new");
            screen.press(KeyCode.ESCAPE);
            assertFalse(screen.visible("#new-form"));
            assertEquals(List.of(), asked);
        }

        @Test
        void has_a_key_for_everything() {
            list();
            screen.press(KeyCode.CONTROL, KeyCode.E);
            screen.press(KeyCode.CONTROL, KeyCode.D);
            screen.press(KeyCode.DELETE);
            screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            screen.press(KeyCode.CONTROL, KeyCode.O);
            screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            screen.press(KeyCode.CONTROL, KeyCode.P);
            screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            screen.press(KeyCode.F1);
            screen.press(KeyCode.F5);
            assertEquals(List.of("edit good", "duplicate good", "remove good", "folder good", "open talk.md", "open talks",
                    "print good SLIDES A small workshop (slides).pdf",
                    "print good GUIDE A small workshop (facilitator’s guide).pdf", "guide WRITING", "live good"), asked);
        }

        @Test
        void changes_a_title_where_it_stands() {
            list();
            screen.press(KeyCode.F2);
            screen.write("Feedback");
            screen.press(KeyCode.ENTER);
            assertEquals(List.of("rename good Feedback"), asked);
        }

        @Test
        void leaves_the_built_in_one_alone() {
            var builtIn = new WorkshopChoice("built-in", Origin.BUILT_IN, choice("good").reading());
            show(new HomeState(List.of(builtIn), List.of(), null, List.of()));
            list();
            screen.press(KeyCode.F2);
            screen.press(KeyCode.DELETE);
            assertEquals(List.of(), asked);
            assertFalse(screen.visible("#rename"));
        }

        @Test
        void offers_to_write_in_a_copy_of_the_built_in_one() {
            var builtIn = new WorkshopChoice("built-in", Origin.BUILT_IN, choice("good").reading());
            show(new HomeState(List.of(builtIn), List.of(), null, List.of()));
            screen.click("#edit");
            assertEquals(List.of(), asked);
            screen.click("Write in a copy");
            assertEquals(List.of("write in a copy of built-in"), asked);
        }

        @Test
        void undoes_with_undo_s_key() {
            screen.does(() -> home.say(new Notice("It is in the trash.", new Notice.Offer("Undo", true, () -> asked.add("undo")),
                    () -> asked.add("gone"))));
            list();
            screen.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of("undo"), asked);
            assertFalse(screen.visible("#notice"));
        }

        private void list() {
            screen.does(() -> screen.node("#workshops").requestFocus());
        }
    }

    @Nested
    class While_its_file_is_written {

        @Test
        void each_fault_stands_beside_its_slide_and_marks_it() {
            choose("bad");
            assertEquals(1, screen.all(".fault-group").size());
            screen.seen("the marked slide", () -> screen.all("#thumbnails .thumbnail:error").size() == 1);
            screen.click(".fault:error");
            screen.seen("its slide is chosen", () -> screen.all("#thumbnails .thumbnail:chosen:error").size() == 1);
        }

        @Test
        void a_slide_that_did_not_change_is_not_drawn_again_and_the_chosen_one_stays() {
            screen.seen("both slides", () -> screen.all("#thumbnails .thumbnail:drawn").size() == 2);
            var before = screen.all("#thumbnails .thumbnail .slide");
            screen.does(() -> ((ThumbnailGrid) screen.node("#thumbnails")).select(1));
            screen.does(() -> home.show(choice("good", WARNING)));
            assertEquals(before, screen.all("#thumbnails .thumbnail .slide"));
            screen.seen("the second is chosen",
                    () -> screen.all("#thumbnails .thumbnail:chosen").equals(screen.all("#thumbnails .thumbnail:warning")));
        }

        @Test
        void ten_thousand_slides_with_a_fault_each_are_there_at_once() {
            var text = new StringBuilder("---\ntitle: Long\n---\n# One\n");
            for (int i = 0; i < 10_000; i++) {
                text.append("\n---\npart: P").append(i).append("\nlayot: cover\n---\n# S").append(i).append("\n");
            }
            var reading = WorkshopParser.read("talk.md", text.toString(), Path.of("."));
            assertEquals(10_001, reading.workshop().segments().size());
            var before = ProcessorTime.spent();
            show(new HomeState(List.of(new WorkshopChoice("long", Origin.HOME, reading)), List.of(), null, List.of()));
            screen.seen("the first faults", () -> screen.all(".fault").size() == 100);
            screen.seen("the slides beside them", () -> screen.all(".fault-group .thumbnail:drawn").size() > 5);
            assertTrue(ProcessorTime.spent().minus(before).toSeconds() < 15, "no freeze");
        }

        @Test
        void three_hundred_slides_cost_no_more_than_those_in_sight() {
            var many = WorkshopFixture.small();
            for (int i = 0; i < 300; i++) {
                many.slide("s" + i);
            }
            var reading = new ParseResult(many.build(), List.of(), "talk.md", "", Path.of("."));
            show(new HomeState(List.of(new WorkshopChoice("many", Origin.HOME, reading)), List.of(), null, List.of()));
            screen.seen("the first slides", () -> screen.all("#thumbnails .thumbnail:drawn").size() > 2);
            assertTrue(screen.all("#thumbnails .thumbnail").size() < 40);
            screen.does(() -> screen.node("#thumbnails").requestFocus());
            screen.press(KeyCode.END);
            screen.seen("the last slide", () -> screen.all("#thumbnails .thumbnail:chosen:drawn").size() == 1);
        }
    }

    /** Someone who always finds the same files. */
    private static final class Chosen extends FileChoosers {

        @Override
        public Optional<Path> workshopFile(Window over) {
            return Optional.of(Path.of("talk.md"));
        }

        @Override
        public Optional<Path> workshopFolder(Window over) {
            return Optional.of(Path.of("talks"));
        }

        @Override
        public Optional<Path> paper(Window over, String name, String ending) {
            return Optional.of(Path.of(name + "." + ending));
        }
    }

    @Nested
    class A_past_session {

        @Test
        void opens_with_enter() {
            screen.does(() -> {
                ((ListView<?>) screen.node("#past-sessions")).getSelectionModel().select(1);
                screen.node("#past-sessions").requestFocus();
            });
            screen.press(KeyCode.ENTER);
            assertEquals(List.of("review s1"), asked);
        }

        @Test
        void says_that_its_line_was_changed_by_damage() {
            screen.does(() -> screen.view().damaged(Set.of("s1")));
            var lines = screen.all(".session-cell .quiet").stream().map(each -> ((javafx.scene.control.Labeled) each).getText())
                    .filter(text -> text.startsWith("Damaged · ")).toList();
            assertEquals(1, lines.size(), lines.toString());
        }

        @Test
        void is_listed_without_those_that_were_rehearsed_which_a_button_below_opens() {
            show(new HomeState(List.of(choice("good")),
                    List.of(session("tried", true), session("sample-en", true), session("held", false)), null, List.of()));
            var shown = ((ListView<?>) screen.node("#past-sessions")).getItems().stream().map(each -> ((Summary) each).id())
                    .toList();
            assertEquals(List.of("sample-en", "held"), shown);
            var button = (javafx.scene.control.Button) screen.node("#rehearsals-kept");
            assertEquals("One rehearsal, kept apart", button.getText());
            screen.does(button::fire);
            assertEquals("review tried", asked.getLast());
            show(new HomeState(List.of(choice("good")), List.of(session("held", false)), null, List.of()));
            assertFalse(button.isVisible());
        }

        @Test
        void opens_with_a_double_click() {
            screen.doubleClick("Session s2");
            assertEquals(List.of("review s2"), asked);
        }
    }

    @Nested
    class What_is_special {

        @Test
        void a_session_never_closed_is_offered() {
            assertFalse(screen.visible("#resume"));
            show(new HomeState(List.of(), List.of(),
                    new Unfinished(new Recording(WorkshopFixture.start(), List.of()), TestClock.NINE), List.of()));
            assertTrue(screen.text("#resume .label").contains("9:00"));
            screen.click("#resume-button");
            assertEquals(List.of("resume " + WorkshopFixture.start().id()), asked);
        }

        @Test
        void a_session_that_ended_today_is_offered_again_and_one_never_closed_however_many_came_after() {
            show(new HomeState(List.of(), List.of(ended("s3", TestClock.NINE), ended("s2", TestClock.NINE.minusSeconds(86_400)),
                    session("s1", false)), null, List.of()));
            assertTrue(screen.text("#resume .label").startsWith("“Session s3” ended at 9:00."));
            screen.click("#resume-button");
            assertEquals(List.of("resume s3"), asked);
            assertEquals(List.of("Session s1, 9:00"),
                    ((MenuButton) screen.node("#resume-others")).getItems().stream().map(MenuItem::getText).toList());
        }

        @Test
        void a_session_that_ended_on_another_day_is_over() {
            show(new HomeState(List.of(), List.of(ended("s1", TestClock.NINE.minusSeconds(86_400))), null, List.of()));
            assertFalse(screen.visible("#resume"));
        }

        private Summary ended(String id, Instant end) {
            return new Summary(id, "Session " + id, end.minusSeconds(3_600), end, null, 12, 30, false);
        }

        @Test
        void trouble_is_said_in_full() {
            show(new HomeState(List.of(), List.of(), null, List.of("The archive could not be opened.")));
            assertEquals("The archive could not be opened.", screen.text(".trouble-line .label"));
            show(new HomeState(List.of(), List.of(), null, List.of()));
            assertFalse(screen.visible(".trouble-line"));
        }

        @Test
        void nothing_is_missed_or_offered_before_it_is_known() {
            assertFalse(screen.visible("#resume"));
            assertTrue(screen.all(".home > StackPane > .empty").stream().noneMatch(javafx.scene.Node::isVisible));
        }

        @Test
        void nothing_at_all_is_said_kindly() {
            show(new HomeState(List.of(), List.of(), null, List.of()));
            assertFalse(screen.visible("#go-live"));
            screen.seen("how to begin", () -> screen.all(".empty").size() == 2);
        }
    }
}
