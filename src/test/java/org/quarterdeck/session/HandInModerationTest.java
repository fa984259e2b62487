package org.quarterdeck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.ExerciseCommand.JudgeHandIn;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.Question;

/** What groups hand in waits for the facilitator as words and texts do. */
class HandInModerationTest {

    private final SteppedSession room = new SteppedSession(WorkshopFixture.small().breakout("groups", new Breakout(2, 0,
            new Assign(How.RANDOM, null), List.of(), List.of(), List.of("What", "When"), true)).slide("after"));

    HandInModerationTest() {
        for (int i = 1; i <= 4; i++) {
            room.join("guest-" + i);
        }
        room.accepted(new HoldBack(false, Set.of("damn")));
        room.after(Move.OPEN);
    }

    private void write(int group, String text, int base) {
        int seat = room.state().breakout().group(group).seats().getFirst();
        room.accepted(new Write(seat, "groups", 0, text, base));
    }

    private HandIn handIn(int group) {
        return room.state().breakout().group(group).handIn(0);
    }

    private GroupSummary seen(int group) {
        return GroupSummary.all(room.state(), room.state().segment()).get(group - 1).seen();
    }

    private List<String> waiting() {
        return ModerationEntry.of(room.state(), "groups").stream().filter(entry -> !entry.shown()).map(ModerationEntry::text)
                .toList();
    }

    @Test
    void what_the_word_list_catches_waits_while_its_group_has_it_and_others_are_seen() {
        write(1, "Damn meetings", 0);
        write(2, "Fewer meetings", 0);
        assertEquals("Damn meetings", handIn(1).text());
        assertEquals("", seen(1).handIns().getFirst().text());
        assertEquals("Fewer meetings", seen(2).handIns().getFirst().text());
        assertEquals(List.of("Group 1: Damn meetings"), waiting());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void is_let_through_as_it_was_read_and_caught_again_when_it_changes() {
        write(1, "Damn meetings", 0);
        var read = ModerationEntry.of(room.state(), "groups").getFirst().verdict();
        write(1, "Damn meetings!", 1);
        assertEquals(Reason.STALE, SteppedSession.refusal(room.submit(read)));
        room.accepted(ModerationEntry.of(room.state(), "groups").getFirst().verdict());
        assertTrue(handIn(1).shown());
        write(1, "Damn long meetings", 2);
        assertFalse(handIn(1).shown());
        write(1, "Long meetings", 3);
        assertTrue(handIn(1).shown());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void what_the_facilitator_hides_stays_hidden_whatever_the_group_writes() {
        write(1, "Fewer meetings", 0);
        room.accepted(ModerationEntry.of(room.state(), "groups").getFirst().verdict());
        assertEquals("", seen(1).handIns().getFirst().text());
        write(1, "Fewer meetings.", 1);
        assertFalse(handIn(1).shown());
        room.accepted(new JudgeHandIn("groups", 1, 0, 2, true));
        assertTrue(handIn(1).shown());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void what_the_facilitator_types_in_is_seen_and_a_correction_lets_nothing_through() {
        room.accepted(new HoldBack(true, Set.of()));
        room.accepted(new TypeIn("groups", 2, 0, "From paper", 0));
        assertTrue(handIn(2).shown());
        write(1, "Held", 0);
        room.accepted(new TypeIn("groups", 1, 0, "Held.", 1));
        assertFalse(handIn(1).shown());
    }

    @Test
    void a_decision_is_undone_and_what_was_written_since_stays() {
        write(1, "Damn meetings", 0);
        room.accepted(new JudgeHandIn("groups", 1, 0, 1, true));
        room.accepted(new Command.Undo());
        assertFalse(handIn(1).shown());
        room.accepted(new JudgeHandIn("groups", 1, 0, 1, false));
        write(1, "Fewer meetings", 1);
        room.accepted(new Command.Undo());
        assertEquals("Fewer meetings", handIn(1).text());
        assertTrue(handIn(1).shown());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void neither_the_reports_leaves_nor_the_vote_tell_what_is_held_back() {
        write(1, "Damn meetings", 0);
        write(2, "Fewer meetings", 0);
        room.after(Move.CLOSE, Move.NEXT, Move.NEXT, Move.NEXT);
        var ballot = SegmentPoll.of(room.state(), "groups");
        assertThat(ballot).isNotNull();
        assertEquals(List.of("Group 1", "Group 2: Fewer meetings"), ((Question.Choice) ballot.question()).options());
    }

    @Test
    void refuses_what_nobody_handed_in() {
        assertEquals(Reason.UNKNOWN_SEGMENT, SteppedSession.refusal(room.submit(new JudgeHandIn("after", 1, 0, 1, true))));
        assertEquals(Reason.MISFIT, SteppedSession.refusal(room.submit(new JudgeHandIn("groups", 9, 0, 1, true))));
        assertEquals(Reason.STALE, SteppedSession.refusal(room.submit(new JudgeHandIn("groups", 1, 0, 1, true))));
        room.accepted(new JudgeHandIn("groups", 1, 0, 0, false));
        assertEquals("", handIn(1).text());
    }
}
