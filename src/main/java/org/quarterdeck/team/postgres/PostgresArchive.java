package org.quarterdeck.team.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.team.OpenedSessions;
import org.quarterdeck.team.ShareCancelledException;
import org.quarterdeck.team.SharedSession;
import org.quarterdeck.team.TeamAddress;
import org.quarterdeck.team.TeamArchive;
import org.quarterdeck.team.TeamMessages;

/**
 * A team's archive in PostgreSQL. A session is fetched once, when it is first opened, and read from this computer from then
 * on, also while the server is away.
 */
public final class PostgresArchive implements TeamArchive {

    private final TeamAddress address;
    private final TeamDatabase database;
    private final OpenedSessions opened;
    private final int smallestGroup;

    private PostgresArchive(TeamAddress address, OpenedSessions opened, int smallestGroup) {
        this.address = address;
        this.database = new TeamDatabase(address);
        this.opened = opened;
        this.smallestGroup = smallestGroup;
    }

    /**
     * Returns the archive at an address. The server is not spoken to before the first use.
     *
     * @param opened keeps the sessions that are opened; closed with the archive
     * @param smallestGroup the number of people below which a room is left out of comparisons
     */
    public static PostgresArchive at(TeamAddress address, OpenedSessions opened, int smallestGroup) {
        return new PostgresArchive(address, opened, smallestGroup);
    }

    @Override
    public List<Listed> listed() throws ArchiveException {
        var all = database.read(SharedRows::list);
        opened.retain(all.stream().map(each -> each.summary().id()).collect(Collectors.toSet()));
        return all;
    }

    @Override
    public List<Summary> sessions() throws ArchiveException {
        return listed().stream().map(Listed::summary).toList();
    }

    @Override
    public List<Summary> openedHere() throws ArchiveException {
        return opened.sessions();
    }

    @Override
    public Set<String> search(String words) throws ArchiveException {
        return database.read(connection -> SharedRows.search(connection, words));
    }

    @Override
    public List<Cohort> asked(Set<String> fingerprints, int round, String except) throws ArchiveException {
        return database.read(connection -> SharedRows.asked(connection, fingerprints, round, except));
    }

    @Override
    public int smallestGroup() {
        return smallestGroup;
    }

    @Override
    public Recording recording(String sessionId) throws ArchiveException {
        open(sessionId);
        return opened.archive().recording(sessionId);
    }

    @Override
    public List<Commitment> commitments(String sessionId) throws ArchiveException {
        open(sessionId);
        return opened.archive().commitments(sessionId);
    }

    @Override
    public List<SavedAnswer> answers(String sessionId) throws ArchiveException {
        open(sessionId);
        return opened.archive().answers(sessionId);
    }

    @Override
    public void copy(String sessionId, Path to) throws ArchiveException, IOException {
        open(sessionId);
        opened.archive().copy(sessionId, to);
    }

    /** Fetches a session unless its present content is here already; one that is here serves while the server is away. */
    private void open(String session) throws ArchiveException {
        var here = opened.digest(session);
        try {
            var there = database.read(connection -> Optional.ofNullable(SharedRows.stamp(connection, session))).orElse(null);
            if (there == null) {
                opened.forget(session);
                throw new ArchiveException(TeamMessages.of("team.session_gone", session, address.place()));
            }
            if (!there.digest().equals(here)) {
                fetch(session);
            }
        } catch (ArchiveException e) {
            if (!e.isUnreachable() || here == null) {
                throw e;
            }
        }
    }

    private void fetch(String session) throws ArchiveException {
        var content = database.read(connection -> Optional.ofNullable(SharedRows.content(connection, session))).orElse(null);
        if (content == null) {
            throw new ArchiveException(TeamMessages.of("team.session_gone", session, address.place()));
        }
        opened.keep(session, content.digest(), content.packed());
    }

    @Override
    public boolean share(SharedSession session, Progress progress) throws ArchiveException, ShareCancelledException {
        var stopped = new ShareCancelledException[1];
        boolean sent = database.write(connection -> {
            var id = session.summary().id();
            var there = SharedRows.stamp(connection, id);
            if (there != null && !there.own()) {
                throw new ArchiveException(TeamMessages.of("team.taken_by", session.summary().title(), there.owner()));
            }
            if (there != null && there.digest().equals(session.digest())) {
                return false;
            }
            ShareStatements.erase(connection, id);
            try {
                new ShareStatements(connection, session).write(progress);
                return true;
            } catch (ShareCancelledException e) {
                connection.rollback();
                stopped[0] = e;
                return false;
            } catch (java.sql.SQLException e) {
                if (TeamFailureText.isDuplicate(e)) {
                    throw new ArchiveException(TeamMessages.of("team.taken", session.summary().title()), e);
                }
                throw e;
            }
        });
        if (stopped[0] != null) {
            throw stopped[0];
        }
        return sent;
    }

    @Override
    public boolean takeBack(String session) throws ArchiveException {
        boolean erased = database.write(connection -> ShareStatements.erase(connection, session));
        opened.forget(session);
        return erased;
    }

    @Override
    public void erase(String sessionId) throws ArchiveException {
        if (takeBack(sessionId)) {
            return;
        }
        var there = database.read(connection -> Optional.ofNullable(SharedRows.stamp(connection, sessionId))).orElse(null);
        throw new ArchiveException(there == null
                ? TeamMessages.of("team.session_gone", sessionId, address.place())
                : TeamMessages.of("team.not_yours", sessionId, Objects.requireNonNull(there).owner()));
    }

    @Override
    public void close() {
        database.close();
        opened.close();
    }
}
