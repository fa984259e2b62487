package org.quarterdeck.results;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of captions, by key: {@code assets/messages/captions.properties}. */
final class CaptionWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("assets.messages.captions", Locale.getDefault(),
            CaptionWords.class.getClassLoader());

    private CaptionWords() {}

    static String text(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    /** One after the other, as parts of one sentence. */
    static String list(Iterable<String> parts) {
        return String.join(WORDS.getString("next"), parts);
    }

    static String mean(double mean) {
        return String.format(Locale.ROOT, "%.1f", mean);
    }

    /** A share that is not nothing is never called nothing, nor one that is not all all. */
    static String share(int percent, int part, int whole) {
        return percent <= 0 && part > 0 ? "<1%" : percent >= 100 && part < whole ? ">99%" : percent + "%";
    }
}
