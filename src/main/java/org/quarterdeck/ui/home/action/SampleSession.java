package org.quarterdeck.ui.home.action;

/** The sample of a past session that comes with the program, one for each language of the built-in workshop. */
public final class SampleSession {

    private static final String PREFIX = "sample-";

    private SampleSession() {}

    /** Returns whether a session is a sample. */
    public static boolean is(String sessionId) {
        return sessionId.startsWith(PREFIX);
    }

    /** Returns the id of the sample for a language of the program. */
    public static String id(String language) {
        return PREFIX + (language.startsWith("de") ? "de" : "en");
    }
}
