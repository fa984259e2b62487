package org.quarterdeck.team.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.app.cli.TeamCommand;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.TeamFixture;
import org.quarterdeck.team.ShareQueue;

/** Two homes and one server: share, list, report, erase. */
class TeamCommandTest {

    @TempDir
    Path home;

    private static String run(CommandLineOptions options) throws Exception {
        var said = new ByteArrayOutputStream();
        assertEquals(0, TeamCommand.run(options, new PrintStream(said, true, StandardCharsets.UTF_8)));
        return said.toString(StandardCharsets.UTF_8);
    }

    private CommandLineOptions options(TeamFixture team, String login) {
        var options = new CommandLineOptions();
        options.home = home.resolve(login);
        options.team = team.server().address(team.database(), login);
        return options;
    }

    @Test
    void one_shares_and_erases_and_the_other_lists_and_reports() throws Exception {
        var team = TeamFixture.setUp();
        var anna = options(team, TeamFixture.ANNA);
        String id;
        try (var own = SqliteArchive.open(anna.home)) {
            id = SimulatedCohort.playedInto(own, false);
        }
        anna.share = "last";
        assertEquals(id + " is shared with the team: The “July” cohort\n", run(anna).replace("\r", ""));
        assertTrue(ShareQueue.isShared(anna.home.resolve("team"), id), "its report says so");
        var ben = options(team, TeamFixture.BEN);
        ben.sessions = true;
        assertEquals(id + "\t2027-03-01T09:00:00Z\tThe “July” cohort\t12\t134\t\tanna\n", run(ben).replace("\r", ""));
        ben.export = id;
        ben.to = home.resolve("answers.csv");
        run(ben);
        assertTrue(Files.readString(ben.to).contains(id));
        try (var own = SqliteArchive.open(anna.home)) {
            own.erase(id);
        }
        var said = new ByteArrayOutputStream();
        assertEquals(0, TeamCommand.takeBack(anna, id, new PrintStream(said, true, StandardCharsets.UTF_8)));
        assertEquals("It is erased in the team's archive too.\n", said.toString(StandardCharsets.UTF_8).replace("\r", ""));
        assertFalse(ShareQueue.isShared(anna.home.resolve("team"), id));
        ben.export = null;
        ben.to = null;
        assertEquals("", run(ben));
    }
}
