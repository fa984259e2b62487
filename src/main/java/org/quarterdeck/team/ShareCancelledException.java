package org.quarterdeck.team;

/** Thrown where somebody stopped the sharing of a session; nothing of it is shared then. */
public final class ShareCancelledException extends Exception {

    private static final long serialVersionUID = 1;
}
