package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Term;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.PollCommand.Ask;
import org.quarterdeck.session.command.PollCommand.CountHands;
import org.quarterdeck.session.command.PollCommand.DiscardTestVotes;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.command.PollCommand.Judge;
import org.quarterdeck.session.command.PollCommand.Upvote;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.SlideLayout;

class PollCommandsTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().slide("cover").poll("say", SampleAnswers.TEXT, Reveal.LIVE)
                    .poll("words", SampleAnswers.WORDS, Reveal.LIVE).choice("move", Reveal.MANUAL)
                    .poll("several", SampleAnswers.MULTIPLE, Reveal.LIVE)
                    .poll("scale", SampleAnswers.SCALE, Reveal.LIVE).slide("end"));

    @AfterEach
    void the_journal_gives_back_the_same_room() {
        assertEquals(room.state(), room.replayed());
    }

    /** Opens the poll of that segment and lets as many people answer. */
    private String asked(String segment, Answer... answers) {
        room.goTo(segment);
        room.after(Move.OPEN);
        var run = run();
        for (int seat = 1; seat <= answers.length; seat++) {
            room.join("guest-" + seat);
            room.accepted(new CastAnswer(seat, run, answers[seat - 1]));
        }
        return run;
    }

    private String run() {
        return Objects.requireNonNull(room.state().poll().run()).id();
    }

    private Result shown() {
        return Objects.requireNonNull(Objects.requireNonNull(PollView.of(room.state(), room.state().segment().id())).result());
    }

    private List<String> texts() {
        return ((Wall) shown()).cards().stream().map(card -> card.text() + " " + card.votes()).toList();
    }

    private String idOf(String text) {
        return ((Wall) shown()).cards().stream().filter(card -> card.text().equals(text)).findFirst().orElseThrow().id();
    }

    @Nested
    class A_vote_for_a_text {

        @Test
        void counts_once_however_often_it_is_sent_and_can_be_taken_back() {
            var run = asked("say", new Said("one"), new Said("two"), new Said("three"));
            room.after(Move.CLOSE);
            var two = idOf("two");
            room.accepted(new Upvote(1, run, two, true));
            room.accepted(new Upvote(3, run, two, true));
            var before = room.state();
            room.accepted(new Upvote(3, run, two, true));
            assertEquals(before, room.state());
            assertEquals("two 2", texts().getFirst());

            room.accepted(new Upvote(1, run, two, false));
            assertEquals("two 1", texts().getFirst());
        }

        @Test
        void is_for_another_s_text_that_is_there_while_the_room_sees_it() {
            var run = asked("say", new Said("one"), new Said("two"));
            var two = idOf("two");
            assertEquals(Reason.MISFIT, refusal(room.submit(new Upvote(2, run, two, true))));
            assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(new Upvote(1, run, "nowhere", true))));
            assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(new Upvote(1, run, two + ".2", true))));
            assertEquals(Reason.UNKNOWN_RUN, refusal(room.submit(new Upvote(1, "run-9", two, true))));
            assertEquals(Reason.NO_SEAT, refusal(room.submit(new Upvote(9, run, two, true))));
            room.after(Move.HIDE);
            assertEquals(Reason.CLOSED, refusal(room.submit(new Upvote(1, run, two, true))));
            room.after(Move.CLOSE, Move.NEXT);
            assertEquals(Reason.CLOSED, refusal(room.submit(new Upvote(1, run, two, true))));
        }

        @Test
        void stays_with_the_words_it_was_given_to() {
            var run = asked("say", new Said("one"), new Said("two"));
            var two = idOf("two");
            room.accepted(new Upvote(1, run, two, true));
            room.accepted(new CastAnswer(2, run, new Said("two and more")));
            assertEquals(Set.of("one 0", "two and more 0"), Set.copyOf(texts()));
            assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(new Upvote(1, run, two, true))));
        }

        @Test
        void tells_the_same_text_of_two_people_apart() {
            var run = asked("say", new Said("same"), new Said("same"), new Said("other"));
            var ids = ((Wall) shown()).cards().stream().filter(c -> c.text().equals("same")).map(Result.Card::id).toList();
            assertNotEquals(ids.getFirst(), ids.getLast());
            room.accepted(new Upvote(3, run, ids.getLast(), true));
            assertEquals(List.of("same 1", "same 0"), texts().stream().filter(t -> t.startsWith("same")).toList());
            assertEquals(Reason.MISFIT, refusal(room.submit(new Upvote(1, run, ids.getLast(), true))));
        }
    }

    @Nested
    class Moderation {

        @Test
        void holds_back_all_that_comes_until_it_is_let_through_and_leaves_what_was_there() {
            var run = asked("say", new Said("early"));
            room.accepted(new HoldBack(true, Set.of()));
            room.join("late");
            room.accepted(new CastAnswer(2, run, new Said("late")));
            assertEquals(List.of("early 0"), texts());
            assertEquals(2, shown().answers());

            var waiting = ModerationEntry.of(room.state(), "say").getFirst();
            assertEquals("late", waiting.text());
            assertFalse(waiting.shown());
            assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(new Upvote(1, run, waiting.id(), true))));
            room.accepted(new Judge(run, waiting.id(), true));
            assertEquals(Set.of("early 0", "late 0"), Set.copyOf(texts()));
        }

        @Test
        void holds_back_what_has_a_listed_word_in_it_in_whatever_case_and_number() {
            room.accepted(new HoldBack(false, Set.of("damn", "Fool")));
            asked("say", new Said("These FOOLS!"), new Said("Foolish, but fine"));
            assertEquals(List.of("Foolish, but fine 0"), texts());
        }

        @Test
        void hides_a_word_for_everyone_who_wrote_it_and_shows_it_again() {
            var run = asked("words", new Written(List.of("Trust", "zeal")), new Written(List.of("trust")));
            room.accepted(new Judge(run, ModerationEntry.of(room.state(), "words").getFirst().id(), false));
            assertEquals(List.of(new Term("zeal", 1)), ((Cloud) shown()).terms());
            assertEquals(List.of("Trust", "zeal"),
                    ModerationEntry.of(room.state(), "words").stream().map(ModerationEntry::text).toList());
            room.accepted(new Judge(run, ModerationEntry.of(room.state(), "words").getFirst().id(), true));
            assertEquals(2, ((Cloud) shown()).terms().size());
        }

        @Test
        void looks_at_a_changed_text_anew() {
            var run = asked("say", new Said("fine"));
            room.accepted(new HoldBack(true, Set.of()));
            room.accepted(new CastAnswer(1, run, new Said("not so fine")));
            assertEquals(List.of(), texts());
            room.accepted(new CastAnswer(1, run, new Said("fine")));
            assertEquals(List.of(), texts());
        }
    }

    @Nested
    class Hands {

        @Test
        void and_phones_add_up_and_a_new_count_replaces_the_old() {
            asked("move", new Picked(List.of(0)));
            room.accepted(new CountHands("move", 0, List.of(List.of(2, 0, 5))));
            room.after(Move.CLOSE, Move.REVEAL);
            assertEquals(new Counts(List.of(3, 0, 5), 8, 7), shown());

            room.accepted(new CountHands("move", 0, List.of(List.of(0, 1, 0))));
            assertEquals(new Counts(List.of(1, 1, 0), 2, 1), shown());
            room.accepted(new CountHands("move", 0, List.of(List.of(0, 0, 0))));
            assertEquals(new Counts(List.of(1, 0, 0), 1, 0), shown());
        }

        @Test
        void open_the_question_of_the_moment_where_no_phone_has() {
            room.goTo("move");
            room.accepted(new CountHands("move", 0, List.of(List.of(4, 0, 0))));
            assertEquals(4, room.state().poll().answers());
            assertEquals(Reason.NOT_NOW, refusal(room.submit(new CountHands("scale", 0,
                    List.of(List.of(1, 0, 0, 0, 0), List.of(0, 0, 0, 0, 0), List.of(0, 0, 0, 0, 0))))));
        }

        @Test
        void for_several_options_are_shared_out_among_the_people() {
            asked("several");
            room.accepted(new CountHands("several", 4, List.of(List.of(4, 1, 0, 2))));
            assertEquals(new Counts(List.of(4, 1, 0, 2), 4, 4), shown());
            var run = Objects.requireNonNull(room.state().poll().run());
            run.answers().values().forEach(answer -> assertTrue(((Picked) answer).options().size() <= 2));
            for (int people : new int[]{3, 8}) {
                assertEquals(Reason.MISFIT,
                        refusal(room.submit(new CountHands("several", people, List.of(List.of(4, 1, 0, 2))))));
            }
        }

        @Test
        void on_a_scale_are_counted_for_each_statement() {
            asked("scale");
            room.accepted(new CountHands("scale", 0,
                    List.of(List.of(0, 0, 1, 0, 1), List.of(0, 0, 0, 0, 1), List.of(0, 0, 0, 0, 0))));
            var run = Objects.requireNonNull(room.state().poll().run());
            assertEquals(new Rated(java.util.Arrays.asList(3, 5, null)), run.answers().get(-1));
            assertEquals(new Rated(java.util.Arrays.asList(5, null, null)), run.answers().get(-2));
        }

        @Test
        void that_make_no_sense_are_refused() {
            asked("move");
            for (var wrong : List.of(List.of(List.of(1, 2)), List.of(List.of(1, 2, -1)), List.<List<Integer>>of(),
                    List.of(List.of(1, 2, 10_000)))) {
                assertEquals(Reason.MISFIT, refusal(room.submit(new CountHands("move", 0, wrong))));
            }
            assertEquals(Reason.UNKNOWN_SEGMENT, refusal(room.submit(new CountHands("cover", 0, List.of()))));
            asked("say");
            assertEquals(Reason.MISFIT, refusal(room.submit(new CountHands("say", 0, List.of(List.of(1))))));
        }
    }

    @Nested
    class A_question_that_nobody_planned {

        private final Question yesOrNo = new Question.Choice(List.of("Yes", "No"), Set.of());

        @Test
        void is_open_at_once_after_the_segment_shown_and_walks_on_to_what_was_planned() {
            asked("move");
            room.accepted(new Ask(" Shall we go on? ", yesOrNo));
            assertEquals("asked-1", room.state().segment().id());
            assertEquals("Shall we go on?", room.state().segment().title());
            assertEquals(PollState.Phase.OPEN, room.state().poll().phase());
            assertEquals(PollState.Phase.CLOSED, room.state().poll("move").phase());

            room.join("anna");
            room.accepted(new CastAnswer(1, run(), new Picked(List.of(1))));
            room.after(Move.NEXT);
            assertEquals(new Counts(List.of(0, 1), 1, 0), shown());
            room.after(Move.NEXT);
            assertEquals("move", room.state().segment().id());
        }

        @Test
        void leads_back_to_the_open_vote_that_it_interrupted_without_having_shown_it() {
            var run = asked("move");
            room.join("anna");
            room.cast(1, run, new Picked(List.of(1)));
            room.accepted(new Ask("Shall we go on?", yesOrNo));
            assertFalse(room.state().poll("move").revealed());
            room.after(Move.CLOSE, Move.NEXT);
            assertEquals("move", room.state().segment().id());
            assertEquals(PollState.Phase.OPEN, room.state().poll().phase());
            assertEquals(run, run());
            assertEquals(1, room.state().poll().answers());
        }

        @Test
        void leads_back_to_the_very_step_and_is_passed_over_after_that() {
            var stepped = new SteppedSession(WorkshopFixture.small().bullets("points", 4).slide("end"));
            stepped.after(Move.NEXT, Move.NEXT);
            assertEquals(2, stepped.state().slideStep());
            stepped.accepted(new Ask("One?", yesOrNo));
            stepped.accepted(new Ask("Two?", yesOrNo));
            stepped.after(Move.CLOSE, Move.NEXT);
            assertEquals("asked-1", stepped.state().segment().id());
            assertEquals(PollState.Phase.OPEN, stepped.state().poll().phase());
            stepped.after(Move.CLOSE, Move.NEXT);
            assertEquals("points", stepped.state().segment().id());
            assertEquals(2, stepped.state().slideStep());
            while (stepped.state().segment().id().equals("points")) {
                stepped.after(Move.NEXT);
            }
            assertEquals("end", stepped.state().segment().id());
            assertEquals(stepped.state(), stepped.replayed());
        }

        @Test
        void gets_a_name_of_its_own_each_time() {
            room.accepted(new Ask("One?", yesOrNo));
            room.accepted(new Ask("Two?", SampleAnswers.WORDS));
            assertEquals(List.of("cover", "asked-1", "asked-2", "say"),
                    room.state().workshop().segments().stream().map(s -> s.id()).limit(4).toList());
        }

        @Test
        void is_refused_where_there_is_nothing_to_ask() {
            assertEquals(Reason.MISFIT, refusal(room.submit(new Ask("  ", yesOrNo))));
            assertEquals(Reason.MISFIT, refusal(room.submit(new Ask("One?", new Question.Choice(List.of("Yes"), Set.of())))));
        }
    }

    @Nested
    class Discarding_test_votes {

        @Test
        void throws_test_votes_away_and_begins_at_the_beginning() {
            var test = asked("move", new Picked(List.of(0)));
            room.accepted(new DiscardTestVotes());
            assertEquals("cover", room.state().segment().id());
            assertTrue(room.state().polls().isEmpty());
            assertEquals(Reason.CLOSED, refusal(room.cast(1, test, new Picked(List.of(1)))));
            room.goTo("move");
            room.after(Move.OPEN);
            assertNotEquals(test, run());
            assertEquals(0, room.state().poll().answers());
        }

        @Test
        void is_refused_once_the_agenda_has_gone_on_with_answers() {
            asked("move", new Picked(List.of(0)));
            room.goTo("cover");
            assertFalse(room.state().underWay());
            room.goTo("move");
            assertTrue(room.state().underWay());
            var kept = room.state().polls();
            room.goTo("cover");
            assertEquals(Reason.NOT_NOW, refusal(room.submit(new DiscardTestVotes())));
            assertEquals(kept, room.state().polls());
            assertEquals(room.state(), room.replayed());
        }

        @Test
        void works_again_after_tests_that_were_thrown_away() {
            asked("move", new Picked(List.of(0)));
            room.accepted(new DiscardTestVotes());
            room.goTo("move");
            assertFalse(room.state().underWay());
            asked("move", new Picked(List.of(1)));
            room.accepted(new DiscardTestVotes());
            assertTrue(room.state().polls().isEmpty());
        }

        @Test
        void counts_the_people_who_only_came_in_as_no_answers() {
            room.goTo("move");
            room.after(Move.OPEN, Move.CLOSE, Move.NEXT);
            assertFalse(room.state().underWay());
        }

        @Test
        void before_any_vote_changes_nothing_while_people_come_in() {
            var early = new SteppedSession(WorkshopFixture.small().slide("join", SlideLayout.JOIN).slide("hello"));
            var before = early.state();
            assertTrue(early.submit(new DiscardTestVotes()) instanceof Accepted);
            assertEquals(before, early.state());
        }
    }
}
