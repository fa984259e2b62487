package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** This room among the trainer's other rooms. */
class CohortRowsTest {

    private static final Question CHANGED = new Question.Choice(List.of("First", "Second", "Another third"), Set.of());

    @TempDir
    Path home;
    private SqliteArchive archive;
    private int sessions;

    @BeforeEach
    void open() throws ArchiveException {
        archive = SqliteArchive.open(home).withholdingBelow(1);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** A session in which the poll is opened, answered by hands and closed. */
    private RoomState session(Question question, boolean rehearsal, int... hands) throws ArchiveException {
        sessions++;
        var usual = WorkshopFixture.start();
        var start = new SessionStart("session-" + sessions, TestClock.NINE.plus(Duration.ofDays(sessions)), usual.title(), "1",
                "k7Qm2xPd", 0,
                "t",
                null, rehearsal, usual.file(), "", home);
        var workshop = WorkshopFixture.small().poll("move", question, Reveal.ON_CLOSE).build();
        try (var live = LiveSession.start(RoomState.fresh(start, workshop), archive.begin(start), TestClock.atNine())) {
            done(live, new Command.Steer(Move.OPEN));
            done(live, new Command.Join("phone"));
            done(live, new Command.CastAnswer(1, "run-1", new Picked(List.of(0))));
            done(live, new PollCommand.CountHands("move", 0, List.of(List.of(hands[0], hands[1], hands[2]))));
            done(live, new Command.Steer(Move.CLOSE));
            return live.state();
        }
    }

    private static void done(LiveSession live, Command command) {
        assertEquals(Accepted.class, live.submit(command).join().getClass(), command.toString());
    }

    @Test
    void all_rooms_that_were_asked_the_very_same_question_are_laid_together() throws ArchiveException {
        session(SampleAnswers.CHOICE, false, 1, 0, 4);
        session(SampleAnswers.CHOICE, false, 0, 2, 0);
        var now = session(SampleAnswers.CHOICE, false, 9, 9, 9);
        assertEquals(new ComparisonResult.Rooms(new Counts(List.of(3, 2, 4), 9, 0), 2),
                CohortComparison.of(now, "move", archive));
    }

    @Test
    void a_room_of_few_people_is_left_out() throws ArchiveException {
        archive.withholdingBelow(5);
        session(SampleAnswers.CHOICE, false, 1, 0, 4);
        session(SampleAnswers.CHOICE, false, 0, 2, 1);
        var now = session(SampleAnswers.CHOICE, false, 9, 9, 9);
        assertEquals(new ComparisonResult.Rooms(new Counts(List.of(2, 0, 4), 6, 0), 1),
                CohortComparison.of(now, "move", archive));
    }

    @Test
    void a_rehearsal_and_a_question_in_other_words_are_never_mixed_in() throws ArchiveException {
        session(SampleAnswers.CHOICE, true, 1, 0, 4);
        session(CHANGED, false, 1, 0, 4);
        assertNull(CohortComparison.of(session(SampleAnswers.CHOICE, false, 1, 1, 1), "move", archive));
    }

    @Test
    void who_does_not_see_a_result_yet_sees_no_other_either() throws ArchiveException {
        session(SampleAnswers.CHOICE, false, 1, 0, 4);
        var closed = session(SampleAnswers.CHOICE, false, 1, 1, 1);
        assertEquals(1, Objects.requireNonNull(CohortComparison.of(closed, "move", archive)).rooms());
        var hidden = EventReplay.apply(closed, new org.quarterdeck.session.event.JournalEntry(closed.rev() + 1, TestClock.NINE,
                new org.quarterdeck.session.event.SessionEvent.PollHidden("move")));
        assertNull(CohortComparison.of(hidden, "move", archive));
    }
}
