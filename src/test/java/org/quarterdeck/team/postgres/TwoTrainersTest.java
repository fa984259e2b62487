package org.quarterdeck.team.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.fixtures.TeamFixture.ANNA;
import static org.quarterdeck.fixtures.TeamFixture.BEN;
import static org.quarterdeck.fixtures.TeamFixture.ZOE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.TeamFixture;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.team.SharePreparation;
import org.quarterdeck.team.SharedSession;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** A team's archive as two trainers of one group, and one of another, see it. */
class TwoTrainersTest {

    @TempDir
    static Path home;
    private static TeamFixture team;
    private static SharedSession cohort;
    private static String id;

    private PostgresArchive anna;
    private PostgresArchive ben;

    @BeforeAll
    static void prepare() throws Exception {
        team = TeamFixture.setUp();
        try (var own = SqliteArchive.open(home.resolve("own"))) {
            id = SimulatedCohort.playedInto(own, false);
            cohort = SharePreparation.of(own, id, start -> WorkshopParser.read(start.file(), start.text(), Path.of(".")));
        }
    }

    @BeforeEach
    void open() throws ArchiveException {
        anna = team.as(ANNA, home.resolve(ANNA));
        ben = team.as(BEN, home.resolve(BEN));
    }

    @AfterEach
    void close() throws ArchiveException {
        anna.takeBack(id);
        ben.takeBack(id);
        anna.close();
        ben.close();
    }

    @AfterAll
    static void nothingIsLeft() throws SQLException {
        assertEquals(List.of("0"), team.server().rows(team.database(), "admin", "SELECT count(*) FROM quarterdeck.answer"));
    }

    private static List<String> rows(String login, String query) throws SQLException {
        return team.server().rows(team.database(), login, query);
    }

    private static void refused(String login, String sql) {
        var fault = assertThrows(SQLException.class, () -> rows(login, sql));
        assertTrue(List.of("42501", "44000").contains(fault.getSQLState()), fault.getMessage());
    }

    @Test
    void the_admin_hears_what_was_done() {
        assertEquals("Ran migration 1: shared sessions.", team.said().get(1));
        assertTrue(team.said().getLast().contains("CREATE ROLE anna LOGIN PASSWORD '...' IN ROLE quarterdeck_trainer"),
                team.said().toString());
    }

    @Test
    void one_shares_and_the_other_reads_and_nobody_of_the_outside_does() throws Exception {
        assertTrue(anna.share(cohort, sent -> {}));
        assertEquals(List.of(ANNA), ben.listed().stream().map(each -> each.owner()).toList());
        assertEquals(12, ben.sessions().getFirst().people());
        assertFalse(ben.recording(id).entries().isEmpty());
        refused("stranger", "SELECT title FROM quarterdeck.sessions");
    }

    @Test
    void the_same_content_twice_changes_nothing_and_another_takes_its_place() throws Exception {
        assertTrue(anna.share(cohort, sent -> {}));
        assertFalse(anna.share(cohort, sent -> {}));
        var changed = new SharedSession(cohort.summary(), "another", cohort.words(), cohort.runs(), List.of(), cohort.file());
        assertTrue(anna.share(changed, sent -> {}));
        assertEquals(List.of("0"), rows(ANNA, "SELECT count(*) FROM quarterdeck.answer"));
    }

    @Test
    void what_one_shared_the_other_can_neither_erase_nor_share_as_his_own() throws Exception {
        anna.share(cohort, sent -> {});
        var erased = assertThrows(ArchiveException.class, () -> ben.erase(id));
        assertEquals("Session " + id + " was shared by anna, who alone can erase it there.", erased.getMessage());
        var taken = assertThrows(ArchiveException.class, () -> ben.share(cohort, sent -> {}));
        assertTrue(taken.getMessage().contains("was shared already by anna"), taken.getMessage());
        assertEquals(1, ben.sessions().size());
    }

    @Test
    void the_tables_themselves_refuse_what_the_program_never_asks_for() throws Exception {
        anna.share(cohort, sent -> {});
        assertEquals(List.of(), rows(BEN, "DELETE FROM quarterdeck.session RETURNING session_id"));
        refused(BEN, "DELETE FROM quarterdeck.answer");
        refused(BEN, "UPDATE quarterdeck.session SET title = 'x' RETURNING 1");
        refused(BEN, "INSERT INTO quarterdeck.answer VALUES ('" + id + "', 'run-1', 99, false, '{}') RETURNING 1");
        refused(BEN, "INSERT INTO quarterdeck.run SELECT session_id, 'x', segment_id, type, round, '', latest, 1, NULL"
                + " FROM quarterdeck.run LIMIT 1 RETURNING 1");
        refused(BEN, "INSERT INTO quarterdeck.session (session_id, owner, digest, title, started_at, people, answers, rehearsal)"
                + " VALUES ('forged', 'anna', '', '', now(), 0, 0, false) RETURNING 1");
        refused(BEN, "CREATE TABLE quarterdeck.mine (x integer)");
    }

    @Test
    void a_group_of_the_team_sees_its_own_alone_and_so_do_the_others() throws Exception {
        team.server().execute("postgres", "ALTER ROLE zoe SET quarterdeck.team = 'berlin'");
        team.server().execute("postgres", "GRANT quarterdeck_trainer TO berlin");
        try (var zoe = team.as(ZOE, home.resolve(ZOE))) {
            zoe.share(cohort, sent -> {});
            assertEquals(1, zoe.sessions().size());
            assertEquals(List.of(), anna.sessions());
            for (var table : List.of("session", "session_words", "session_file", "run", "answer", "saved_answers")) {
                assertEquals(List.of("0"), rows(ANNA, "SELECT count(*) FROM quarterdeck." + table), table);
            }
            var taken = assertThrows(ArchiveException.class, () -> anna.share(cohort, sent -> {}));
            assertTrue(taken.getMessage().contains("by somebody else"), taken.getMessage());
            zoe.takeBack(id);
        }
    }

    @Test
    void what_is_erased_there_is_gone_from_what_the_other_had_opened() throws Exception {
        anna.share(cohort, sent -> {});
        ben.recording(id);
        anna.erase(id);
        var gone = assertThrows(ArchiveException.class, () -> ben.recording(id));
        assertTrue(gone.getMessage().contains("was erased there"), gone.getMessage());
        assertEquals(List.of(), ben.sessions());
    }

    @Test
    void what_was_hidden_from_the_room_and_what_few_answered_is_nowhere_there() throws Exception {
        anna.share(cohort, sent -> {});
        var hidden = SimulatedCohort.HIDDEN.toLowerCase(java.util.Locale.ROOT);
        assertEquals(List.of("0"),
                rows(ANNA, "SELECT count(*) FROM quarterdeck.answer WHERE answer::text ILIKE '%" + hidden + "%'"));
        assertEquals(List.of("2"), rows(ANNA, "SELECT people FROM quarterdeck.run WHERE type = 'text'"));
        assertEquals(List.of("0"),
                rows(ANNA,
                        "SELECT count(*) FROM quarterdeck.answer JOIN quarterdeck.run USING (session_id, run) WHERE type = 'text'"));
        var copies = home.resolve("copies-" + System.nanoTime());
        java.nio.file.Files.createDirectories(copies);
        ben.copy(id, copies.resolve("archive.db"));
        var bytes = new String(java.nio.file.Files.readAllBytes(copies.resolve("archive.db")), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.toLowerCase(java.util.Locale.ROOT).contains(hidden));
        assertFalse(bytes.contains("+then <speak>"), "two people wrote");
    }

    @Test
    void no_query_of_the_program_reads_the_answers() throws Exception {
        anna.share(cohort, sent -> {});
        for (var query : SharedQueries.all("fingerprint", 1, id)) {
            var plan = String.join("\n", rows(BEN, "EXPLAIN " + query));
            assertTrue(plan.contains("cost=") && !plan.contains(" on answer"), plan);
        }
    }

    @Test
    void twenty_share_at_once_and_each_session_is_there_once() throws Exception {
        var mine = new ArrayList<String>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 20; i++) {
                var s = cohort.summary();
                var each = new SharedSession(new Summary("many-" + i, s.title(), s.startedAt(), s.endedAt(), s.cut(), s.people(),
                        s.answers(), false), cohort.digest(), cohort.words(), cohort.runs(), cohort.answers(), cohort.file());
                mine.add(each.summary().id());
                var folder = home.resolve("many").resolve(String.valueOf(i));
                all.add(pool.submit(() -> {
                    try (var trainer = team.as(ANNA, folder)) {
                        return trainer.share(each, sent -> {});
                    }
                }));
            }
            for (var each : all) {
                assertTrue(each.get());
            }
        }
        assertEquals(20, anna.sessions().size());
        for (var each : mine) {
            anna.takeBack(each);
        }
    }
}
