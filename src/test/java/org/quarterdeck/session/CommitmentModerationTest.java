package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.JudgeCommitment;
import org.quarterdeck.session.command.ExerciseCommand.Words;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.CommitmentState;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.ToolActions;
import org.quarterdeck.workshop.SlideLayout;

/** Shared commitments pass the same moderation as words and texts. */
class CommitmentModerationTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().slide("first").slide("promise", SlideLayout.COMMITMENTS));

    @BeforeEach
    void ask() {
        room.accepted(new HoldBack(false, Set.of("damn")));
        room.join("one");
        room.join("two");
        room.accepted(new Command.GoTo("promise"));
    }

    private CommitmentState commitments() {
        return room.state().exercises().commitments();
    }

    private List<String> seen() {
        return commitments().seen().stream().map(Commitment::will).toList();
    }

    private void commit(int seat, String will) {
        room.accepted(new Commit(seat, "phone " + seat, new Words("Monday comes", will)));
    }

    private String key(String will) {
        return commitments().shared().stream().filter(each -> each.will().equals(will)).findFirst().orElseThrow().key();
    }

    @Test
    void the_console_offers_to_moderate_them_and_says_how_many_wait() {
        assertEquals(List.of(), moderating());
        commit(1, "ask first");
        assertEquals(List.of(0), moderating());
        commit(2, "end this damn meeting");
        assertEquals(List.of(1), moderating());
        room.accepted(new JudgeCommitment(key("end this damn meeting"), false));
        assertEquals(List.of(0), moderating());
    }

    /** How many wait, where the console offers to moderate. */
    private List<Integer> moderating() {
        return ToolActions.of(room.state(), false).stream().filter(tool -> tool.action() == ConsoleAction.MODERATE)
                .map(ToolActions.Tool::waiting).toList();
    }

    @Test
    void one_with_a_word_that_is_held_back_waits_until_it_is_let_through() {
        commit(1, "ask first");
        commit(2, "end this d.a.m.n meeting");
        assertEquals(List.of("ask first"), seen());
        assertEquals(2, commitments().count(), "it is counted");
        assertEquals(List.of("Monday comes → end this d.a.m.n meeting", "Monday comes → ask first"),
                ModerationEntry.of(room.state(), "promise").stream().map(ModerationEntry::text).toList());
        room.accepted(ModerationEntry.of(room.state(), "promise").getFirst().verdict());
        assertEquals(Set.of("ask first", "end this d.a.m.n meeting"), Set.copyOf(seen()));
    }

    @Test
    void one_is_hidden_at_once_and_that_is_undone() {
        commit(1, "ask first");
        room.accepted(new JudgeCommitment(key("ask first"), false));
        assertEquals(List.of(), seen());
        commit(2, "listen");
        room.accepted(new Command.Undo());
        assertEquals(Set.of("ask first", "listen"), Set.copyOf(seen()));
    }

    @Test
    void all_wait_where_everything_is_held_back_and_what_waits_stays_held_when_it_no_longer_is() {
        room.accepted(new HoldBack(true, Set.of()));
        commit(1, "ask first");
        room.accepted(new HoldBack(false, Set.of()));
        commit(2, "listen");
        assertEquals(List.of("listen"), seen());
    }

    @Test
    void a_decision_names_a_key_of_chance_that_nothing_ties_to_a_seat() {
        commit(1, "ask first");
        room.accepted(new JudgeCommitment(key("ask first"), false));
        var entries = room.journal.entries().stream().map(JournalEntry::event)
                .filter(SessionEvent.CommitmentJudged.class::isInstance)
                .toList();
        assertEquals(List.of(new SessionEvent.CommitmentJudged(key("ask first"), false)), entries);
        assertEquals(room.state(), room.replayed());
        assertEquals(Reason.STALE, SteppedSession.refusal(room.submit(new JudgeCommitment("none", true))));
    }
}
