package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.PressClock;
import org.quarterdeck.fixtures.SettledScreen;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.action.ConsoleKeys;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

class ConsoleViewTest {

    private static final RoomAddress ADDRESS = new RoomAddress("http://127.0.0.1:7313/", "127.0.0.1:7313", "4711", "k7Qm2xPd");

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("hello").part("Opening").minutes(2)
            .choice("move", Reveal.ON_CLOSE).part("Votes").minutes(3).spectrum("lean", Reveal.MANUAL).slide("bye").build())
            .people(5);
    private final PressClock presses = new PressClock();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ViewWindow<ConsoleView> screen = ViewWindow.of(() -> {
        var view = new ConsoleView(room.session(), ADDRESS, "http://127.0.0.1:7313/remote#secret", actions(), ZoneOffset.UTC,
                presses);
        view.bind();
        return view;
    });
    private final ConsoleView console = screen.view();

    @BeforeEach
    void listen() {
        screen.does(() -> new ConsoleKeys(console).bind(screen.scene()));
    }

    @AfterEach
    void close() {
        screen.does(console::close);
        screen.close();
        room.close();
    }

    private ConsoleHost actions() {
        return new ConsoleHost() {
            @Override
            public void bringUpSlides() {
                asked.add("full screen");
            }

            @Override
            public void swapDisplays() {
                asked.add("swap");
            }

            @Override
            public void otherView() {
                asked.add("other view");
            }

            @Override
            public ComparisonResult.@Nullable Rooms among(RoomState room) {
                asked.add("rooms of " + room.segment().id());
                return room.segment().id().equals("lean")
                        ? null
                        : new ComparisonResult.Rooms(new Counts(List.of(3, 4, 5), 12, 0), 2);
            }

            @Override
            public void leave() {
                asked.add("leave");
            }
        };
    }

    @Nested
    class The_big_button_and_the_space_bar {

        @Test
        void lead_through_the_whole_workshop() {
            for (var words : List.of("Next: Title of move", "Open the vote", "Close and show the result", "Next: Title of lean",
                    "Open the vote", "Close the vote", "Show the result", "Next: Title of bye")) {
                screen.says("#action-next", words);
                screen.press(KeyCode.SPACE);
            }
            screen.says("#action-next", "That was the last slide");
            assertTrue(screen.node("#action-next").isDisabled());
        }

        @Test
        void do_the_same_when_clicked() {
            screen.click("#action-next");
            screen.says("#action-next", "Open the vote");
        }
    }

    @Nested
    class The_agenda {

        @Test
        void says_when_each_segment_begins_in_rows_as_high_as_their_names() {
            screen.seen("times", () -> screen.all(".agenda .start").stream()
                    .anyMatch(time -> ((Labeled) time).getText().equals("9:02")));
            for (var row : screen.all(".agenda .button")) {
                assertTrue(row.getLayoutBounds().getHeight() < 60, () -> row + " is " + row.getLayoutBounds().getHeight());
            }
        }
    }

    @Nested
    class A_slide_elsewhere {

        @Test
        void is_reached_by_its_number_and_enter() {
            screen.press(KeyCode.DIGIT3);
            screen.says("#said", "Slide 3: Title of lean · Enter goes there");
            screen.press(KeyCode.ENTER);
            Eventually.until("the third", () -> room.state().segment().id().equals("lean"));
            assertEquals(Phase.READY, room.state().poll().phase());
            screen.press(KeyCode.DIGIT9);
            screen.press(KeyCode.ENTER);
            screen.says("#said", "There is no slide 9: they go from 1 to 4.");
            assertEquals(Phase.READY, room.state().poll().phase());
        }

        @Test
        void is_forgotten_by_any_other_key() {
            screen.press(KeyCode.DIGIT4);
            screen.press(KeyCode.SPACE);
            Eventually.until("the second", () -> room.state().segment().id().equals("move"));
            screen.press(KeyCode.ENTER);
            Eventually.until("enter is the big button", () -> room.state().poll().phase() == Phase.OPEN);
        }

        @Test
        void is_the_last_or_the_first_by_end_and_home() {
            screen.press(KeyCode.END);
            Eventually.until("the last", () -> room.state().segment().id().equals("bye"));
            screen.press(KeyCode.HOME);
            Eventually.until("the first", () -> room.state().segment().id().equals("hello"));
        }

        @Test
        void is_found_by_its_words_in_the_grid() {
            screen.press(KeyCode.G);
            screen.seen("all slides", () -> screen.visible("#grid-search"));
            screen.write("lean");
            screen.press(KeyCode.ENTER);
            Eventually.until("it is shown", () -> room.state().segment().id().equals("lean"));
            screen.seen("the grid is away", () -> !screen.visible("#grid-search"));
        }

        @Test
        void asks_before_it_leaves_an_open_vote() {
            room.at("move").then(Move.OPEN).vote(2);
            screen.press(KeyCode.DIGIT1);
            screen.press(KeyCode.ENTER);
            screen.says("#question", "The vote is still open.");
            assertEquals(Phase.OPEN, room.state().poll().phase());
        }
    }

    @Nested
    class What_lies_over_the_slide {

        @Test
        void is_laid_by_a_key_each_and_said_until_it_is_away() {
            screen.press(KeyCode.W);
            screen.says("#cover", "The room sees a white screen.");
            screen.press(KeyCode.J);
            screen.says("#cover", "The room sees the address to join by.");
            screen.click("#cover-join");
            screen.seen("nothing over the slide", () -> !screen.visible("#cover"));
            screen.press(KeyCode.F);
            screen.says("#cover", "Behind you, the room still sees slide 1, “Title of hello”.");
            screen.press(KeyCode.SPACE);
            screen.press(KeyCode.F);
            screen.seen("the slide of now", () -> !screen.visible("#cover"));
        }

        @Test
        void is_a_break_of_so_many_minutes_that_plus_and_minus_change() {
            screen.press(KeyCode.E);
            screen.seen("the panel", () -> screen.visible("#break-minutes"));
            screen.press(KeyCode.DIGIT7);
            screen.press(KeyCode.ENTER);
            screen.says("#cover", "The room sees a break: 7:00 left.");
            screen.press(KeyCode.PLUS);
            screen.says("#cover", "The room sees a break: 8:00 left.");
            screen.press(KeyCode.MINUS);
            screen.says("#cover", "The room sees a break: 7:00 left.");
            screen.press(KeyCode.E);
            screen.seen("nothing over the slide", () -> !screen.visible("#cover"));
        }

        @Test
        void takes_no_break_of_more_than_three_hours() {
            screen.press(KeyCode.E);
            screen.seen("the panel", () -> screen.visible("#break-minutes"));
            screen.write("333");
            assertEquals("33", ((TextField) screen.node("#break-minutes")).getText());
        }

        @Test
        void comes_back_and_goes_by_control_and_z() {
            screen.press(KeyCode.W);
            screen.press(KeyCode.W);
            undo();
            screen.says("#said", "The slide is covered again · Ctrl\u00a0Z takes more back");
            screen.says("#cover", "The room sees a white screen.");
            undo();
            screen.says("#said", "The room sees again what it saw before · That was your first move");
        }

        private void undo() {
            screen.press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    @Nested
    class Control_and_z {

        @Test
        void take_back_one_move_after_the_other_and_say_which() {
            room.at("move").then(Move.OPEN).vote(2);
            room.then(Move.CLOSE, Move.HIDE);
            undo();
            screen.says("#said", "The result is shown again · Ctrl\u00a0Z takes more back");
            undo();
            screen.says("#said", "The vote is open again · Ctrl\u00a0Z takes more back");
            assertEquals(PollState.Phase.OPEN, room.state().poll().phase());
            assertEquals(2, room.state().poll().answers());
        }

        @Test
        void a_screen_reader_hears_that_the_vote_is_open_and_that_everyone_has_answered() {
            room.at("move").then(Move.OPEN);
            screen.seen("it is said",
                    () -> String.valueOf(screen.node("#announcements").getAccessibleText()).contains("voting is open"));
            int people = room.state().seats().size();
            room.vote(people);
            var all = people + " of " + people + " have answered";
            screen.seen(all, () -> screen.node("#announcements").getAccessibleText().endsWith(all));
            room.then(Move.CLOSE);
            screen.seen("the end", () -> !screen.node("#announcements").getAccessibleText().endsWith(all));
        }

        @Test
        void say_that_there_is_no_more() {
            room.at("move");
            undo();
            screen.says("#said", "Back at “Title of hello” · That was your first move");
            undo();
            screen.says("#said", "There is no move to take back.");
        }

        private void undo() {
            screen.press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    @Nested
    class What_lies_at_hand_beneath_the_buttons {

        @Test
        void has_no_other_rooms_where_none_was_asked_the_same() {
            room.at("lean").then(Move.OPEN, Move.CLOSE, Move.REVEAL);
            screen.seen("they were looked for", () -> asked.contains("rooms of lean"));
            screen.seen("its other form", () -> !tools().isEmpty());
            assertFalse(tools().contains("action-rooms"));
        }

        private List<String> tools() {
            return screen.all(".action-row .tool").stream().map(node -> node.getId()).toList();
        }

        @Test
        void is_only_what_there_is_to_do_in_the_moment() {
            screen.seen("a question at any time", () -> tools().equals(List.of("action-ask", "action-reword")));
            room.at("move");
            screen.seen("hands", () -> tools().equals(List.of("action-ask", "action-hands", "action-reword")));
            room.then(Move.OPEN, Move.CLOSE);
            screen.seen("the rooms too",
                    () -> tools().equals(List.of("action-ask", "action-hands", "action-rooms", "action-reword")));
            room.at("lean").then(Move.OPEN, Move.CLOSE);
            screen.seen("no hands on a spectrum", () -> tools().equals(List.of("action-ask", "action-reword")));
            room.at("hello");
            screen.seen("the end of the tests",
                    () -> tools().equals(List.of("action-discard-test-votes", "action-ask", "action-reword")));
        }

        @Test
        void says_how_much_waits_and_opens_its_panel() {
            room.session().submit(new PollCommand.HoldBack(true, Set.of())).join();
            room.session().submit(new PollCommand.Ask("What helps?", new Question.Words(3))).join();
            room.vote(3);
            int waiting = room.state().poll().run().writings().waiting();
            assertTrue(waiting > 0);
            screen.seen("the number that waits", () -> screen.all("#action-moderate .badge").stream()
                    .anyMatch(badge -> badge.isVisible() && ((Labeled) badge).getText().equals(String.valueOf(waiting))));
            screen.click("#action-moderate");
            screen.seen("the panel", () -> screen.visible(".moderation .held"));
        }
    }

    @Nested
    class What_lies_beside_the_slides {

        @Test
        void asks_what_nobody_planned_while_keys_go_into_its_fields() {
            screen.press(KeyCode.Q);
            screen.seen("the panel", () -> screen.visible("#ask-title"));
            screen.does(() -> screen.robot().lookup("#ask-title").queryTextInputControl().requestFocus());
            screen.write("Shall we go on?");
            screen.click("#ask-yes-no");
            Eventually.until("the vote", () -> room.state().segment().id().equals("asked-1"));
            assertEquals("Shall we go on?", room.state().segment().title());
            assertEquals(PollState.Phase.OPEN, room.state().poll().phase());
            screen.seen("nothing beside the slides", () -> !screen.visible("#ask-title"));
            screen.seen("the question in the agenda", () -> screen.all(".agenda .label").stream()
                    .anyMatch(label -> ((Labeled) label).getText().equals("Shall we go on?")));
        }

        @Test
        void keeps_a_question_half_typed_and_asks_it_with_control_and_enter() {
            screen.press(KeyCode.Q);
            screen.write("Shall we");
            screen.press(KeyCode.TAB);
            screen.write("Yes");
            screen.press(KeyCode.ENTER);
            screen.write("No");
            screen.press(KeyCode.ESCAPE);
            screen.seen("the panel is closed", () -> !screen.visible("#ask-title"));
            screen.press(KeyCode.Q);
            screen.write(" go on?");
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            Eventually.until("the vote", () -> room.state().segment().id().equals("asked-1"));
            assertEquals("Shall we go on?", room.state().segment().title());
            assertEquals(List.of("Yes", "No"), room.state().segment().poll().question().options());
            screen.press(KeyCode.Q);
            screen.seen("an empty panel", () -> screen.robot().lookup("#ask-title").queryTextInputControl().getText().isEmpty());
        }

        @Test
        void takes_digits_and_enter_so_that_hands_are_saved_and_the_vote_stays_open() {
            presses.every(Duration.ofMillis(100));
            room.at("move").then(Move.OPEN).vote(2);
            screen.press(KeyCode.K);
            screen.seen("the panel", () -> screen.visible("#hands-0-0"));
            screen.press(KeyCode.DIGIT7);
            screen.press(KeyCode.ENTER);
            screen.press(KeyCode.ENTER);
            Eventually.until("nine answers", () -> room.state().poll().answers() == 9);
            assertEquals(PollState.Phase.OPEN, room.state().poll().phase());
            screen.seen("the panel is closed", () -> !screen.visible("#hands-0-0"));
        }

        @Test
        void lets_no_letter_and_no_space_steer_but_a_clicker_does() {
            room.at("move").then(Move.OPEN).vote(2);
            for (var panel : List.of(KeyCode.L, KeyCode.R)) {
                screen.press(panel);
                screen.seen("the panel", console::panelOpen);
                for (var key : List.of(KeyCode.C, KeyCode.SPACE, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.B)) {
                    screen.press(key);
                }
                assertEquals(PollState.Phase.OPEN, room.state().poll().phase());
                assertFalse(room.state().blackout());
                screen.press(panel);
                screen.seen("it closes by its own key", () -> !console.panelOpen());
            }
            screen.press(KeyCode.L);
            screen.press(KeyCode.PAGE_DOWN);
            Eventually.until("the vote is closed", () -> room.state().poll().phase() == PollState.Phase.CLOSED);
        }

        @Test
        void covers_no_slide_and_closes_by_its_button() {
            screen.press(KeyCode.L);
            screen.seen("beside the stage", () -> {
                var stage = screen.node(".stage").localToScene(screen.node(".stage").getBoundsInLocal());
                return screen.node(".moderation").localToScene(0, 0).getX() >= stage.getMaxX() - 1;
            });
            screen.does(() -> screen.robot().lookup(".moderation .panel-close").queryButton().fire());
            screen.seen("no panel", () -> !console.panelOpen());
        }

        @Test
        void counts_hands_beside_the_phones() {
            room.at("move").then(Move.OPEN).vote(2);
            screen.press(KeyCode.K);
            screen.seen("the panel", () -> screen.visible("#hands-0-0"));
            screen.does(() -> screen.robot().lookup("#hands-0-2").queryTextInputControl().setText("7"));
            screen.click("#hands-save");
            Eventually.until("nine answers", () -> room.state().poll().answers() == 9);
            screen.seen("not nine of five", () -> screen.all(".facts .quiet").stream()
                    .anyMatch(line -> ((Labeled) line).getText().equals("answers, 7 counted by hand")));
        }

        @Test
        void lets_a_text_through() {
            room.session().submit(new PollCommand.HoldBack(true, Set.of())).join();
            room.session().submit(new PollCommand.Ask("What helps?", new Question.Words(3))).join();
            room.vote(1);
            screen.press(KeyCode.L);
            screen.seen("what waits", () -> screen.visible(".moderation .held"));
            screen.does(() -> screen.robot().lookup(".moderation .entry .button").queryButton().fire());
            Eventually.until("it is through", () -> ModerationEntry.of(room.state(), room.state().segment().id()).stream()
                    .anyMatch(ModerationEntry::shown));
        }

        @Test
        void lays_the_other_rooms_under_a_result() {
            room.at("move").then(Move.OPEN).vote(3).then(Move.CLOSE);
            screen.press(KeyCode.Y);
            screen.seen("both charts", () -> screen.all(".rooms .chart-of-answers").size() == 2);
            screen.press(KeyCode.ESCAPE);
            screen.seen("nothing beside the slides", () -> !screen.visible(".rooms"));
        }

        @Test
        void throws_test_votes_away_only_when_asked_twice() {
            room.at("move").then(Move.OPEN).vote(3);
            screen.press(KeyCode.D);
            screen.press(KeyCode.H);
            screen.press(KeyCode.D);
            screen.seen("the question", () -> screen.text("#said").startsWith("Answers so far: 3."));
            assertFalse(room.state().polls().isEmpty());
            screen.press(KeyCode.D);
            Eventually.until("a fresh beginning", () -> room.state().polls().isEmpty());
        }
    }

    @Nested
    class The_answers_of_a_workshop_under_way {

        @Test
        void are_no_test_votes_and_the_refusal_says_so() {
            room.at("move").then(Move.OPEN).vote(3).at("lean").at("hello");
            var kept = room.state().polls();
            screen.press(KeyCode.D);
            screen.says("#said", "The workshop is under way: its answers are kept.");
            screen.press(KeyCode.D);
            assertEquals(kept, room.state().polls());
            assertFalse(screen.visible("#action-discard-test-votes"));
        }
    }

    @Nested
    class A_vote {

        @Test
        void stands_before_the_facilitator_alone_until_it_is_shown() {
            room.at("move").then(Move.OPEN).vote(4);
            screen.seen("the chart with four answers", () -> screen.visible(".standing")
                    && ((ResultChart) screen.node(".standing .chart-of-answers")).caption().startsWith("Of 4 answers"));
            screen.says(".facts .figure", "4");
            room.then(Move.CLOSE);
            screen.seen("no second chart beside the one the room sees", () -> !screen.visible(".standing"));
        }

        @Test
        void counts_and_charts_the_same_answers_while_a_vote_waits_to_be_opened_again() {
            room.at("move").then(Move.OPEN).vote(4).then(Move.PREVIOUS);
            screen.says(".facts .figure", "4");
            screen.seen("the chart with four answers", () -> screen.visible(".standing")
                    && ((ResultChart) screen.node(".standing .chart-of-answers")).caption().startsWith("Of 4 answers"));
        }

        @Test
        void keeps_its_chart_while_answers_come() {
            room.at("move").then(Move.OPEN).vote(1);
            screen.says(".facts .figure", "1");
            var chart = screen.node(".standing .chart-of-answers");
            room.vote(5);
            screen.says(".facts .figure", "5");
            assertEquals(chart, screen.node(".standing .chart-of-answers"));
        }

        @Test
        void revealed_by_hand_can_be_left_without_showing_it() {
            room.at("lean").then(Move.OPEN).vote(5).then(Move.CLOSE);
            screen.says("#action-move-on", "Move on without showing");
            screen.press(KeyCode.N);
            Eventually.until("the next segment", () -> room.state().segment().id().equals("bye"));
            assertFalse(room.journal().events().stream().anyMatch(SessionEvent.PollRevealed.class::isInstance));
        }

        @Test
        void closed_by_a_slip_opens_again() {
            room.at("lean").then(Move.OPEN).vote(2).then(Move.CLOSE);
            screen.says("#action-open", "Open it again");
            screen.click("#action-open");
            Eventually.until("the same run is open", () -> room.state().poll().phase() == Phase.OPEN);
            assertEquals(2, room.state().poll().answers());
        }
    }

    @Nested
    class A_question_first {

        private void asks(String words) {
            screen.says("#question", words);
            assertTrue(screen.visible("#question"));
        }

        @Test
        void stands_before_asking_again_and_the_same_key_confirms_it() {
            room.at("move").then(Move.OPEN).vote(3).then(Move.CLOSE);
            screen.says("#action-again", "Ask again");
            screen.press(KeyCode.A);
            asks("Ask again? The 3 answers so far stay in the record, and a new vote begins with none.");
            assertEquals(Phase.CLOSED, room.state().poll().phase());
            screen.press(KeyCode.A);
            Eventually.until("a new run", () -> room.state().poll().phase() == Phase.OPEN);
            assertEquals(3, room.state().poll().earlier().getFirst().answers().size());
            assertFalse(screen.visible("#question"));
        }

        @Test
        void is_not_answered_by_a_double_press() {
            room.at("move").then(Move.OPEN).vote(3).then(Move.CLOSE);
            presses.every(Duration.ofMillis(100));
            screen.press(KeyCode.A);
            screen.press(KeyCode.A);
            screen.seen("the question", () -> screen.visible("#question"));
            assertEquals(0, room.state().poll().earlier().size());
        }

        @Test
        void is_not_asked_where_nobody_has_answered() {
            room.at("move").then(Move.OPEN, Move.CLOSE);
            screen.press(KeyCode.A);
            Eventually.until("a new run", () -> room.state().poll().earlier().size() == 1);
        }

        @Test
        void enter_answers_no_question_in_the_bar_and_leaves_the_vote_open() {
            presses.every(Duration.ofMillis(700));
            room.at("move").then(Move.OPEN).vote(2);
            screen.press(KeyCode.N);
            asks("The vote is still open.");
            screen.press(KeyCode.ENTER);
            screen.says("#said", "Choose in the bar: the same once more does it, Esc leaves it.");
            assertEquals(PollState.Phase.OPEN, room.state().poll().phase());
            asks("The vote is still open.");
            screen.press(KeyCode.ESCAPE);
            screen.seen("no question", () -> !screen.visible("#question"));
            screen.press(KeyCode.CONTROL, KeyCode.E);
            screen.seen("the question whether to end", () -> screen.visible("#end-yes"));
            screen.press(KeyCode.ENTER);
            assertEquals(PollState.Phase.OPEN, room.state().poll().phase());
            screen.press(KeyCode.ESCAPE);
            screen.seen("no question", () -> !screen.visible("#end-yes"));
            screen.press(KeyCode.ENTER);
            Eventually.until("Enter is the next step again", () -> room.state().poll().phase() == PollState.Phase.CLOSED);
        }

        @Test
        void stands_before_an_open_vote_is_left_by_the_agenda() {
            room.at("move").then(Move.OPEN).vote(2);
            screen.says("#action-next", "Close and show the result");
            screen.click("Opening");
            asks("The vote is still open.");
            assertEquals(Phase.OPEN, room.state().poll().phase());
            screen.click("#question-stay");
            assertFalse(screen.visible("#question"));
            assertEquals("move", room.state().segment().id());
            screen.click("Opening");
            screen.click("#question-0");
            Eventually.until("there", () -> room.state().segment().id().equals("hello"));
            assertEquals(Phase.CLOSED, room.state().poll("move").phase());
        }

        @Test
        void stands_before_an_open_vote_is_left_by_its_key_and_goes_with_escape() {
            room.at("lean").then(Move.OPEN).vote(2);
            screen.press(KeyCode.N);
            asks("The vote is still open.");
            screen.press(KeyCode.ESCAPE);
            assertFalse(screen.visible("#question"));
            assertEquals(Phase.OPEN, room.state().poll().phase());
            screen.press(KeyCode.N);
            screen.press(KeyCode.N);
            Eventually.until("the next segment", () -> room.state().segment().id().equals("bye"));
        }

        @Test
        void goes_when_the_room_moves_on_without_an_answer() {
            room.at("move").then(Move.OPEN);
            screen.press(KeyCode.N);
            asks("The vote is still open.");
            room.then(Move.CLOSE);
            screen.seen("no question", () -> !screen.visible("#question"));
        }

        @Test
        void stands_before_a_shown_vote_is_opened_again_by_back_or_by_its_key() {
            for (var key : List.of(KeyCode.PAGE_UP, KeyCode.O)) {
                room.at("move").then(Move.OPEN).vote(2).then(Move.CLOSE);
                screen.says("#action-next", "Next: Title of lean");
                screen.press(key);
                asks("The room has seen this result. Opening the vote again hides it.");
                assertTrue(room.state().poll().revealed());
                screen.click(key == KeyCode.O ? "#question-0" : "#question-1");
                Eventually.until("it is open again", () -> room.state().poll().phase() == Phase.OPEN);
                assertEquals(2, room.state().poll().answers());
            }
        }

        @Test
        void lets_back_go_on_back() {
            room.at("move").then(Move.OPEN).vote(2).then(Move.CLOSE);
            screen.says("#action-next", "Next: Title of lean");
            screen.press(KeyCode.PAGE_UP);
            screen.press(KeyCode.PAGE_UP);
            Eventually.until("the slide before", () -> room.state().segment().id().equals("hello"));
            assertTrue(room.state().poll("move").revealed());
        }

        @Test
        void stands_before_the_program_quits_in_mid_session() {
            Runnable close = () -> console.askToQuit(() -> asked.add("quit"));
            screen.does(close);
            asks("Quit in mid-session? Everything is saved, and the session can be resumed.");
            assertEquals(List.of(), asked);
            screen.press(KeyCode.ESCAPE);
            screen.does(close);
            assertEquals(List.of(), asked);
            screen.does(close);
            assertEquals(List.of("quit"), asked);
        }

        @Test
        void is_not_answered_by_alt_f4_held_down_nor_by_a_double_click_on_the_cross() {
            presses.every(Duration.ofMillis(600));
            screen.does(() -> {
                for (int repeat = 0; repeat < 20; repeat++) {
                    console.askToQuit(() -> asked.add("quit"));
                }
            });
            asks("Quit in mid-session? Everything is saved, and the session can be resumed.");
            assertEquals(List.of(), asked);
            presses.every(Duration.ofSeconds(2));
            screen.does(() -> console.askToQuit(() -> asked.add("quit")));
            assertEquals(List.of("quit"), asked);
        }

        @Test
        void is_not_asked_once_the_session_has_ended() {
            room.then(Move.END);
            screen.does(() -> console.askToQuit(() -> asked.add("quit")));
            assertEquals(List.of("quit"), asked);
        }
    }

    @Nested
    class A_double_press {

        @BeforeEach
        void within_a_tenth_of_a_second() {
            room.at("move");
            screen.says("#action-next", "Open the vote");
            presses.every(Duration.ofMillis(100));
        }

        @Test
        void of_a_key_opens_the_vote_and_no_more() {
            screen.press(KeyCode.SPACE);
            screen.says("#action-next", "Close and show the result");
            screen.press(KeyCode.SPACE);
            screen.press(KeyCode.O);
            screen.says("#said", "The vote is open already.");
            assertEquals(Phase.OPEN, room.state().poll().phase());
        }

        @Test
        void on_a_button_opens_the_vote_and_no_more() {
            screen.click("#action-next");
            screen.says("#action-next", "Close and show the result");
            screen.click("#action-next");
            screen.press(KeyCode.O);
            screen.says("#said", "The vote is open already.");
            assertEquals(Phase.OPEN, room.state().poll().phase());
        }

        @Test
        void is_two_presses_after_half_a_second() {
            screen.press(KeyCode.SPACE);
            screen.says("#action-next", "Close and show the result");
            presses.every(Duration.ofMillis(500));
            screen.press(KeyCode.SPACE);
            Eventually.until("the end of the vote", () -> room.state().poll().phase() == Phase.CLOSED);
        }
    }

    @Nested
    class Something_that_does_not_go {

        @Test
        void is_said_in_a_sentence_and_changes_nothing() {
            var before = room.state();
            screen.press(KeyCode.PAGE_UP);
            screen.says("#said", "This is the first segment.");
            assertEquals(before, room.state());
        }

        @Test
        void on_the_disk_is_a_bar_that_goes_when_it_is_over() {
            room.at("move").then(Move.OPEN);
            room.journal().fail("The disk is full.");
            room.vote(1);
            screen.seen("the trouble", () -> screen.visible(".trouble-bar .trouble"));
            assertEquals("The disk is full.", screen.text(".trouble-bar .trouble .label"));
            room.journal().recover();
            room.vote(2);
            screen.seen("no trouble", () -> !screen.visible(".trouble-bar"));
        }

        @Test
        void is_noticed_until_it_is_dismissed() {
            screen.does(() -> {
                console.notice("The projector was unplugged.");
                console.notice("The projector was unplugged.");
            });
            assertEquals(1, screen.all(".trouble-bar .notice").size());
            screen.click(".trouble-bar .notice .button");
            assertFalse(screen.visible(".trouble-bar"));
        }
    }

    @Nested
    class Ending_the_session {

        @Test
        void is_asked_in_place_and_can_be_withdrawn() {
            screen.press(KeyCode.CONTROL, KeyCode.E);
            assertTrue(screen.visible(".end-session"));
            screen.click("#end-no");
            assertFalse(screen.visible(".end-session"));
            assertFalse(room.state().ended());
        }

        @Test
        void takes_a_second_word() {
            screen.press(KeyCode.CONTROL, KeyCode.E);
            assertFalse(room.state().ended());
            screen.click("#end-yes");
            Eventually.until("the end", () -> room.state().ended());
            screen.says("#action-next", "Back to the start");
            screen.press(KeyCode.SPACE);
            assertEquals(List.of("leave"), asked);
        }

        @Test
        void is_not_the_second_half_of_a_double_press() {
            presses.every(Duration.ofMillis(100));
            screen.press(KeyCode.CONTROL, KeyCode.E);
            screen.press(KeyCode.CONTROL, KeyCode.E);
            assertTrue(screen.visible(".end-session"));
            assertFalse(room.state().ended());
        }

        @Test
        void is_never_what_escape_does() {
            screen.press(KeyCode.CONTROL, KeyCode.E);
            screen.press(KeyCode.ESCAPE);
            screen.press(KeyCode.ESCAPE);
            assertFalse(screen.visible(".end-session"));
            assertFalse(room.state().ended());
        }
    }

    @Nested
    class The_remotes_code {

        private String address() {
            return ((TextField) screen.node(".remote-panel .text-field")).getText();
        }

        @Test
        void is_renewed_at_once_where_no_remote_is_connected() {
            screen.does(() -> screen.view().perform(ConsoleAction.REMOTE));
            screen.says("#remotes", "No remote is connected");
            var before = room.state().start().remoteToken();
            screen.click("#renew-remote");
            screen.seen("another code", () -> !room.state().start().remoteToken().equals(before));
            screen.seen("its address",
                    () -> address().equals("http://127.0.0.1:7313/remote#" + room.state().start().remoteToken()));
        }

        @Test
        void is_asked_about_first_where_one_is_connected() {
            room.session().presence().remotes(2);
            var before = room.state().start().remoteToken();
            screen.does(() -> screen.view().perform(ConsoleAction.RENEW_REMOTE));
            screen.says("#question", "2 remotes are connected. Renewing its code cuts off whoever holds the old one.");
            screen.click("#question-stay");
            assertEquals(before, room.state().start().remoteToken());
            screen.does(() -> screen.view().perform(ConsoleAction.RENEW_REMOTE));
            screen.click("#question-0");
            screen.seen("the panel with the new code", () -> screen.visible(".remote-panel"));
            screen.seen("another code", () -> !room.state().start().remoteToken().equals(before));
        }
    }

    @Nested
    class What_lies_on_top {

        @Test
        void goes_with_escape() {
            screen.does(() -> screen.view().perform(ConsoleAction.SHEET));
            screen.press(KeyCode.R);
            assertTrue(screen.visible(".key-sheet") && screen.visible(".remote-panel"));
            screen.press(KeyCode.ESCAPE);
            assertFalse(screen.visible(".key-sheet") || screen.visible(".remote-panel"));
        }

        @Test
        void does_not_keep_the_room_from_going_on() {
            screen.does(() -> screen.view().perform(ConsoleAction.SHEET));
            screen.press(KeyCode.SPACE);
            screen.says("#action-next", "Open the vote");
        }
    }

    @Test
    void a_click_in_the_agenda_goes_there() {
        screen.click("Votes");
        Eventually.until("the part's first segment", () -> room.state().segment().id().equals("move"));
        screen.seen("its segments below it", () -> screen.all(".agenda .segment-row").size() == 3);
    }

    @Test
    void the_screen_goes_black_and_comes_back_with_the_same_key() {
        screen.press(KeyCode.B);
        Eventually.until("black", () -> room.state().blackout());
        screen.says("#action-black", "Show again");
        screen.press(KeyCode.PERIOD);
        Eventually.until("not black", () -> !room.state().blackout());
    }

    @Test
    void the_projector_is_the_programs_own_business() {
        screen.press(KeyCode.F5);
        screen.press(KeyCode.P);
        screen.press(KeyCode.V);
        assertEquals(List.of("full screen", "swap", "other view"), asked);
    }

    @Test
    void notes_grow_and_shrink() {
        var before = screen.node(".notes-text").getStyle();
        screen.press(KeyCode.CONTROL, KeyCode.PLUS);
        var grown = screen.node(".notes-text").getStyle();
        screen.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(before, screen.node(".notes-text").getStyle());
        assertFalse(before.equals(grown));
    }

    @Test
    void the_top_line_tells_the_time_the_pace_the_room_and_the_way_in() {
        room.after(Duration.ofMinutes(6));
        screen.says(".pace", "4 min behind");
        assertEquals("9:06", screen.text(".clock"));
        assertEquals("3 here, 2 gone for 5 minutes", screen.text(".room"));
        assertEquals("127.0.0.1:7313 · 4711", screen.text(".address"));
    }

    @Test
    void once_closed_it_no_longer_follows() {
        screen.does(console::close);
        room.at("bye");
        SettledScreen.settle();
        assertEquals("Next: Title of move", screen.text("#action-next"));
    }
}
