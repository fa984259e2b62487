package org.quarterdeck.session.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;

/** The port to past sessions, to review them: those of this computer, or those that a team shares. */
public interface ReviewArchive extends CohortSource, AutoCloseable {

    /** Returns all sessions, newest first. */
    List<Summary> sessions() throws ArchiveException;

    /**
     * Returns the ids of the sessions in which every one of the words begins a word of the title, of the workshop's text
     * or, where the archive has an index of them, of the trainer's notes and of what people wrote; capitals and accents make no
     * difference. No words find nothing.
     */
    Set<String> search(String words) throws ArchiveException;

    /** Returns the recording of a session. */
    Recording recording(String sessionId) throws ArchiveException;

    /** Returns the shared commitments of a session, without seats, in the order of their keys. */
    List<Commitment> commitments(String sessionId) throws ArchiveException;

    /** Returns the keys of those texts of a session that the trainer has read since; none where the archive doesn't keep that. */
    default Set<String> readTexts(String sessionId) throws ArchiveException {
        return Set.of();
    }

    /** Returns the latest answer of each seat to each run of a session, in the order of asking, then of the seats. */
    List<SavedAnswer> answers(String sessionId) throws ArchiveException;

    /**
     * Writes one session, with all that was said in it, to an archive of its own. The file must not exist.
     *
     * @throws ArchiveException if the archive can't be read
     * @throws IOException if the file can't be written; its message is the reason
     */
    void copy(String sessionId, Path to) throws ArchiveException, IOException;

    /** Erases a session that is not live, so that no byte of it is left in the archive. */
    void erase(String sessionId) throws ArchiveException;

    @Override
    void close();
}
