package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CoverCommand;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.command.ExerciseCommand.MovePerson;
import org.quarterdeck.session.command.MemoCommand;
import org.quarterdeck.session.command.PenCommand.Draw;
import org.quarterdeck.session.command.PlanCommand.ChangePlan;
import org.quarterdeck.session.command.PlanCommand.MoveSegment;
import org.quarterdeck.session.command.PlanCommand.Reword;
import org.quarterdeck.session.command.PollCommand.Ask;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;

/** A speaker's slips on the stage: none of them loses an answer, ends the session, or can't be taken back. */
class SpeakerMishapsTest {

    private static final String STAGE = """
            ---
            title: On the stage
            cuts: [10, 20]
            ---
            # Opening

            ---
            id: vote
            poll: choice
            minutes: 2
            ---
            # Where do you stand?

            - [ ] Here
            - [ ] There

            ---
            id: scene
            minutes: 5
            ---
            # The scene

            ---
            id: work
            minutes: 5
            breakout: 2
            ---
            # In pairs

            ---
            id: close
            minutes: 1
            ---
            # Thank you
            """;

    private final SteppedSession room = new SteppedSession(WorkshopFixture.room(STAGE, Path.of(".")));

    private void later() {
        room.clock.advance(Duration.ofSeconds(2));
    }

    private List<String> order() {
        return room.state().workshop().segments().stream().map(Segment::id).toList();
    }

    /** Opens the vote and has three people answer. */
    private String votes() {
        room.goTo("vote");
        room.after(Move.OPEN);
        var run = Objects.requireNonNull(room.state().poll().run()).id();
        for (var each : List.of("a", "b", "c")) {
            room.cast(room.join(each), run, new Picked(List.of(0)));
        }
        return run;
    }

    @Property(tries = 150)
    void a_remote_that_is_pressed_in_the_pocket_ends_nothing_and_loses_no_answer(@ForAll long seed) {
        var random = new Random(seed);
        var pocket = new SteppedSession(WorkshopFixture.room(STAGE, Path.of(".")));
        int answers = 0;
        for (int i = 0; i < 60; i++) {
            pocket.clock.advance(Duration.ofMillis(random.nextInt(4_000)));
            pocket.submit(pressed(random));
            var run = pocket.state().poll().run();
            if (run != null && pocket.state().poll().phase() == Phase.OPEN) {
                pocket.cast(pocket.join("p" + i), run.id(), new Picked(List.of(1)));
                answers++;
            }
        }
        assertFalse(pocket.state().ended());
        assertEquals(pocket.state(), pocket.replayed());
        assertEquals(answers, pocket.state().seats().size());
        long saved = pocket.journal.events().stream()
                .filter(AnswerSaved.class::isInstance).count();
        assertEquals(answers, saved);
    }

    /** Returns any of the buttons of the remote's deck and offers, without the one that asks before it ends the session. */
    private static Command pressed(Random random) {
        var moves = List.of(Move.NEXT, Move.NEXT, Move.NEXT, Move.PREVIOUS, Move.OPEN, Move.CLOSE, Move.REVEAL, Move.HIDE,
                Move.AGAIN,
                Move.BLACKOUT, Move.RESUME);
        return switch (random.nextInt(5)) {
            case 0 -> new Undo();
            case 1 -> new AddTime(Duration.ofMinutes(random.nextBoolean() ? 1 : -1));
            case 2 -> new CoverCommand.LayCover(ScreenCover.Kind.JOIN);
            default -> new Steer(moves.get(random.nextInt(moves.size())));
        };
    }

    @Test
    void a_stroke_that_ends_after_the_vote_was_opened_stays_on_its_slide_and_changes_no_vote() {
        room.goTo("vote");
        room.after(Move.OPEN);
        room.accepted(new Draw("vote", List.of(new PenSpot(0.1, 0.1), new PenSpot(0.2, 0.2))));
        room.goTo("scene");
        room.accepted(new Draw("vote", List.of(new PenSpot(0.3, 0.3), new PenSpot(0.4, 0.4))));
        assertEquals(2, room.state().screen().marks().on("vote").size());
        assertEquals(List.of(), room.state().screen().marks().on("scene"));
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void the_slide_that_is_up_is_neither_left_out_nor_moved_and_none_is_moved_past_it() {
        room.goTo("scene");
        var before = room.state().workshop();
        assertEquals(Reason.NOT_NOW, SteppedSession
                .refusal(room.submit(new ChangePlan(List.of(new SegmentPlan("scene", 5, true)), List.of()))));
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(new MoveSegment("scene", 1))));
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(new MoveSegment("work", -1))));
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(new MoveSegment("vote", 2))));
        assertEquals(before, room.state().workshop());
    }

    @Test
    void a_question_asked_while_a_vote_is_open_leads_back_to_it_with_all_of_its_answers() {
        var run = votes();
        later();
        room.accepted(new Ask("Can you hear me?", new Question.Choice(List.of("Yes", "No"), Set.of())));
        assertTrue(room.state().segment().id().startsWith("asked-"));
        later();
        while (room.state().segment().id().startsWith("asked-")) {
            room.after(Move.NEXT);
            later();
        }
        assertEquals("vote", room.state().segment().id());
        var again = Objects.requireNonNull(room.state().poll().run());
        assertEquals(run, again.id());
        assertEquals(3, room.state().poll().answers());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void words_mended_while_people_answer_keep_the_answers_and_an_option_less_is_refused() {
        var run = votes();
        room.accepted(new Reword("vote",
                "id: vote\npoll: choice\nminutes: 2\n---\n# Where do you stand now?\n\n- [ ] Here\n- [ ] Over there"));
        assertEquals(Phase.OPEN, room.state().poll().phase());
        assertEquals(3, room.state().poll().answers());
        assertEquals(run, Objects.requireNonNull(room.state().poll().run()).id());
        SteppedSession
                .refusal(room.submit(new Reword("vote", "id: vote\npoll: choice\nminutes: 2\n---\n# Where?\n\n- [ ] Here")));
        assertEquals(3, room.state().poll().answers());
    }

    @Test
    void a_person_who_is_moved_twice_goes_back_one_group_with_each_undo() {
        for (int i = 0; i < 6; i++) {
            room.join("p" + i);
        }
        room.goTo("work");
        room.after(Move.OPEN);
        int seat = 1;
        int first = room.state().breakout().groupOf(seat);
        var others = IntStream.rangeClosed(1, room.state().breakout().groups().size()).boxed().filter(n -> n != first).toList();
        later();
        room.accepted(new MovePerson(seat, others.get(0)));
        later();
        room.accepted(new MovePerson(seat, others.get(1)));
        assertEquals(others.get(1), room.state().breakout().groupOf(seat));
        room.accepted(new Undo());
        assertEquals(others.get(0), room.state().breakout().groupOf(seat));
        room.accepted(new Undo());
        assertEquals(first, room.state().breakout().groupOf(seat));
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void a_change_of_the_plan_that_was_passed_meanwhile_is_taken_back_after_the_moves_since() {
        room.goTo("vote");
        later();
        room.accepted(new ChangePlan(List.of(new SegmentPlan("scene", 5, true)), List.of()));
        later();
        room.after(Move.NEXT);
        while (room.state().segment().id().equals("vote")) {
            later();
            room.after(Move.NEXT);
        }
        assertEquals("work", room.state().segment().id(), "what is left out is passed over");
        while (room.state().workshop().segments().get(2).leftOut()) {
            later();
            room.accepted(new Undo());
        }
        assertEquals("vote", room.state().segment().id());
        assertEquals(List.of("opening", "vote", "scene", "work", "close"), order());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void an_empty_line_parks_nothing_and_the_same_line_twice_parks_it_once() {
        assertEquals(Reason.MISFIT, SteppedSession.refusal(room.submit(new MemoCommand.Write(Memo.Kind.PARKED, "  \n "))));
        room.accepted(new MemoCommand.Write(Memo.Kind.PARKED, "Who pays?"));
        room.submit(new MemoCommand.Write(Memo.Kind.PARKED, " Who pays? "));
        assertEquals(List.of("Who pays?"), room.state().screen().memos().parked().stream().map(Memo::text).toList());
    }
}
