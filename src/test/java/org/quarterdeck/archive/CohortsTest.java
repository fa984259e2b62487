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
import org.quarterdeck.fixtures.Kinds;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.results.Answer.Picked;
import org.quarterdeck.results.Result.Counts;
import org.quarterdeck.session.AmongRooms;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.Command;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.Outcome.Accepted;
import org.quarterdeck.session.PollCommand;
import org.quarterdeck.session.Replay;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.session.SessionStart;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** This room among the trainer's other rooms. */
class CohortsTest {

    private static final Question CHANGED = new Question.Choice(List.of("First", "Second", "Another third"), Set.of());

    @TempDir
    Path home;
    private SqliteArchive archive;
    private int sessions;

    @BeforeEach
    void open() throws ArchiveException {
        archive = SqliteArchive.open(home);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** A session in which the poll is opened, answered by hands and closed. */
    private RoomState session(Question question, boolean rehearsal, int... hands) throws ArchiveException {
        sessions++;
        var usual = Workshops.start();
        var start = new SessionStart("session-" + sessions, TestClock.NINE.plus(Duration.ofDays(sessions)), usual.title(), "1", 0,
                "t",
                null, rehearsal, usual.file(), "", home);
        var workshop = Workshops.small().poll("move", question, Reveal.ON_CLOSE).build();
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
        session(Kinds.CHOICE, false, 1, 0, 4);
        session(Kinds.CHOICE, false, 0, 2, 0);
        var now = session(Kinds.CHOICE, false, 9, 9, 9);
        assertEquals(new AmongRooms(2, new Counts(List.of(3, 2, 4), 9, 0)), AmongRooms.of(now, "move", archive));
    }

    @Test
    void a_rehearsal_and_a_question_in_other_words_are_never_mixed_in() throws ArchiveException {
        session(Kinds.CHOICE, true, 1, 0, 4);
        session(CHANGED, false, 1, 0, 4);
        assertNull(AmongRooms.of(session(Kinds.CHOICE, false, 1, 1, 1), "move", archive));
    }

    @Test
    void who_does_not_see_a_result_yet_sees_no_other_either() throws ArchiveException {
        session(Kinds.CHOICE, false, 1, 0, 4);
        var closed = session(Kinds.CHOICE, false, 1, 1, 1);
        assertEquals(1, Objects.requireNonNull(AmongRooms.of(closed, "move", archive)).rooms());
        var hidden = Replay.apply(closed, new org.quarterdeck.session.Entry(closed.rev() + 1, TestClock.NINE,
                new org.quarterdeck.session.Event.PollHidden("move")));
        assertNull(AmongRooms.of(hidden, "move", archive));
    }
}
