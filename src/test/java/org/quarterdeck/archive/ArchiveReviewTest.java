package org.quarterdeck.archive;

import org.quarterdeck.fixtures.ReviewContract;
import org.quarterdeck.session.port.ReviewArchive;

/** Past sessions in this computer's archive. */
class ArchiveReviewTest extends ReviewContract {

    @Override
    protected ReviewArchive archiveWith(SqliteArchive sessions) throws Exception {
        var other = SqliteArchive.open(home.resolve("other"));
        for (var each : sessions.sessions()) {
            var file = home.resolve(each.id() + ".quarterdeck");
            sessions.copy(each.id(), file);
            other.merge(file);
        }
        return other;
    }
}
