package org.quarterdeck.app.platform;

import org.quarterdeck.i18n.Message;

/** The program's own notices and errors, by key: {@code assets/messages/app.properties}. */
public final class AppMessages {

    private AppMessages() {}

    /** Returns a message whose words are looked up where it is shown. */
    public static Message of(String key, Object... values) {
        return Message.of("app", key, values);
    }

    /** Returns the words of a message in the language of the desktop. */
    public static String text(String key, Object... values) {
        return of(key, values).inProgramLanguage();
    }
}
