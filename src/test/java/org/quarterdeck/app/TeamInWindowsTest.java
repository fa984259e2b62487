package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.PostgresServer;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TeamFixture;
import org.quarterdeck.team.SharePreparation;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Two trainers, each with the program's windows on a computer of their own, and one real server between them. */
@Tag("screen")
class TeamInWindowsTest {

    private static final String LIVE = "20270301-090000-live";
    private static final String BENS = "20270301-090000-bens";

    @TempDir
    Path homes;

    private Path home(String trainer) throws Exception {
        var home = homes.resolve(trainer);
        if (Files.notExists(home)) {
            Files.createDirectory(home);
            try (var archive = SqliteArchive.open(home)) {
                SimulatedCohort.playedInto(archive, false);
            }
        }
        return home;
    }

    private RunningDesktop program(TeamFixture team, String trainer) throws Exception {
        return program(home(trainer), team.server().address(team.database(), trainer));
    }

    private static RunningDesktop program(Path home, String address) throws Exception {
        var program = new RunningDesktop(home, RunningDesktop.EVENING, address);
        program.seen("home is there", () -> program.texts().contains("An evening of votes"));
        program.does(program.desktop()::reviewAll);
        return program;
    }

    private static void choose(RunningDesktop program, String session) {
        program.seen(session + " is listed", () -> program.choose(session));
        program.seen("its page is there", () -> program.shows(".run-card .chart-of-answers"));
    }

    private static List<String> shared(TeamFixture team) throws Exception {
        return team.server().rows(team.database(), PostgresServer.ADMIN, "SELECT session_id FROM quarterdeck.session");
    }

    @Test
    void one_shares_the_other_reviews_compares_and_reports_and_erasing_it_takes_it_from_both() throws Exception {
        var team = TeamFixture.setUp();
        var id = LIVE;
        var bens = home(TeamFixture.BEN);
        for (var table : List.of("workshop", "journal", "seat", "run", "answer", "commitment", "run_tally", "commitment_stamp")) {
            SqliteFile.archiveIn(bens).execute("UPDATE " + table + " SET session_id = '" + BENS + "'");
        }
        SqliteFile.archiveIn(bens).execute("UPDATE session SET id = '" + BENS + "', title = 'Ben’s own'");

        try (var anna = program(team, TeamFixture.ANNA)) {
            choose(anna, id);
            anna.fire("#share");
            anna.seen("it is shared", () -> anna.texts().contains("Shared with the team"));
            anna.seen("the list says so", () -> anna.shows(".session-list .badge.shared"));
        }
        assertEquals(List.of(id), shared(team));

        try (var ben = program(team, TeamFixture.BEN)) {
            choose(ben, BENS);
            ben.fire(".run-card .team-rooms");
            ben.seen("the team's room lies beneath",
                    () -> ben.charts().anyMatch(words -> words.contains("1 other room, 14 people")));
            ben.fire("#scope-team");
            choose(ben, id);
            ben.seen("whose it is", () -> ben.texts().contains("Shared by anna"));
            ben.fire("#prepare");
            ben.seen("its report can be prepared", () -> ben.shows("#report-preparation .question"));
            ben.fire("#report-back");
            ben.fire("#scope-all");
            ben.selectAll(".session-list");
            ben.fire("#compare");
            ben.seen("the two side by side", () -> ben.shows("#cohorts .trend"));
        }

        try (var anna = program(team, TeamFixture.ANNA)) {
            choose(anna, id);
            anna.fire("#erase");
            anna.seen("it is erased", () -> anna.texts().contains("is erased"));
            RunningDesktop.heard("it is erased there", () -> shared(team).isEmpty());
        }
        try (var ben = program(team, TeamFixture.BEN)) {
            choose(ben, BENS);
            ben.fire("#scope-team");
            ben.seen("nothing of the team's is left", () -> ben.listed().isEmpty());
        }
    }

    private static void told(RunningDesktop program, String sentence) {
        program.seen("“" + sentence + "”", () -> program.texts().contains(sentence));
    }

    @Test
    void a_password_and_a_certificate_that_are_wrong_are_told_and_ones_own_sessions_are_listed() throws Exception {
        var team = TeamFixture.setUp();
        var words = Files.writeString(homes.resolve("pgpass"), "127.0.0.1:*:*:secretive:wrong\n");
        Files.setPosixFilePermissions(words, PosixFilePermissions.fromString("rw-------"));
        System.setProperty("org.postgresql.pgpassfile", words.toString());
        try (var secretive = program(team, "secretive")) {
            told(secretive, "refuses secretive with that password. Look at ~/.pgpass or PGPASSWORD, or ask its admin.");
            choose(secretive, LIVE);
            Files.writeString(words, "127.0.0.1:*:*:secretive:right\n");
            secretive.fire("#team-again");
            secretive.seen("it is let in", () -> !secretive.texts().contains("refuses secretive"));
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
        var address = team.server().address(team.database(), TeamFixture.ANNA) + "?sslmode=verify-full";
        try (var anna = program(home(TeamFixture.ANNA), address)) {
            told(anna, "can't be trusted: its certificate, or the lack of one, doesn't fit the address");
            choose(anna, LIVE);
        }
    }

    @Test
    void tables_of_another_version_and_a_server_that_is_gone_are_told_and_no_longer_once_they_fit() throws Exception {
        var team = TeamFixture.setUp();
        try (var anna = program(team, TeamFixture.ANNA)) {
            choose(anna, LIVE);
        }
        for (var there : List.of("99", "-1")) {
            team.server().execute(team.database(), "UPDATE quarterdeck.schema_history SET version = '" + there + "'"
                    + " WHERE version IS NOT NULL");
            try (var anna = program(team, TeamFixture.ANNA)) {
                told(anna,
                        there.equals("99") ? "is newer than this program (version 99" : "is older than this program (version -1");
                choose(anna, LIVE);
                if (there.equals("99")) {
                    anna.fire("#share");
                }
                anna.seen("it waits", () -> anna.texts().contains("Waits to be shared"));
                assertEquals(List.of(), shared(team));
            }
        }
        team.server().execute(team.database(), "UPDATE quarterdeck.schema_history SET version = '1' WHERE version IS NOT NULL");
        try (var anna = program(team, TeamFixture.ANNA)) {
            choose(anna, LIVE);
            anna.seen("it is shared without being asked again", () -> anna.texts().contains("Shared with the team"));
            anna.seen("it is not told any longer", () -> !anna.texts().contains("than this program"));
            team.server().kill();
            try {
                anna.fire("#share");
                told(anna, "can't be reached. Nothing is lost; it is tried again later.");
            } finally {
                team.server().startAgain();
            }
            anna.seen("it is taken back", () -> anna.texts().contains("Not shared"));
            anna.seen("it is not told any longer", () -> !anna.texts().contains("can't be reached"));
        }
        assertEquals(List.of(), shared(team));
    }

    @Test
    void what_another_shared_already_and_what_was_erased_meanwhile_are_told() throws Exception {
        var team = TeamFixture.setUp();
        home(TeamFixture.BEN);
        try (var anna = team.as(TeamFixture.ANNA, homes.resolve("opened"));
                var own = SqliteArchive.open(home(TeamFixture.ANNA));
                var ben = program(team, TeamFixture.BEN)) {
            var session = SharePreparation.of(own, LIVE, start -> WorkshopParser.read(start.file(), start.text(), Path.of(".")));
            choose(ben, LIVE);
            anna.share(session, sent -> {});
            ben.fire("#share");
            told(ben, "was shared already by anna, and is not shared twice. Yours stays on this computer.");
            assertEquals(List.of(LIVE), shared(team));
        }
        try (var anna = team.as(TeamFixture.ANNA, homes.resolve("opened"));
                var zoe = program(Files.createDirectory(homes.resolve(TeamFixture.ZOE)),
                        team.server().address(team.database(), TeamFixture.ZOE))) {
            zoe.seen("anna's session is listed", () -> zoe.listed().contains("The “July” cohort"));
            anna.takeBack(LIVE);
            zoe.seen("it is chosen", () -> zoe.choose(LIVE));
            told(zoe, "is no longer in the team's archive");
        }
    }
}
