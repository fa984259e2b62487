package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.SessionStart;

class ArchiveViewsTest {

    @TempDir
    Path home;
    private SqliteArchive archive;
    private SqliteFile file;
    private SessionJournal journal;

    @BeforeEach
    void begin() throws ArchiveException {
        archive = SqliteArchive.open(home);
        file = SqliteFile.archiveIn(home);
        journal = archive.begin(WorkshopFixture.start());
        journal.append(EveryEventJournal.butTheEnd());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Nested
    class SavedAnswers {

        @Test
        void has_the_promised_columns() {
            assertEquals(List.of("session_id", "segment_id", "run", "round", "type", "seat", "answer_json", "saved_at",
                    "by_hand"), file.rows("SELECT name FROM pragma_table_info('saved_answers')"));
        }

        @Test
        void holds_the_latest_answer_of_each_seat_to_each_run_and_none_that_was_withdrawn() {
            assertEquals(List.of(
                    "move|run-1|1|choice|1|{\"options\":[2]}|2027-03-01T09:00:08.008Z|0",
                    "move|run-1|1|choice|2|{\"options\":[1]}|2027-03-01T09:00:07.007Z|0",
                    "move|run-2|1|choice|1|{\"options\":[1]}|2027-03-01T09:00:21.021Z|0",
                    "compass|run-3|1|spectrum|1|{\"positions\":[0.25,1.0]}|2027-03-01T09:00:28.028Z|0",
                    "say|run-4|1|text|1|{\"text\":\" More <b>trust</b> \u202e\uD83D\uDE00\\u0000\"}|2027-03-01T09:00:54.054Z|0",
                    "say|run-4|1|text|2|{\"text\":\"Damn meetings\"}|2027-03-01T09:00:55.055Z|0",
                    "asked-1|run-5|1|choice|-2|{\"options\":[0]}|2027-03-01T09:01:06.066Z|1",
                    "asked-1|run-5|1|choice|-1|{\"options\":[0]}|2027-03-01T09:01:06.066Z|1",
                    "asked-1|run-5|1|choice|1|{\"options\":[1]}|2027-03-01T09:01:05.065Z|0"),
                    file.rows("""
                            SELECT segment_id, run, round, type, seat, answer_json, saved_at, by_hand
                            FROM saved_answers WHERE session_id = '20270301-090000-test' ORDER BY run, seat"""));
        }

        @Test
        void can_be_taken_apart_by_sqlite_itself() {
            assertEquals("0.25", file.value(
                    "SELECT json_extract(answer_json, '$.positions[0]') FROM saved_answers WHERE type = 'spectrum'"));
        }
    }

    @Nested
    class Sessions {

        @Test
        void has_the_promised_columns() {
            assertEquals(List.of("session_id", "title", "started_at", "ended_at", "cut", "seats", "rehearsal"),
                    file.rows("SELECT name FROM pragma_table_info('sessions')"));
        }

        @Test
        void counts_the_seats_given_and_has_no_end_while_it_runs() {
            assertEquals(List.of("20270301-090000-test|A small workshop|2027-03-01T09:00:00.000Z|null|null|4|0"),
                    file.rows("SELECT * FROM sessions"));
        }

        @Test
        void says_when_it_ended_once_it_has() throws ArchiveException {
            journal.append(List.of(EveryEventJournal.end()));
            assertEquals("2027-03-01T09:01:30.000Z", file.value("SELECT ended_at FROM sessions"));
        }

        @Test
        void marks_a_rehearsal_and_names_the_cut() throws ArchiveException {
            archive.begin(
                    new SessionStart("second", TestClock.NINE.plusSeconds(3_600), "Short", "1", "k7Qm2xPd", 1, "t", 45, true,
                            "w.md", "", home));
            assertEquals("Short|45|1", file.value("SELECT title, cut, rehearsal FROM sessions WHERE session_id = 'second'"));
        }
    }

    @Test
    void a_reader_in_the_middle_of_reading_keeps_no_vote_waiting() throws Exception {
        try (var other = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file.path());
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            assertEquals(9, ArchiveFileDetector.number(other, "SELECT count(*) FROM saved_answers"));
            journal.append(List.of(EveryEventJournal.end()));
            assertEquals(0, statement.executeQuery("SELECT count(*) FROM sessions WHERE ended_at IS NOT NULL").getInt(1));
        }
        assertEquals("1", file.value("SELECT count(*) FROM sessions WHERE ended_at IS NOT NULL"));
    }

    @Test
    void the_file_is_sound() {
        assertEquals("ok", file.value("PRAGMA integrity_check"));
        assertEquals(List.of(), file.rows("PRAGMA foreign_key_check"));
        assertEquals("wal", file.value("PRAGMA journal_mode"));
    }
}
