package org.quarterdeck.team;

import java.util.List;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.ReviewArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;

/** The port to a team's shared archive: past sessions to review, and to share and erase one's own. */
public interface TeamArchive extends ReviewArchive {

    /** Returns what is shared, newest first. */
    List<Listed> listed() throws ArchiveException;

    /**
     * Shares a session in one transaction, in place of an earlier content of it. The same content twice changes nothing.
     *
     * @param progress told what part of it is sent, from 0 to 1; may throw a {@link ShareCancelledException}
     * @return whether anything was sent
     */
    boolean share(SharedSession session, Progress progress) throws ArchiveException, ShareCancelledException;

    /** Returns the sessions that were opened on this computer and can be read while the server is away. */
    List<Summary> openedHere() throws ArchiveException;

    /** Erases a shared session of one's own, if it is there. */
    boolean takeBack(String session) throws ArchiveException;

    /** Told how far a session is sent. */
    @FunctionalInterface
    interface Progress {

        void sent(double part) throws ShareCancelledException;
    }

    /**
     * A line in the list of shared sessions.
     *
     * @param owner the login of who shared it
     * @param own whether that is who asks
     */
    record Listed(Summary summary, String owner, boolean own) {}
}
