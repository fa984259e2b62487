package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.ExerciseCommand.AddGroup;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.command.PollCommand.Ask;
import org.quarterdeck.session.command.PollCommand.CountHands;
import org.quarterdeck.session.command.PollCommand.DiscardTestVotes;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.command.PollCommand.Judge;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** Taking the facilitator's moves back, one after the other. */
class UndoTest {

    private final SteppedSession room = new SteppedSession(WorkshopFixture.small().slide("before")
            .choice("vote", Reveal.ON_CLOSE).seconds(30).breakout("groups", 2).minutes(10).slide("after"));

    @AfterEach
    void the_journal_gives_back_the_same_room() {
        assertEquals(room.state(), room.replayed());
    }

    private void later(int seconds) {
        room.clock.advance(Duration.ofSeconds(seconds));
    }

    private MoveKind undo() {
        later(1);
        return Objects.requireNonNull(room.accepted(new Undo()).state().undo().undone());
    }

    private void vote(int seat, String run, int option) {
        assertInstanceOf(Accepted.class, room.cast(seat, run, new Picked(List.of(option))));
    }

    private PollRun run() {
        return Objects.requireNonNull(room.state().poll("vote").run());
    }

    private void asked() {
        room.join("anna");
        room.join("ben");
        later(1);
        room.goTo("vote");
        later(1);
        room.after(Move.OPEN);
    }

    @Test
    void hands_that_were_counted_are_taken_out_and_the_ones_before_are_back() {
        asked();
        vote(1, "run-1", 2);
        later(1);
        room.accepted(new CountHands("vote", 0, List.of(List.of(1, 0, 0))));
        later(1);
        room.accepted(new CountHands("vote", 0, List.of(List.of(0, 4, 0))));
        vote(2, "run-1", 0);
        assertEquals(MoveKind.COUNTED, undo());
        assertEquals(1, run().hands());
        assertEquals(3, run().answers().size());
        assertEquals(MoveKind.COUNTED, undo());
        assertEquals(0, run().hands());
        assertEquals(MoveKind.OPENED, undo());
    }

    @Test
    void hands_that_opened_the_vote_leave_none_behind() {
        room.goTo("vote");
        later(1);
        room.accepted(new CountHands("vote", 0, List.of(List.of(1, 2, 0))));
        assertEquals(MoveKind.COUNTED, undo());
        assertNull(room.state().poll("vote").run());
        assertEquals(Phase.READY, room.state().poll("vote").phase());
    }

    @Test
    void what_was_hidden_or_held_back_is_as_before() {
        room.accepted(new HoldBack(false, Set.of("listed")));
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(new Undo())));
        room.accepted(new HoldBack(true, Set.of("listed")));
        later(1);
        room.accepted(new Ask("What helps?", new Question.Words(3)));
        room.join("anna");
        var run = Objects.requireNonNull(room.state().poll().run()).id();
        room.accepted(new CastAnswer(1, run, new Written(List.of("trust"))));
        later(1);
        room.accepted(new Judge(run, TextId.ofWord(run, "trust"), true));
        later(1);
        room.accepted(new Judge(run, TextId.ofWord(run, "trust"), false));
        assertEquals(MoveKind.JUDGED, undo());
        assertEquals(true, written(run).writings().judged().get(TextId.ofWord(run, "trust")));
        assertEquals(List.of("trust"), written(run).wordsShown(1, "en"));
        assertEquals(MoveKind.JUDGED, undo());
        assertEquals(1, written(run).writings().waiting());
        assertEquals(MoveKind.ASKED, undo());
        assertEquals(MoveKind.MODERATED, undo());
        assertFalse(room.state().moderation().all());
        assertEquals(Set.of("listed"), room.state().moderation().words());
    }

    private PollRun written(String run) {
        return Objects.requireNonNull(room.state().poll().run(run));
    }

    @Test
    void a_group_that_was_added_goes_unless_somebody_is_in_it() {
        room.join("anna");
        room.join("ben");
        room.goTo("groups");
        later(1);
        room.after(Move.OPEN);
        int drawn = room.state().breakout().groups().size();
        later(1);
        room.accepted(new AddGroup());
        assertEquals(MoveKind.GROUP_ADDED, undo());
        assertEquals(drawn, room.state().breakout().groups().size());
        later(1);
        room.accepted(new AddGroup());
        room.join("cleo");
        assertEquals(drawn + 1, room.state().breakout().groupOf(3));
        assertEquals(MoveKind.GROUP_ADDED, undo());
        assertEquals(drawn + 1, room.state().breakout().groups().size());
    }

    @Test
    void a_journal_from_before_moderation_could_be_undone_still_opens() {
        later(1);
        room.goTo("vote");
        later(1);
        room.accepted(new HoldBack(true, Set.of()));
        var old = new ArrayList<>(room.journal.entries());
        long rev = room.state().rev();
        old.add(new JournalEntry(rev + 1, room.clock.instant(), new MoveUndone(0, null, List.of(), List.of(), List.of(), null)));
        var state = EventReplay.all(room.state().start(),
                RoomState.fresh(room.state().start(), room.state().workshop()).workshop(),
                old);
        assertEquals("before", state.segment().id());
        assertTrue(state.moderation().all());
    }

    @Test
    void there_is_nothing_to_undo_at_first() {
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(new Undo())));
    }

    @Test
    void a_first_vote_waits_with_its_answers_until_it_opens_again() {
        asked();
        vote(1, "run-1", 2);
        assertEquals(MoveKind.OPENED, undo());
        assertEquals(Phase.READY, room.state().poll().phase());
        later(1);
        room.after(Move.OPEN);
        assertEquals("run-1", run().id());
        assertEquals(new Picked(List.of(2)), run().answers().get(1));
    }

    @Test
    void a_vote_that_nobody_answered_leaves_nothing() {
        asked();
        undo();
        assertNull(room.state().poll("vote").run());
        assertEquals(MoveKind.SHOWN, undo());
        assertEquals("before", room.state().segment().id());
    }

    @Test
    void a_vote_that_was_closed_opens_with_the_time_that_was_left() {
        asked();
        later(10);
        room.after(Move.CLOSE);
        assertTrue(room.state().poll().revealed());
        later(99);
        assertEquals(MoveKind.CLOSED, undo());
        assertEquals(Phase.OPEN, room.state().poll().phase());
        assertFalse(room.state().poll().revealed());
        assertEquals(room.clock.instant().plusSeconds(20), room.state().countdown());
        vote(2, "run-1", 0);
    }

    @Test
    void a_vote_whose_time_was_up_opens_without_a_limit() {
        asked();
        later(30);
        room.submit(new org.quarterdeck.session.command.Command.CountdownOver("run-1"));
        assertEquals(Phase.CLOSED, room.state().poll().phase());
        undo();
        assertEquals(Phase.OPEN, room.state().poll().phase());
        assertNull(room.state().countdown());
    }

    @Test
    void a_question_asked_again_gives_way_to_the_asking_before() {
        asked();
        vote(1, "run-1", 0);
        later(1);
        room.after(Move.AGAIN);
        vote(2, "run-2", 1);
        assertEquals(MoveKind.AGAIN, undo());
        assertEquals("run-1", run().id());
        assertEquals(Phase.OPEN, room.state().poll().phase());
        assertEquals(1, Objects.requireNonNull(room.state().poll().run("run-2")).answers().size());
        vote(2, "run-1", 1);
        later(1);
        room.after(Move.AGAIN);
        assertEquals("run-3", run().id());
    }

    @Test
    void a_jump_out_of_an_open_vote_is_one_move() {
        asked();
        later(1);
        room.goTo("after");
        assertEquals(MoveKind.SHOWN, undo());
        assertEquals("vote", room.state().segment().id());
        assertEquals(Phase.OPEN, room.state().poll().phase());
    }

    @Test
    void two_moves_in_one_moment_are_undone_one_by_one() {
        room.submit(List.of(new Steer(Move.NEXT), new Steer(Move.OPEN), new Steer(Move.CLOSE), new Steer(Move.HIDE)));
        assertEquals(MoveKind.HIDDEN, undo());
        assertEquals(MoveKind.CLOSED, undo());
        assertEquals(MoveKind.OPENED, undo());
        assertEquals(MoveKind.SHOWN, undo());
    }

    @Test
    void the_test_votes_come_back() {
        asked();
        vote(1, "run-1", 0);
        later(1);
        room.accepted(new DiscardTestVotes());
        assertTrue(room.state().polls().isEmpty());
        later(1);
        room.goTo("vote");
        later(1);
        room.after(Move.OPEN);
        vote(2, "run-2", 2);
        undo();
        undo();
        assertEquals(MoveKind.TEST_VOTES_DISCARDED, undo());
        assertEquals("run-1", run().id());
        assertEquals(Phase.OPEN, room.state().poll().phase());
        assertEquals(new Picked(List.of(0)), run().answers().get(1));
        assertNotNull(room.state().poll("vote").run("run-2"));
    }

    @Test
    void a_session_that_ended_goes_on() {
        asked();
        later(1);
        room.after(Move.END);
        assertEquals(MoveKind.ENDED, undo());
        assertFalse(room.state().ended());
        vote(1, "run-1", 0);
    }

    @Test
    void minutes_are_taken_back_from_what_is_left_now() {
        room.join("anna");
        room.goTo("groups");
        room.after(Move.OPEN);
        later(5);
        room.accepted(new AddTime(Duration.ofMinutes(1)));
        assertEquals(MoveKind.TIMED, undo());
        assertEquals(TestClock.NINE.plusSeconds(600), room.state().breakout().endsAt());
    }

    @Test
    void groups_that_were_drawn_again_give_way_to_the_earlier_ones_and_their_texts_stay() {
        for (int i = 1; i <= 4; i++) {
            room.join("guest-" + i);
        }
        room.goTo("groups");
        later(1);
        room.after(Move.OPEN);
        room.accepted(new Write(1, "groups", 0, "First", 0));
        var groups = room.state().breakout().groups();
        later(1);
        room.after(Move.AGAIN);
        room.accepted(new Write(1, "groups", 0, "Second", 0));
        int latecomer = room.join("late");
        assertEquals(MoveKind.DRAWN_AGAIN, undo());
        var back = room.state().breakout().groups();
        assertEquals(groups.size() + 1, back.size());
        for (int i = 0; i < groups.size(); i++) {
            assertEquals(groups.get(i).handIns(), back.get(i).handIns());
            assertTrue(back.get(i).seats().containsAll(groups.get(i).seats()));
        }
        assertEquals("Second", back.getLast().handIn(0).text());
        assertTrue(room.state().breakout().groupOf(latecomer) > 0);
        assertEquals(MoveKind.DRAWN, undo());
        assertEquals(Stage.READY, room.state().breakout().stage());
        assertTrue(room.state().breakout().groups().stream().anyMatch(group -> group.handIn(0).text().equals("First")));
    }
}
