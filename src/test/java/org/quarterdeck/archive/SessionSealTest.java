package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SeatEvent.AnswersSetAside;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.QuestionKind;

/** A past session that damage has changed into another that makes sense is found out, wherever its figures are read. */
class SessionSealTest {

    private static final int SESSIONS = 3;
    private static final int PEOPLE = 12;
    private static final int PAGE = 4_096;

    @TempDir
    Path folder;
    private Path home;

    @BeforeEach
    void keep() throws ArchiveException {
        home = folder.resolve("home");
        try (var archive = SqliteArchive.open(home)) {
            for (int i = 1; i <= SESSIONS; i++) {
                play(archive, i);
            }
        }
    }

    private static void play(SqliteArchive archive, int day) throws ArchiveException {
        var start = new SessionStart("session-" + day, TestClock.NINE.plusSeconds(day * 86_400L), "Workshop " + day, "4711",
                "k7Qm2xPd", 7313, "token", null, false, "w.md", "# One\n".repeat(20), Path.of("."));
        try (var journal = archive.begin(start)) {
            var events = new ArrayList<SessionEvent>();
            events.add(new PollOpened("compass", "run-1", QuestionKind.CHOICE, 1, null, "same-question"));
            for (int seat = 1; seat <= PEOPLE; seat++) {
                events.add(new SeatTaken(seat, "hash-" + seat));
                events.add(new AnswerSaved("run-1", seat, new Picked(List.of(1 + seat % 4))));
            }
            events.add(new CommitmentMade(true, true, new Commitment("9f3c", "Monday comes", "ask first", false), null));
            events.add(new SessionEnded());
            for (var event : events) {
                journal.append(List.of(new JournalEntry(events.indexOf(event) + 1,
                        start.startedAt().plusSeconds(events.indexOf(event)), event)));
            }
        }
    }

    /** All that is read of past sessions, a failure as itself. */
    private static Map<String, Object> figures(SqliteArchive archive) throws ArchiveException {
        var all = new HashMap<String, Object>();
        for (int day = 1; day <= SESSIONS; day++) {
            var id = "session-" + day;
            all.put(id, List.of(archive.recording(id), archive.commitments(id), archive.answers(id)));
        }
        all.put("rooms", archive.asked(Set.of("same-question"), 1, "none"));
        all.put("list", archive.sessions());
        return all;
    }

    private Map<String, Object> told() throws ArchiveException {
        try (var archive = SqliteArchive.open(home)) {
            return figures(archive);
        }
    }

    /** Whatever byte of the rows is another one, a figure that changes by it is not read in silence. */
    @Test
    void a_byte_that_becomes_another_changes_no_figure_in_silence() throws Exception {
        var whole = Files.readAllBytes(home.resolve("archive.db"));
        var told = told();
        var random = new Random(60);
        int found = 0;
        for (int i = 0; i < Integer.getInteger("seal.bytes", 60); i++) {
            int at = PAGE + random.nextInt(whole.length - PAGE);
            var damaged = whole.clone();
            boolean digit = Character.isDigit(whole[at]) && random.nextInt(4) > 0;
            damaged[at] = digit ? (byte) ('0' + (whole[at] - '0' + 1 + random.nextInt(8)) % 10) : (byte) random.nextInt();
            found += said(damaged, told, "byte " + at + " was " + whole[at] + " and is " + damaged[at]) ? 1 : 0;
        }
        assertTrue(found > 0, "some were told");
    }

    /** Each digit of what was answered, said or timed, one after the other. */
    @Test
    void a_digit_that_becomes_another_is_found_in_every_part_of_a_session() throws Exception {
        var whole = Files.readAllBytes(home.resolve("archive.db"));
        var told = told();
        for (var part : List.of("{\"options\":[2]}", "\"seat\":7", "2027-", "\"round\":1", "ask first", "Workshop 2", "# One",
                "[[")) {
            int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf(part, PAGE);
            assertTrue(at > 0, part);
            var damaged = whole.clone();
            int last = at + part.length() - 1;
            while (!Character.isLetterOrDigit(damaged[last]) && last > at) {
                last--;
            }
            damaged[last] = (byte) (damaged[last] == '[' ? ' ' : damaged[last] + 1);
            said(damaged, told, part);
        }
    }

    private boolean said(byte[] damaged, Map<String, Object> told, String where) throws Exception {
        Files.write(home.resolve("archive.db"), damaged);
        try (var archive = SqliteArchive.open(home)) {
            try {
                archive.check();
            } catch (ArchiveException e) {
                return true;
            }
            assertEquals(told, figures(archive), where + " was not found by the check");
            return false;
        } catch (ArchiveException e) {
            assertTrue(e.isFileLost(), where + ": " + e);
            return true;
        }
    }

    private SqliteFile file() {
        return SqliteFile.archiveIn(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE journal SET payload = replace(payload, '[2]', '[3]') WHERE session_id = 'session-2' AND rev = 3",
            "UPDATE journal SET at = replace(at, '09:', '08:') WHERE session_id = 'session-2' AND rev = 3",
            "DELETE FROM journal WHERE session_id = 'session-2' AND rev = 3",
            "UPDATE workshop SET text = '# Two' WHERE session_id = 'session-2'",
            "UPDATE session SET started_at = '2027-01-01T09:00:00.000Z' WHERE id = 'session-2'",
            "UPDATE commitment SET will_text = 'ask last' WHERE session_id = 'session-2'",
            "UPDATE seal SET sums = sums || 'AAAA' WHERE session_id = 'session-2' AND part = 'journal'",
            "DELETE FROM seal WHERE session_id = 'session-2' AND part = 'journal'"})
    void a_session_that_was_changed_is_named_and_the_others_are_opened(String change) throws Exception {
        file().execute(change);
        try (var archive = SqliteArchive.open(home)) {
            var failure = assertThrows(ArchiveException.class, () -> archive.recording("session-2"));
            assertTrue(failure.isFileLost());
            assertTrue(failure.getMessage().startsWith("Session session-2 in the archive at " + home.resolve("archive.db")
                    + " is not opened: damage has changed what stands there (places: 1)"), failure.getMessage());
            assertThrows(ArchiveException.class, () -> archive.copy("session-2", folder.resolve("it.quarterdeck")));
            assertEquals(2 * PEOPLE + 3, archive.recording("session-1").entries().size());
            assertThrows(ArchiveException.class, archive::check);
        }
        var recovery = SqliteArchive.recover(home);
        assertEquals(SESSIONS, recovery.sessions().size());
        try (var archive = SqliteArchive.openChecked(home)) {
            assertEquals(PEOPLE, archive.answers("session-2").size());
        }
    }

    @Test
    void an_answer_that_was_changed_in_one_of_its_two_places_is_restored_from_the_other() throws Exception {
        var told = told();
        for (var change : List.of(
                "UPDATE answer SET answer_json = '{\"options\":[4]}' WHERE session_id = 'session-2' AND seat = 2",
                "UPDATE journal SET payload = replace(payload, '[3]', '[4]') WHERE session_id = 'session-2' AND rev = 5")) {
            file().execute(change);
            var recovery = SqliteArchive.recover(home);
            assertTrue(recovery.sessions().stream().allMatch(each -> each.whole()), change + recovery.sessions());
            try (var archive = SqliteArchive.openChecked(home)) {
                assertEquals(told, figures(archive), change);
            }
        }
    }

    @Test
    void answers_that_were_set_aside_and_given_again_outlive_the_damage_of_another_session() throws Exception {
        Map<String, Object> told;
        try (var archive = SqliteArchive.open(home)) {
            archive.reopen("session-3", "token", "key");
            var unfinished = archive.unfinished();
            assertTrue(unfinished != null);
            int last = unfinished.recording().entries().size();
            var events = List.of(new AnswersSetAside("run-1", List.of(1, 2)), new AnswerSaved("run-1", 1, new Picked(List.of(4))),
                    new AnswerSaved("run-1", 2, new Picked(List.of(3))), new SessionEnded());
            try (var journal = archive.resume(unfinished)) {
                for (var event : events) {
                    journal.append(List.of(new JournalEntry(last + 1 + events.indexOf(event), TestClock.NINE, event)));
                }
            }
            archive.check();
            told = figures(archive);
        }
        file().execute("UPDATE answer SET answer_json = '{\"options\":[4]}' WHERE session_id = 'session-2' AND seat = 2");
        var recovery = SqliteArchive.recover(home);
        assertTrue(recovery.sessions().stream().allMatch(each -> each.whole()), recovery.sessions()::toString);
        try (var archive = SqliteArchive.openChecked(home)) {
            assertEquals(told, figures(archive));
        }
    }

    @Test
    void answers_that_are_set_aside_in_a_session_that_goes_on_stay_so_when_the_archive_is_recovered() throws Exception {
        Map<String, Object> told;
        try (var archive = SqliteArchive.open(home)) {
            archive.reopen("session-3", "token", "key");
            var unfinished = archive.unfinished();
            assertTrue(unfinished != null);
            int last = unfinished.recording().entries().size();
            try (var journal = archive.resume(unfinished)) {
                journal.append(List.of(new JournalEntry(last + 1, TestClock.NINE, new AnswersSetAside("run-1", List.of(1, 2)))));
            }
            told = figures(archive);
            assertEquals(PEOPLE - 2, archive.answers("session-3").size());
        }
        file().execute("UPDATE answer SET answer_json = '{\"options\":[4]}' WHERE session_id = 'session-2' AND seat = 2");
        SqliteArchive.recover(home);
        try (var archive = SqliteArchive.openChecked(home)) {
            assertEquals(told, figures(archive));
        }
    }

    @Test
    void what_can_be_restored_from_nowhere_is_named() throws Exception {
        file().execute("UPDATE journal SET payload = '{\"seat\":11}' WHERE session_id = 'session-2' AND rev = 2");
        var named = SqliteArchive.recover(home).sessions().stream().filter(each -> !each.whole()).toList();
        assertEquals(1, named.size());
        assertEquals("session-2", named.getFirst().id());
        assertEquals(1, named.getFirst().lost());
    }

    @Test
    void a_tally_that_was_changed_is_counted_again_from_the_answers() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var rooms = archive.asked(Set.of("same-question"), 1, "none");
            assertEquals(SESSIONS, rooms.size());
            file().execute("UPDATE run_tally SET figures = replace(figures, '3', '4')");
            assertEquals(rooms, archive.asked(Set.of("same-question"), 1, "none"));
        }
    }

    @Test
    void what_the_trainer_notes_and_reads_is_sealed_anew() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            archive.describe("session-1", "Renamed", new SessionDetails("Acme", "Here", List.of("tag"), "note"));
            archive.keepRead("session-1", Set.of("a", "b"));
            assertEquals("Renamed", archive.recording("session-1").start().title());
            archive.check();
            file().execute("UPDATE session SET started_at = '2027-01-01T09:00:00.000Z' WHERE id = 'session-2'");
            archive.describe("session-2", "Renamed too", new SessionDetails("", "", List.of(), ""));
            assertThrows(ArchiveException.class, () -> archive.recording("session-2"), "what was wrong stays so");
        }
    }

    @Test
    void a_session_that_goes_on_has_no_seal_and_gets_one_when_it_is_over() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            archive.reopen("session-3", "token", "key");
            assertEquals("0", file().value("SELECT count(*) FROM seal WHERE session_id = 'session-3'"));
            var unfinished = archive.unfinished();
            assertTrue(unfinished != null);
            int last = unfinished.recording().entries().size();
            try (var journal = archive.resume(unfinished)) {
                journal.append(List.of(new JournalEntry(last + 1, TestClock.NINE, new SeatTaken(99, "hash")),
                        new JournalEntry(last + 2, TestClock.NINE, new SessionEnded())));
            }
            assertEquals("8", file().value("SELECT count(*) FROM seal WHERE session_id = 'session-3'"));
            archive.check();
        }
    }

    @Test
    void a_session_that_was_never_ended_is_sealed_a_day_later() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            archive.reopen("session-3", "token", "key");
            archive.upkeep(TestClock.NINE.plusSeconds(4 * 86_400L));
            assertEquals("0", file().value("SELECT count(*) FROM seal WHERE session_id = 'session-3'"));
            archive.upkeep(TestClock.NINE.plusSeconds(6 * 86_400L));
            assertEquals("8", file().value("SELECT count(*) FROM seal WHERE session_id = 'session-3'"));
        }
    }

    @Test
    void a_session_that_was_changed_is_not_gone_on_with_and_its_seal_stays() throws Exception {
        file().execute("UPDATE answer SET answer_json = '{\"options\":[4]}' WHERE session_id = 'session-2' AND seat = 2");
        try (var archive = SqliteArchive.open(home)) {
            var failure = assertThrows(ArchiveException.class, () -> archive.reopen("session-2", "token", "key"));
            assertTrue(failure.getMessage().startsWith("Session session-2 in the archive at "), failure.getMessage());
            assertEquals("8", file().value("SELECT count(*) FROM seal WHERE session_id = 'session-2'"));
            assertNull(archive.unfinished());
        }
    }

    @Test
    void a_session_that_was_left_and_changed_is_not_resumed() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            archive.reopen("session-3", "token", "key");
            archive.upkeep(TestClock.NINE.plusSeconds(6 * 86_400L));
            var unfinished = archive.unfinished();
            assertTrue(unfinished != null);
            file().execute("UPDATE answer SET answer_json = '{\"options\":[4]}' WHERE session_id = 'session-3' AND seat = 2");
            assertThrows(ArchiveException.class, () -> archive.resume(unfinished));
            assertEquals("8", file().value("SELECT count(*) FROM seal WHERE session_id = 'session-3'"));
            assertThrows(ArchiveException.class, archive::check);
        }
    }

    @Test
    void upkeep_seals_no_session_again_whose_seal_does_not_match() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            archive.backUp(TestClock.NINE);
            file().execute("UPDATE session SET counted_answers = NULL, counted_seats = NULL WHERE id = 'session-2'");
            archive.upkeep(TestClock.NINE);
            assertThrows(ArchiveException.class, () -> archive.recording("session-2"));
        }
    }

    @Test
    void erasing_and_undoing_that_keeps_the_seal_and_the_tallies_of_a_changed_session() throws Exception {
        file().execute("UPDATE answer SET answer_json = '{\"options\":[4]}' WHERE session_id = 'session-2' AND seat = 2");
        var kept = file().rows("SELECT * FROM seal UNION ALL SELECT * FROM run_tally ORDER BY 1, 2");
        try (var archive = SqliteArchive.open(home)) {
            archive.eraseForNow("session-2");
            archive.bringBack("session-2");
            assertEquals(kept, file().rows("SELECT * FROM seal UNION ALL SELECT * FROM run_tally ORDER BY 1, 2"));
            assertThrows(ArchiveException.class, () -> archive.answers("session-2"));
        }
    }

    @Test
    void sessions_of_an_older_archive_are_sealed_while_nobody_waits() throws Exception {
        file().execute("DROP TABLE seal", "PRAGMA user_version = 12");
        try (var archive = SqliteArchive.open(home)) {
            assertEquals("0", file().value("SELECT count(*) FROM seal"));
            archive.upkeep(TestClock.NINE);
            assertEquals(String.valueOf(8 * SESSIONS), file().value("SELECT count(*) FROM seal"));
            archive.check();
        }
    }

    @Test
    void an_exported_session_is_sealed_and_one_that_was_changed_on_its_way_is_refused() throws Exception {
        var sent = folder.resolve("it.quarterdeck");
        try (var archive = SqliteArchive.open(home); var there = SqliteArchive.open(folder.resolve("there"))) {
            archive.copy("session-1", sent);
            assertEquals(List.of("session-1"), there.merge(sent).added());
            there.check();
        }
        new SqliteFile(sent).execute("UPDATE answer SET answer_json = '{\"options\":[4]}' WHERE seat = 4");
        try (var there = SqliteArchive.open(folder.resolve("elsewhere"))) {
            var failure = assertThrows(ArchiveException.class, () -> there.merge(sent));
            assertTrue(failure.getMessage().contains("is damaged, so nothing was imported"), failure.getMessage());
            assertEquals(List.of(), there.sessions().stream().map(Summary::id).toList());
        }
    }

    @Test
    void an_erased_session_leaves_no_sums_behind() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            archive.eraseForNow("session-1");
            assertEquals("0", file().value("SELECT count(*) FROM seal WHERE session_id = 'session-1'"));
            archive.bringBack("session-1");
            assertEquals("8", file().value("SELECT count(*) FROM seal WHERE session_id = 'session-1'"));
            archive.check();
            assertFalse(archive.recording("session-1").entries().isEmpty());
        }
    }
}
