package org.quarterdeck.ui.common;

import java.util.Locale;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.i18n.MessageBundle;

/**
 * The text of the facilitator's screens, by key: {@code assets/messages/ui.properties}, in the desktop's language if
 * available.
 */
public final class UiMessages {

    private static final MessageBundle WORDS = MessageBundle.ofDesktop("ui");

    /** The language that they are in, for dates and numbers beside them. */
    public static final Locale LOCALE = WORDS.locale();

    private UiMessages() {}

    /** Returns the text of a key. */
    public static String text(String key) {
        return WORDS.text(key);
    }

    /** Returns the text of a key with {@code {0}}, {@code {1}}, … filled in. */
    public static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }

    /** The words of a message from another bundle, in the language of the desktop. */
    public static String text(Message message) {
        return message.inDesktopLanguage();
    }
}
