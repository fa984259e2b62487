package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.PostgresServer;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TeamFixture;

/** Two trainers, each with the program's windows on a computer of their own, and one real server between them. */
@Tag("screen")
class TeamInWindowsTest {

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
        var program = new RunningDesktop(home(trainer), RunningDesktop.EVENING,
                team.server().address(team.database(), trainer));
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
        var id = "20270301-090000-live";
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
}
