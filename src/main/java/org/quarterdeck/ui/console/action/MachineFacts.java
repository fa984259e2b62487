package org.quarterdeck.ui.console.action;

/**
 * How the machine beneath a session stands.
 *
 * @param streams how many streams phones and remotes hold open
 * @param diskFree the bytes that are free where the archive is; negative where that is not known
 */
public record MachineFacts(int streams, long diskFree) {

    public static final MachineFacts UNKNOWN = new MachineFacts(0, -1);
}
