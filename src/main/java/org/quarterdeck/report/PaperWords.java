package org.quarterdeck.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on paper, by key: {@code assets/messages/report.properties} in the language of the desktop where it is there. */
final class PaperWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("assets.messages.report", Locale.getDefault(),
            PaperWords.class.getClassLoader());

    private PaperWords() {}

    static String text(String key, Object... values) {
        var words = WORDS.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, Locale.ENGLISH).format(values);
    }
}
