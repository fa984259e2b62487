package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.event.BreakoutEvent;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;

class JournalRoundTripTest {

    @TempDir
    Path home;
    private SqliteArchive archive;

    @BeforeEach
    void open() throws ArchiveException {
        archive = SqliteArchive.open(home);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static RoomState replay(Recording recording) {
        return EventReplay.all(recording.start(), EveryEventJournal.WORKSHOP, recording.entries());
    }

    private static RoomState written(SessionStart start) {
        return EventReplay.all(start, EveryEventJournal.WORKSHOP, EveryEventJournal.butTheEnd());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(JournalRoundTripTest::kinds) : Stream.of(type);
    }

    @Test
    void covers_every_kind_of_event() {
        var happening = Stream.concat(EveryEventJournal.butTheEnd().stream(), Stream.of(EveryEventJournal.end()));
        assertEquals(kinds(SessionEvent.class).collect(Collectors.toSet()),
                happening.map(entry -> entry.event().getClass()).collect(Collectors.toSet()));
    }

    @Test
    void a_session_that_was_killed_comes_back_as_it_was() throws ArchiveException {
        archive.begin(WorkshopFixture.start()).append(EveryEventJournal.butTheEnd());
        close();
        open();
        var unfinished = archive.unfinished();
        assertNotNull(unfinished);
        assertEquals(WorkshopFixture.start(), unfinished.recording().start());
        assertEquals(written(WorkshopFixture.start()), replay(unfinished.recording()));
    }

    @Test
    void entries_come_back_as_they_were_but_for_what_was_withdrawn_or_replaced_and_whose_seat_left() throws ArchiveException {
        archive.begin(WorkshopFixture.start()).append(EveryEventJournal.butTheEnd());
        var expected = EveryEventJournal.butTheEnd().stream().map(entry -> switch (entry.event()) {
            case SessionEvent.SeatTaken taken when taken.seat() == 3 -> new SessionEvent.SeatTaken(3, "seat-3");
            case AnswerSaved saved when saved.seat() == 3 -> new AnswerWithdrawn("run-3", 3);
            case AnswerSaved saved when saved.answer().equals(new Picked(List.of(0))) -> new AnswerWithdrawn("run-1", 1);
            case BreakoutEvent.HandedIn in when in.version() == 1 ->
                new BreakoutEvent.HandedIn(in.segment(), in.group(), in.prompt(), "…", 1);
            default -> entry.event();
        }).toList();
        var read = archive.recording(WorkshopFixture.start().id()).entries();
        assertEquals(expected, read.stream().map(entry -> entry.event()).toList());
        assertEquals(EveryEventJournal.butTheEnd().stream().map(entry -> entry.at()).toList(),
                read.stream().map(entry -> entry.at()).toList());
    }

    @Test
    void a_session_that_ended_comes_back_with_all_polls_and_no_phones() throws ArchiveException {
        var journal = archive.begin(WorkshopFixture.start());
        journal.append(EveryEventJournal.butTheEnd());
        journal.append(List.of(EveryEventJournal.end()));
        var ended = EventReplay.apply(written(WorkshopFixture.start()), EveryEventJournal.end());
        var read = replay(archive.recording(WorkshopFixture.start().id()));
        assertEquals(ended.polls(), read.polls());
        assertEquals(ended.endedAt(), read.endedAt());
        assertEquals(ended.rev(), read.rev());
        assertEquals(4, read.seatsGiven());
        assertNull(read.seatOf("hash-of-one"));
    }

    @Test
    void a_start_comes_back_to_the_nanosecond_with_what_may_be_missing() throws ArchiveException {
        var start = new SessionStart("odd", TestClock.NINE.plusNanos(123_456_789), "Füße & \"Köpfe\" — 'one' 🧭", "0007",
                "k7Qm2xPd", 65_535,
                "t0ken", 45, true, "ä file.md", "# A\r\n\tline\u0000and one\n".repeat(10_000), home.resolve("a folder"));
        archive.begin(start);
        assertEquals(start, archive.recording("odd").start());
    }

    @Test
    void a_session_that_is_not_there_is_said_to_be_missing() {
        var fault = assertThrows(ArchiveException.class, () -> archive.recording("nowhere"));
        assertEquals("There is no session nowhere in the archive.", fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload = '{\"seat\":\"two\"}'", "payload = '{}'", "payload = '['", "payload = '7'",
            "kind = 'seat-danced'", "at = 'yesterday'", "kind = 'answer-saved', payload = '{\"run\":\"run-9\",\"seat\":1}'"})
    void an_entry_without_sense_is_named_and_left_alone(String nonsense) throws ArchiveException {
        archive.begin(WorkshopFixture.start()).append(EveryEventJournal.butTheEnd());
        var file = SqliteFile.archiveIn(home);
        file.execute("UPDATE journal SET " + nonsense + " WHERE rev = 2");
        var fault = assertThrows(ArchiveException.class, () -> archive.recording(WorkshopFixture.start().id()));
        assertEquals("Entry 2 of session " + WorkshopFixture.start().id() + " in the archive at " + file.path()
                + " makes no sense to this program. It was left as it is.", Objects.requireNonNull(fault.getMessage()));
    }
}
