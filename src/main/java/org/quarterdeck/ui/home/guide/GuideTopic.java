package org.quarterdeck.ui.home.guide;

/** Subjects to look up, each with its page of the guide. */
public enum GuideTopic {
    WRITING("index.md"), FAULTS("faults.md"), LIVE("in-the-room.md"), PAST_SESSIONS("past-sessions.md"), SETTINGS("settings.md");

    private final String file;

    GuideTopic(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }
}
