package org.quarterdeck.session.port;

import java.util.Objects;

/** The archive could not do what was asked. The message is one plain sentence for the facilitator. */
public final class ArchiveException extends Exception {

    private static final long serialVersionUID = 1;

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
