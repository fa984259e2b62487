package org.quarterdeck.session.port;

import java.util.Objects;
import org.quarterdeck.i18n.Message;

/** Thrown when the archive cannot carry out a request. The message is one plain sentence for the facilitator. */
public final class ArchiveException extends Exception {

    private static final long serialVersionUID = 1;

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(Message message) {
        super(message.english());
    }

    public ArchiveException(Message message, Throwable cause) {
        super(message.english(), cause);
    }

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
