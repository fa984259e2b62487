package org.quarterdeck.server.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.event.CoverEvent.CoverChanged;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollHidden;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.event.SessionEvent.PollTold;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.parser.WorkshopParser;

class GuestViewJsonTest {

    private static RoomState after(WorkshopFixture workshop, SessionEvent... events) {
        var room = workshop.room();
        for (var event : events) {
            room = EventReplay.apply(room, new JournalEntry(room.rev() + 1, TestClock.NINE, event));
        }
        return room;
    }

    private static JsonNode view(WorkshopFixture workshop, SessionEvent... events) {
        return GuestViewJson.of(after(workshop, events), 0);
    }

    private static WorkshopFixture choice() {
        return WorkshopFixture.small().choice("move", Reveal.MANUAL);
    }

    private static WorkshopFixture spectrum() {
        return WorkshopFixture.small().spectrum("compass", Reveal.MANUAL);
    }

    private static PollOpened opened(String segment) {
        return new PollOpened(segment, "run-1", segment.equals("move") ? QuestionKind.CHOICE : QuestionKind.SPECTRUM, 1, null);
    }

    private static AnswerSaved saved(int seat, Answer answer) {
        return new AnswerSaved("run-1", seat, answer);
    }

    private static String kind(JsonNode view) {
        return view.path("kind").asText();
    }

    private static List<String> keys(JsonNode view) {
        return StreamSupport.stream(((Iterable<String>) view::fieldNames).spliterator(), false).toList();
    }

    @Nested
    class ADecisionOfACase {

        private static final String DECISION = """
                ---
                title: T
                ---

                ---
                id: move
                case: queue
                poll: choice
                told: 2
                ---
                # First move?

                - [ ] Share the work
                - [ ] Watch the queue
                """;

        @Test
        void says_what_was_done_in_the_story_with_the_result_and_not_before() {
            var workshop = WorkshopParser.read("case.md", DECISION, Path.of("nowhere")).workshop();
            var room = RoomState.fresh(WorkshopFixture.start(), workshop);
            room = EventReplay.apply(room, new JournalEntry(1, TestClock.NINE, opened("move")));
            assertFalse(GuestViewJson.of(room, 0).has("told"));
            room = EventReplay.apply(room, new JournalEntry(2, TestClock.NINE, new PollClosed("move")));
            assertFalse(GuestViewJson.of(room, 0).has("told"));
            room = EventReplay.apply(room, new JournalEntry(3, TestClock.NINE, new PollRevealed("move")));
            assertFalse(GuestViewJson.of(room, 0).has("told"));
            room = EventReplay.apply(room, new JournalEntry(4, TestClock.NINE, new PollTold("move", true)));
            assertEquals("Watch the queue", GuestViewJson.of(room, 0).path("told").asText());
            room = EventReplay.apply(room, new JournalEntry(5, TestClock.NINE, new PollTold("move", false)));
            assertFalse(GuestViewJson.of(room, 0).has("told"));
        }
    }

    @Test
    void a_quiz_says_which_answers_are_right_only_once_that_is_told() {
        var shown = view(quiz(), opened("move"), saved(1, new Picked(List.of(0))), new PollClosed("move"),
                new PollRevealed("move"));
        assertEquals("results", kind(shown));
        assertFalse(shown.has("right"), shown.toString());
        assertEquals("[1]", view(quiz(), opened("move"), new PollClosed("move"), new PollRevealed("move"),
                new PollTold("move", true)).path("right").toString());
        assertFalse(view(quiz(), opened("move"), new PollClosed("move"), new PollRevealed("move"), new PollTold("move", true),
                new PollHidden("move"), new PollRevealed("move")).has("right"), "hidden once more, it is told once more");
    }

    @Test
    void a_quiz_of_an_old_journal_says_at_once_which_answers_are_right() {
        assertEquals("[1]", view(quiz(), opened("move"), new PollClosed("move"), new PollRevealed("move", true)).path("right")
                .toString());
    }

    private static WorkshopFixture quiz() {
        return WorkshopFixture.small().poll("move", new Choice(List.of("Yes", "No"), Set.of(1)), Reveal.MANUAL);
    }

    @Test
    void a_shuffled_question_says_so_and_keeps_the_author_s_order() {
        var view = view(WorkshopFixture.small().choice("move", Reveal.LIVE).shuffled(), opened("move"));
        assertTrue(view.path("shuffle").asBoolean());
        assertEquals(view(WorkshopFixture.small().choice("move", Reveal.LIVE), opened("move")).path("options"),
                view.path("options"));
    }

    @Nested
    class WhatIsNoQuestion {

        @Test
        void a_slide_has_its_title_alone() {
            var view = view(WorkshopFixture.small().slide("welcome"));
            assertEquals(List.of("session", "lang", "kind", "segment", "title"), keys(view));
            assertEquals("slide", kind(view));
            assertEquals("Title of welcome", view.path("title").asText());
        }

        @Test
        void the_end_is_all_there_is_to_know() {
            assertEquals(List.of("session", "kind"), keys(view(choice(), opened("move"), new SessionEnded())));
        }
    }

    @Nested
    class ABreakThatNobodyPlanned {

        private final CoverChanged pause = new CoverChanged(ScreenCover.pause("Coffee", TestClock.NINE.plusSeconds(600)));

        @Test
        void is_shown_in_place_of_a_slide_with_its_end() {
            var view = view(WorkshopFixture.small().slide("welcome"), pause);
            assertEquals(List.of("session", "lang", "kind", "segment", "title", "endsAt"), keys(view));
            assertEquals("break", kind(view));
            assertEquals("Coffee", view.path("title").asText());
            assertEquals(TestClock.NINE.plusSeconds(600).toString(), view.path("endsAt").asText());
        }

        @Test
        void leaves_an_open_vote_to_those_who_answer_and_covers_a_closed_one() {
            assertEquals("break", kind(view(choice(), pause)));
            assertEquals("question", kind(view(choice(), opened("move"), pause)));
            assertEquals("break", kind(view(choice(), opened("move"), new PollClosed("move"), pause)));
            assertEquals("results", kind(view(choice(), opened("move"), new PollClosed("move"), new PollRevealed("move"), pause,
                    new CoverChanged(ScreenCover.NONE))));
        }

        @Test
        void no_other_cover_changes_the_phones() {
            assertEquals("slide", kind(view(WorkshopFixture.small().slide("welcome"),
                    new CoverChanged(ScreenCover.of(ScreenCover.Kind.WHITE)))));
            assertEquals("slide", kind(view(WorkshopFixture.small().slide("welcome"),
                    new CoverChanged(ScreenCover.of(ScreenCover.Kind.JOIN)))));
        }
    }

    @Nested
    class APollGoesThrough {

        @Test
        void waiting_without_telling_what_is_asked() {
            var view = view(choice());
            assertEquals(List.of("session", "lang", "kind", "segment", "title"), keys(view));
            assertEquals("waiting", kind(view));
            assertEquals("waiting", kind(view(choice(), opened("move"), new PollReadied("move"))));
        }

        @Test
        void a_question() {
            var view = view(choice(), opened("move"));
            assertEquals("question", kind(view));
            assertEquals("run-1", view.path("run").asText());
            assertEquals("choice", view.path("type").asText());
            assertEquals(1, view.path("round").asInt());
            assertEquals("[\"First\",\"Second\",\"Third\"]", view.path("options").toString());
            assertFalse(view.has("closesAt"));
        }

        @Test
        void closed_until_it_is_revealed() {
            var closed = view(choice(), opened("move"), saved(1, new Picked(List.of(0))), new PollClosed("move"));
            assertEquals("closed", kind(closed));
            assertFalse(closed.has("result") || closed.has("answers"));
            assertEquals("question", kind(view(choice(), opened("move"), new PollClosed("move"), new PollReopened("move"))));
        }

        @Test
        void results_and_back_again() {
            var results = view(choice(), opened("move"), saved(1, new Picked(List.of(2))), saved(2, new Picked(List.of(2))),
                    new PollClosed("move"), new PollRevealed("move"));
            assertEquals("results", kind(results));
            assertEquals("{\"counts\":[0,0,2],\"shares\":[0,0,100]}", results.path("result").toString());
            assertEquals(2, results.path("answers").asInt());
            assertEquals("closed", kind(view(choice(), opened("move"), new PollClosed("move"), new PollRevealed("move"),
                    new PollHidden("move"))));
        }

        @Test
        void a_question_still_where_the_projector_shows_its_chart_live() {
            var view = view(WorkshopFixture.small().choice("move", Reveal.LIVE), opened("move"),
                    saved(1, new Picked(List.of(2))));
            assertEquals("question", kind(view));
            assertFalse(view.toString().contains("counts"));
        }
    }

    @Test
    void names_the_poles_where_both_are_to_be_picked() {
        var both = new Choice(List.of("leadership", "Both", "Management"), Set.of());
        assertEquals("[\"Management\",\"Leadership\"]",
                view(WorkshopFixture.small().poll("move", both, Reveal.MANUAL), opened("move")).path("poles").toString());
        var one = new Choice(List.of("Leadership", "Neither"), Set.of());
        assertFalse(view(WorkshopFixture.small().poll("move", one, Reveal.MANUAL), opened("move")).has("poles"));
    }

    @Nested
    class ASpectrum {

        @Test
        void names_the_poles_of_each_pair() {
            var view = view(spectrum(), opened("compass"));
            assertEquals("[[\"Control\",\"Trust\"],[\"How\",\"Why\"]]", view.path("pairs").toString());
            assertEquals("[\"Management\",\"Leadership\"]", view.path("poles").toString());
        }

        @Test
        void shows_where_the_marks_lie_in_no_seat_s_order() {
            var results = view(spectrum(), opened("compass"), saved(1, new Placed(List.of(0.75, 1.0))),
                    saved(2, new Placed(List.of(0.25, 1.0 / 3))), new PollClosed("compass"), new PollRevealed("compass"));
            assertEquals("{\"pairs\":[{\"mean\":0.5,\"spread\":0.25,\"positions\":[0.25,0.75]},"
                    + "{\"mean\":0.6667,\"spread\":0.3333,\"positions\":[0.3333,1.0]}]}", results.path("result").toString());
        }

        @Test
        void without_marks_is_empty_not_broken() {
            var results = view(spectrum(), opened("compass"), new PollClosed("compass"), new PollRevealed("compass"));
            assertEquals(0, results.path("answers").asInt());
            assertEquals("[]", results.path("result").path("pairs").get(1).path("positions").toString());
        }
    }

    @Nested
    class ACountdown {

        @Test
        void tells_when_it_closes_while_it_runs() {
            var closesAt = TestClock.NINE.plus(Duration.ofSeconds(30));
            var room = after(choice(), new PollOpened("move", "run-1", QuestionKind.CHOICE, 1, closesAt));
            assertEquals("2027-03-01T09:00:30Z", GuestViewJson.of(room, 0).path("closesAt").asText());
            var closed = EventReplay.apply(room, new JournalEntry(2, TestClock.NINE, new PollClosed("move")));
            assertFalse(GuestViewJson.of(closed, 0).has("closesAt"));
        }
    }

    @Nested
    class OnesOwnAnswer {

        @Test
        void is_only_one_s_own() {
            var room = after(choice(), opened("move"), saved(1, new Picked(List.of(2))));
            assertEquals("{\"options\":[2]}", String.valueOf(GuestViewJson.mine(room, 1)));
            assertNull(GuestViewJson.mine(room, 2));
        }

        @Test
        void that_can_not_be_changed_is_said_beforehand() {
            assertEquals(Set.of("false"), Set.of(view(choice().once(), opened("move")).path("revise").toString()));
            assertFalse(view(choice(), opened("move")).has("revise"));
        }
    }
}
