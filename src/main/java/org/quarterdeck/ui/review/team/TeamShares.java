package org.quarterdeck.ui.review.team;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.SessionArchive.Summary;

/** A team's shared archive as the review sees it. It is a port, since only the program knows whether there is a team. */
public interface TeamShares {

    /** The stages of a session of one's own on its way to the team and back. */
    enum Standing {
        NONE, WAITING, SENDING, SHARED, FAILED, ERASING
    }

    /**
     * The sharing of a session.
     *
     * @param part what part of it is sent, from 0 to 1
     * @param reason why it could not be done, in a sentence, or empty
     */
    record Share(String session, String title, Standing standing, double part, String reason) {}

    /** A session that somebody else shared. */
    record Other(Summary summary, String owner) {}

    /**
     * The sessions of others.
     *
     * @param trouble why these are only those that were opened on this computer before, in a sentence, or null
     */
    record Others(List<Other> sessions, @Nullable String trouble) {

        public Others {
            sessions = List.copyOf(sessions);
        }
    }

    /** Returns the sessions of others. Speaks to the server, so it is called off the screen's thread. */
    Others others() throws ArchiveException;

    /** Returns the ids of shared sessions in which all of the words stand. Speaks to the server. */
    Set<String> search(String words) throws ArchiveException;

    /** Returns the rooms of all shared sessions for comparisons. To ask for them speaks to the server. */
    CohortSource rooms();

    /** Returns all sessions of one's own that are shared or on their way. */
    List<Share> shares();

    /** Has a session shared in the background, now or once the server can be reached. */
    void share(Summary session) throws ArchiveException;

    /** Has a session erased at the team's server in the background. */
    void takeBack(String session) throws ArchiveException;

    /** Stops what waits or is being sent. */
    void cancel(String session) throws ArchiveException;

    /** @param listener told on any thread when something about the sharing changes */
    void onChange(Runnable listener);

    /** Returns whether every session is shared when it ends. */
    boolean always();

    void always(boolean share);
}
