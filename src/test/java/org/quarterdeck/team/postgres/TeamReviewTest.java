package org.quarterdeck.team.postgres;

import java.nio.file.Path;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.ReviewContract;
import org.quarterdeck.fixtures.TeamFixture;
import org.quarterdeck.session.port.ReviewArchive;
import org.quarterdeck.team.SharePreparation;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Past sessions in a team's archive. */
class TeamReviewTest extends ReviewContract {

    @Override
    protected ReviewArchive archiveWith(SqliteArchive sessions) throws Exception {
        var team = TeamFixture.setUp().as(TeamFixture.ANNA, home.resolve("team"));
        sessions.withholdingBelow(2);
        for (var each : sessions.sessions()) {
            team.share(SharePreparation.of(sessions, each.id(),
                    start -> WorkshopParser.read(start.file(), start.text(), Path.of("."))), sent -> {});
        }
        return team;
    }
}
