package org.quarterdeck.app.desktop;

import java.nio.file.Path;
import org.quarterdeck.app.cli.TeamCommand;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.team.ShareQueue;
import org.quarterdeck.team.TeamArchive;

/** Shares with the team and erases there, in the background while the windows are open, all that waited for its server. */
final class TeamSharing implements AutoCloseable {

    private final TeamArchive team;
    private final ShareQueue queue;

    private TeamSharing(TeamArchive team, ShareQueue queue) {
        this.team = team;
        this.queue = queue;
    }

    static TeamSharing start(Path home, String address, SessionArchive own) throws ArchiveException {
        var team = TeamCommand.archive(home, address);
        var queue = TeamCommand.queue(home, own, team);
        queue.start();
        return new TeamSharing(team, queue);
    }

    /** Erases a session there too that was shared. */
    void takeBack(String session) throws ArchiveException {
        queue.takeBack(session);
    }

    /** Returns whether a session is shared, or is to be. */
    boolean isShared(String session) {
        return queue.of(session) != null;
    }

    /** Shares a session again that was brought back here. */
    void share(Summary session) throws ArchiveException {
        queue.share(session);
    }

    @Override
    public void close() {
        queue.close();
        team.close();
    }
}
