package org.quarterdeck.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages that messages are written in, and what is known of others. Languages are named by BCP 47 tags. */
public final class Languages {

    /** The language of every message that has no translation. */
    public static final String ENGLISH = "en";

    /** The languages that messages are translated into. */
    public static final List<String> TRANSLATED = List.of("de", "fr", "es", "ar");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv");

    private Languages() {}

    /** Returns the language of the messages for that tag: its own where there is a translation, else English. */
    public static String spoken(String tag) {
        var language = language(tag);
        return TRANSLATED.contains(language) ? language : ENGLISH;
    }

    /** Returns whether that language is written from right to left. */
    public static boolean rightToLeft(String tag) {
        return RIGHT_TO_LEFT.contains(language(tag));
    }

    /** Returns the locale for numbers and dates beside the messages for that tag. Its digits are Latin in every language. */
    public static Locale numberLocale(String tag) {
        return Locale.forLanguageTag(spoken(tag) + "-u-nu-latn");
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
