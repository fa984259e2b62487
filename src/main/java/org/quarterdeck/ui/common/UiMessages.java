package org.quarterdeck.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the screens, by key: {@code assets/messages/ui.properties} in the language of the desktop where it is there. */
public final class UiMessages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("assets.messages.ui", Locale.getDefault(),
            UiMessages.class.getClassLoader());

    /** The language that they are in, for dates and numbers beside them. */
    public static final Locale LOCALE = WORDS.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : WORDS.getLocale();

    private UiMessages() {}

    /** The words of that key as they stand. */
    public static String text(String key) {
        return WORDS.getString(key);
    }

    /** The words of that key with {@code {0}}, {@code {1}}, … filled in. */
    public static String text(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), LOCALE).format(values);
    }
}
