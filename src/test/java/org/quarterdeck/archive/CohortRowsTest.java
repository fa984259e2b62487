package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.quarterdeck.fixtures.SqliteFile;
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

    @Test
    void what_a_session_came_to_is_kept_once_it_is_over_and_counted_anew_once_it_goes_on() throws ArchiveException {
        var now = session(SampleAnswers.CHOICE, false, 9, 9, 9);
        session(SampleAnswers.CHOICE, false, 1, 0, 4);
        var file = SqliteFile.archiveIn(home);
        var rooms = new ComparisonResult.Rooms(new Counts(List.of(2, 0, 4), 6, 0), 1);
        assertEquals(rooms, CohortComparison.of(now, "move", archive));
        file.execute("UPDATE session SET ended_at = '2027-03-03T10:00:00.000Z' WHERE id = 'session-2'");
        archive.upkeep(TestClock.NINE);
        var kept = "SELECT counted_seats, counted_answers, run_tally.answers, figures FROM session JOIN run_tally ON session_id = id";
        assertEquals(List.of("0|6|6|[[2,0,4],[0]]"), file.rows(kept));
        file.execute("UPDATE answer SET answer_json = '{\"options\":[1]}' WHERE session_id = 'session-2'");
        assertEquals(rooms, CohortComparison.of(now, "move", archive), "the answers are not looked at");
        assertThrows(ArchiveException.class, () -> archive.reopen("session-2", "t", "k"), "somebody else has changed it");
        file.execute("DELETE FROM seal WHERE session_id = 'session-2'");
        archive.reopen("session-2", "t", "k");
        assertEquals(List.of(), file.rows(kept));
        assertEquals(new ComparisonResult.Rooms(new Counts(List.of(0, 6, 0), 6, 0), 1),
                CohortComparison.of(now, "move", archive));
    }

    @Test
    void a_session_is_counted_when_it_is_closed_after_its_end_and_so_is_one_that_is_brought_from_elsewhere() throws Exception {
        var live = WorkshopFixture.small().poll("move", SampleAnswers.CHOICE, Reveal.ON_CLOSE).build();
        var start = WorkshopFixture.start();
        try (var room = LiveSession.start(RoomState.fresh(start, live), archive.begin(start), TestClock.atNine())) {
            done(room, new Command.Steer(Move.OPEN));
            done(room, new Command.Join("phone"));
            done(room, new Command.CastAnswer(1, "run-1", new Picked(List.of(2))));
            done(room, new Command.Steer(Move.END));
        }
        var kept = "SELECT counted_answers, figures FROM session JOIN run_tally ON session_id = id";
        assertEquals(List.of("1|[[0,0,1],[0]]"), SqliteFile.archiveIn(home).rows(kept));
        var file = home.resolve("alone.quarterdeck");
        archive.copy(start.id(), file);
        archive.erase(start.id());
        assertEquals("0", SqliteFile.archiveIn(home).value("SELECT count(*) FROM run_tally"));
        archive.merge(file);
        assertEquals(List.of("1|[[0,0,1],[0]]"), SqliteFile.archiveIn(home).rows(kept));
    }
}
