package org.quarterdeck.ui.common;

import java.util.Locale;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.i18n.ProgramLanguage;

/** The text of the facilitator's screens, by key: {@code assets/messages/ui.properties}, in the program's language. */
public final class UiMessages {

    private static volatile MessageBundle words = MessageBundle.ofProgram("ui");

    private UiMessages() {}

    private static MessageBundle words() {
        var kept = words;
        if (!kept.tag().equals(ProgramLanguage.tag())) {
            kept = MessageBundle.ofProgram("ui");
            words = kept;
        }
        return kept;
    }

    /** Returns the locale of the text, for dates and numbers beside it. */
    public static Locale locale() {
        return words().locale();
    }

    /** Returns the text of a key. */
    public static String text(String key) {
        return words().text(key);
    }

    /** Returns the text of a key with {@code {0}}, {@code {1}}, … filled in. */
    public static String text(String key, Object... values) {
        return words().text(key, values);
    }

    /** Returns the text of a message from another bundle, in the program's language. */
    public static String text(Message message) {
        return message.inProgramLanguage();
    }
}
