package org.quarterdeck.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The text of the facilitator's screens, by key: {@code assets/messages/ui.properties}, in the desktop's language if
 * available.
 */
public final class UiMessages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("assets.messages.ui", Locale.getDefault(),
            UiMessages.class.getClassLoader());

    /** The locale of the text, also used for dates and numbers. */
    public static final Locale LOCALE = WORDS.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : WORDS.getLocale();

    private UiMessages() {}

    /** Returns the text of a key. */
    public static String text(String key) {
        return WORDS.getString(key);
    }

    /** Returns the text of a key with {@code {0}}, {@code {1}}, … filled in. */
    public static String text(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), LOCALE).format(values);
    }
}
