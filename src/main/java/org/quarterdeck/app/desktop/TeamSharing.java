package org.quarterdeck.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.cli.TeamCommand;
import org.quarterdeck.app.hosting.BuiltInEditions;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.session.history.EditionCohorts;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.ReviewArchive;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.team.ShareEntry;
import org.quarterdeck.team.ShareQueue;
import org.quarterdeck.team.TeamArchive;
import org.quarterdeck.ui.review.team.TeamShares;

/** Shares with the team and erases there, in the background while the windows are open, all that waited for its server. */
final class TeamSharing implements TeamShares, AutoCloseable {

    private final Path home;
    private final TeamArchive team;
    private final ShareQueue queue;

    private TeamSharing(Path home, TeamArchive team, ShareQueue queue) {
        this.home = home;
        this.team = team;
        this.queue = queue;
    }

    static TeamSharing start(Path home, String address, SessionArchive own) throws ArchiveException {
        var team = TeamCommand.archive(home, address);
        var queue = TeamCommand.queue(home, own, team);
        queue.start();
        return new TeamSharing(home, team, queue);
    }

    /** Returns the sessions that the team shares. */
    ReviewArchive archive() {
        return team;
    }

    @Override
    public Others others() throws ArchiveException {
        try {
            return new Others(team.listed().stream().filter(each -> !each.own())
                    .map(each -> new Other(each.summary(), each.owner())).toList(), null);
        } catch (ArchiveException e) {
            if (!e.isUnreachable()) {
                throw e;
            }
            return new Others(team.openedHere().stream().map(each -> new Other(each, "")).toList(), e.getLocalizedMessage());
        }
    }

    @Override
    public Set<String> search(String words) throws ArchiveException {
        return team.search(words);
    }

    @Override
    public CohortSource rooms() {
        return new EditionCohorts(team, BuiltInEditions::questions);
    }

    @Override
    public List<Share> shares() {
        return queue.entries().stream().map(this::share).toList();
    }

    private Share share(ShareEntry entry) {
        boolean sending = entry.session().equals(queue.sending()) && entry.state() == ShareEntry.State.WAITING;
        return new Share(entry.session(), entry.title(), switch (entry.state()) {
            case WAITING -> sending ? Standing.SENDING : Standing.WAITING;
            case SHARED -> Standing.SHARED;
            case FAILED -> Standing.FAILED;
            case ERASING -> Standing.ERASING;
        }, sending ? queue.part() : 0, text(entry.reason()));
    }

    private static String text(@Nullable String reason) {
        return reason == null ? "" : reason;
    }

    @Override
    public void share(Summary session) throws ArchiveException {
        queue.share(session);
    }

    @Override
    public void takeBack(String session) throws ArchiveException {
        queue.takeBack(session);
    }

    @Override
    public void cancel(String session) throws ArchiveException {
        queue.cancel(session);
    }

    @Override
    public void onChange(Runnable listener) {
        queue.onChange(listener);
    }

    @Override
    public boolean always() {
        return SettingsFile.sharesAlways(home);
    }

    @Override
    public void always(boolean share) {
        try {
            SettingsFile.shareAlways(home, share);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a session is shared, or is to be. */
    boolean isShared(String session) {
        return queue.of(session) != null;
    }

    /** Returns whether the team has a session of one's own by now. */
    boolean has(String session) {
        var entry = queue.of(session);
        return entry != null && entry.state() == ShareEntry.State.SHARED;
    }

    @Override
    public void close() {
        queue.close();
        team.close();
    }
}
