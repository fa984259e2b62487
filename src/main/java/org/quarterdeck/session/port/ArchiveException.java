package org.quarterdeck.session.port;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;

/** Thrown when the archive cannot carry out a request. The message is one plain sentence for the facilitator. */
public final class ArchiveException extends Exception {

    private static final long serialVersionUID = 1;
    private transient @Nullable Message words;
    private boolean fileLost;
    private boolean unreachable;
    private boolean sessionGone;

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(Message message) {
        super(message.english());
        this.words = message;
    }

    public ArchiveException(Message message, @Nullable Throwable cause) {
        super(message.english(), cause);
        this.words = message;
    }

    public ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns the failure because the archive's file is gone, replaced or damaged, so that only a new one helps. */
    public static ArchiveException fileLost(Message message, @Nullable Throwable cause) {
        var lost = new ArchiveException(message, cause);
        lost.fileLost = true;
        return lost;
    }

    /** Returns whether the archive's file is gone, replaced or damaged. */
    public boolean isFileLost() {
        return fileLost;
    }

    /** Returns the failure because a session is not in the archive, or no longer. */
    public static ArchiveException sessionGone(Message message) {
        var gone = new ArchiveException(message);
        gone.sessionGone = true;
        return gone;
    }

    /** Returns whether the session that was asked for is not in the archive, as after somebody else has erased it. */
    public boolean isSessionGone() {
        return sessionGone;
    }

    /** Returns the sentence in the language of the program's windows; clients of the room hear it in English. */
    @Override
    public String getLocalizedMessage() {
        return words == null ? getMessage() : words.inProgramLanguage();
    }

    /** Returns the failure because a team's server is away or serves nobody like this now, so that a later try may succeed. */
    public static ArchiveException unreachable(Message message, @Nullable Throwable cause) {
        var away = new ArchiveException(message, cause);
        away.unreachable = true;
        return away;
    }

    /** Returns whether a team's server is away, or serves nobody like this now: what is to be done there waits. */
    public boolean isUnreachable() {
        return unreachable;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
