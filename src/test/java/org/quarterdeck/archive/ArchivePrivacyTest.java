package org.quarterdeck.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.session.event.BreakoutEvent.GroupsDrawn;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PollEvent.EntryJudged;
import org.quarterdeck.session.event.PollEvent.WordsMerged;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.SeatLeft;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.BreakoutState.Basis;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.QuestionKind;

class ArchivePrivacyTest {

    /** Enough for pages of the file to be split and filled anew. */
    private static final int PEOPLE = 1_500;

    @TempDir
    Path home;
    private SqliteArchive archive;
    private SqliteFile file;
    private SessionJournal journal;
    private long rev;

    @BeforeEach
    void begin() throws ArchiveException {
        archive = SqliteArchive.open(home);
        file = SqliteFile.archiveIn(home);
        journal = archive.begin(start("first", 0));
        rev = 0;
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private SessionStart start(String id, int hour) {
        return new SessionStart(id, TestClock.NINE.plusSeconds(hour * 3_600L), "A workshop", "4711", "k7Qm2xPd", 7313,
                "remote-token-of-" + id, null, false, "w.md", "", home);
    }

    private void append(SessionEvent... events) throws ArchiveException {
        var entries = new ArrayList<JournalEntry>();
        for (var event : events) {
            entries.add(new JournalEntry(++rev, TestClock.NINE.plusSeconds(rev), event));
        }
        journal.append(entries);
    }

    private void fill() throws ArchiveException {
        append(new PollOpened("compass", "run-1", QuestionKind.SPECTRUM, 1, null));
        var events = new ArrayList<SessionEvent>();
        for (int seat = 1; seat <= PEOPLE; seat++) {
            events.add(new SeatTaken(seat, "token-hash-of-seat-" + seat));
            events.add(new AnswerSaved("run-1", seat, new Placed(List.of(seat / 2_000.0))));
            if (seat % 50 == 0) {
                append(events.toArray(SessionEvent[]::new));
                events.clear();
            }
        }
    }

    private boolean onDisk(String text) throws IOException {
        try (var files = Files.list(home)) {
            for (var each : files.toList()) {
                if (Files.readString(each, ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void a_phone_s_hash_stands_in_its_seat_s_row_alone() throws ArchiveException {
        append(new SeatTaken(1, "token-hash-of-seat-1"));
        assertEquals("token-hash-of-seat-1", file.value("SELECT token_hash FROM seat"));
        assertEquals("0", file.value("SELECT count(*) FROM journal WHERE payload LIKE '%token-hash%'"));
    }

    @Test
    void after_the_end_no_hash_and_no_token_is_left_in_any_byte_on_disk() throws Exception {
        fill();
        assertTrue(onDisk("token-hash-of-seat-"));
        assertTrue(onDisk("remote-token-of-first"));
        assertTrue(onDisk("k7Qm2xPd"));
        append(new SessionEnded());
        assertEquals("0", file.value("SELECT count(*) FROM seat WHERE token_hash IS NOT NULL"));
        assertEquals("0", file.value("SELECT count(*) FROM session WHERE remote_token IS NOT NULL"));
        assertFalse(onDisk("token-hash-of-seat-"));
        assertFalse(onDisk("remote-token-of-first"));
        assertFalse(onDisk("k7Qm2xPd"));
    }

    @Test
    void the_hash_of_a_seat_that_left_is_erased_at_once_and_its_earlier_answers_stay() throws Exception {
        fill();
        append(new SessionEvent.PollClosed("compass"), new SeatLeft(700));
        assertEquals("700", file.value("SELECT seat FROM seat WHERE token_hash IS NULL"));
        assertEquals("{\"positions\":[0.35]}", file.value("SELECT answer_json FROM saved_answers WHERE seat = 700"));
        archive.close();
        assertFalse(onDisk("token-hash-of-seat-700"));
        assertTrue(onDisk("token-hash-of-seat-701"));
    }

    @Test
    void a_withdrawn_answer_is_nowhere_any_more_nor_is_what_it_replaced() throws Exception {
        fill();
        append(new AnswerSaved("run-1", 700, new Placed(List.of(0.987654321))), new SeatLeft(700));
        assertEquals("0", file.value("SELECT count(*) FROM saved_answers WHERE seat = 700"));
        archive.close();
        assertFalse(onDisk("0.987654321"));
        assertFalse(onDisk("\"positions\":[0.35]"));
        assertTrue(onDisk("\"positions\":[0.3505]"));
        assertEquals(String.valueOf(PEOPLE - 1), file.value("SELECT count(*) FROM saved_answers"));
    }

    @Test
    void an_answer_taken_back_is_nowhere_any_more_and_one_given_after_it_stays() throws Exception {
        fill();
        append(new AnswerSaved("run-1", 700, new Placed(List.of(0.987654321))), new AnswerWithdrawn("run-1", 700),
                new AnswerSaved("run-1", 700, new Placed(List.of(0.123456789))));
        append(new AnswerWithdrawn("run-1", 701));
        assertEquals("{\"positions\":[0.123456789]}", file.value("SELECT answer_json FROM saved_answers WHERE seat = 700"));
        assertEquals("0", file.value("SELECT count(*) FROM saved_answers WHERE seat = 701"));
        archive.close();
        assertFalse(onDisk("0.987654321"));
        assertFalse(onDisk("\"positions\":[0.35]"));
        assertFalse(onDisk("\"positions\":[0.3505]"));
        assertTrue(onDisk("0.123456789"));
        assertEquals(String.valueOf(PEOPLE - 1), file.value("SELECT count(*) FROM saved_answers"));
    }

    @Test
    void a_session_left_unfinished_loses_its_hashes_when_another_begins_a_day_later() throws Exception {
        fill();
        archive.begin(start("second", 30));
        assertFalse(onDisk("token-hash-of-seat-"));
        assertFalse(onDisk("remote-token-of-first"));
        assertTrue(onDisk("remote-token-of-second"));
    }

    @Test
    void a_commitment_s_words_stand_apart_and_lie_in_the_order_of_chance() throws Exception {
        for (int seat = 1; seat <= 20; seat++) {
            append(new SeatTaken(seat, "hash-" + seat));
            var words = new Commitment("key-" + (char) ('a' + seat * 7 % 20), "when " + seat, "<promise of " + seat + ">");
            append(new CommitmentMade(true, true, words, "stamp-of-" + seat));
            assertEquals(0, Files.size(home.resolve("archive.db-wal")), "nor does the log ahead tell who it was");
        }
        assertEquals("0", file.value("SELECT count(*) FROM journal WHERE payload LIKE '%promise%' OR payload LIKE '%key-%'"));
        assertEquals("20", file.value("SELECT count(*) FROM commitment"));
        var kept = archive.commitments("first").stream().map(Commitment::will).toList();
        archive.close();
        var bytes = Files.readString(home.resolve("archive.db"), ISO_8859_1);
        var places = kept.stream().map(bytes::indexOf).toList();
        assertTrue(places.stream().allMatch(place -> place > 0));
        assertEquals(places.stream().sorted(java.util.Comparator.reverseOrder()).toList(), places);
        assertEquals(bytes.indexOf("<promise of 7>"), bytes.lastIndexOf("<promise of 7>"), "nor is there an older copy");
    }

    @Test
    void the_journal_says_that_one_more_commitment_was_shared_and_nothing_says_by_whom() throws Exception {
        append(new SeatTaken(1, "hash-1"), new SeatTaken(2, "hash-2"));
        append(new CommitmentMade(true, false, null, "stamp-of-two"));
        append(new CommitmentMade(false, true, new Commitment("key", "Monday comes", "<a promise>"), "stamp-of-two"));
        assertEquals(List.of("{\"more\":true,\"shared\":false}", "{\"more\":false,\"shared\":true}"),
                file.rows("SELECT payload FROM journal WHERE kind = 'commitment-made' ORDER BY rev"));
        archive.close();
        archive = SqliteArchive.open(home);
        assertEquals(java.util.Map.of("stamp-of-two", true), archive.commitmentStamps("first"));
        journal = archive.resume(java.util.Objects.requireNonNull(archive.unfinished()));
        archive.copy("first", home.resolve("alone.quarterdeck"));
        assertFalse(Files.readString(home.resolve("alone.quarterdeck"), ISO_8859_1).contains("stamp-of-two"));
        append(new SessionEnded());
        assertFalse(onDisk("stamp-of-two"));
    }

    @Test
    void a_commitment_that_waits_and_what_is_decided_of_it_are_kept_apart_from_seats() throws Exception {
        append(new CommitmentMade(true, true, new Commitment("key-one", "Monday comes", "<a promise>", true), "stamp-one"),
                new SessionEvent.CommitmentJudged("key-one", true));
        archive.close();
        archive = SqliteArchive.open(home);
        assertEquals(List.of(new Commitment("key-one", "Monday comes", "<a promise>", true)), archive.commitments("first"));
        assertEquals("{\"key\":\"key-one\",\"show\":true}",
                file.value("SELECT payload FROM journal WHERE kind = 'commitment-judged'"));
        archive.copy("first", home.resolve("alone.quarterdeck"));
        assertEquals("1", new SqliteFile(home.resolve("alone.quarterdeck")).value("SELECT held FROM commitment"));
    }

    @Test
    void an_answer_that_was_replaced_is_nowhere_any_more_in_no_export_and_soon_in_no_log() throws Exception {
        fill();
        append(new AnswerSaved("run-1", 700, new Placed(List.of(0.987654321))));
        append(new AnswerSaved("run-1", 700, new Placed(List.of(0.876543219))),
                new AnswerSaved("run-1", 700, new Placed(List.of(0.123456789))));
        journal.check();
        assertEquals("{\"positions\":[0.123456789]}", file.value("SELECT answer_json FROM saved_answers WHERE seat = 700"));
        assertFalse(onDisk("0.987654321"));
        assertFalse(onDisk("0.876543219"));
        assertFalse(onDisk("\"positions\":[0.35]"));
        assertTrue(onDisk("\"positions\":[0.3505]"));
        assertEquals("3", file.value("SELECT count(*) FROM journal WHERE kind = 'answer-withdrawn'"));
        archive.copy("first", home.resolve("alone.quarterdeck"));
        assertFalse(onDisk("0.987654321"));
        Files.delete(home.resolve("alone.quarterdeck"));
        append(new AnswerWithdrawn("run-1", 700));
        journal.check();
        assertFalse(onDisk("0.123456789"));
    }

    @Test
    void a_word_that_was_judged_and_merged_is_nowhere_any_more_once_it_was_replaced_or_withdrawn() throws Exception {
        append(new PollOpened("cloud", "run-1", QuestionKind.WORDS, 1, null),
                new AnswerSaved("run-1", 1, new Written(List.of("Scapegoats"))),
                new AnswerSaved("run-1", 2, new Written(List.of("Blunderers"))));
        append(new EntryJudged("run-1", TextId.ofWord("run-1", "scapegoat"), false),
                new WordsMerged("run-1", TextId.ofWord("run-1", "blunderer"), TextId.ofWord("run-1", "scapegoat")));
        append(new AnswerSaved("run-1", 1, new Written(List.of("calm"))), new AnswerWithdrawn("run-1", 2));
        journal.check();
        archive.copy("first", home.resolve("alone.quarterdeck"));
        for (var gone : List.of("capegoat", "lunderer", "CAPEGOAT")) {
            assertFalse(onDisk(gone), gone);
        }
        assertTrue(onDisk("calm"));
    }

    @Test
    void an_earlier_version_of_a_hand_in_is_nowhere_any_more_in_no_export_and_soon_in_no_log() throws Exception {
        append(new GroupsDrawn("groups", List.of(List.of(1), List.of(2)), 0, Basis.AS_ASKED, null),
                new HandedIn("groups", 1, 0, "our first thought", 1), new HandedIn("groups", 2, 0, "of the other group", 1));
        append(new HandedIn("groups", 1, 0, "our second thought", 2, false, 2));
        append(new HandedIn("groups", 1, 0, " \u200b", 3, false, 4),
                new HandedIn("groups", 1, 0, "our last thought", 4, false, 5));
        journal.check();
        assertFalse(onDisk("first thought"));
        assertFalse(onDisk("second thought"));
        assertTrue(onDisk("last thought"));
        assertTrue(onDisk("of the other group"));
        assertEquals(List.of("…|1", "of the other group|1", "…|2", "|3", "our last thought|4"),
                file.rows("SELECT json_extract(payload, '$.text'), json_extract(payload, '$.version') FROM journal "
                        + "WHERE kind = 'handed-in' ORDER BY rev"));
        archive.copy("first", home.resolve("alone.quarterdeck"));
        assertFalse(onDisk("first thought"));
        assertFalse(onDisk("second thought"));
    }

    @Test
    void while_it_runs_a_phone_finds_its_seat_again_after_a_crash() throws ArchiveException {
        append(new SeatTaken(1, "token-hash-of-seat-1"));
        archive.close();
        archive = SqliteArchive.open(home);
        var unfinished = archive.unfinished();
        assertNotNull(unfinished);
        assertEquals(new SeatTaken(1, "token-hash-of-seat-1"), unfinished.recording().entries().getFirst().event());
        assertEquals(start("first", 0), unfinished.recording().start());
        assertEquals(WorkshopFixture.start().port(), unfinished.recording().start().port());
    }
}
