package org.quarterdeck.report.pdf;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The messages of the guide in the workshop's language if slides support it, otherwise in English, from {@code
 * assets/messages/report*.properties}.
 */
final class GuideMessages {

    private static final Set<String> LANGUAGES = Set.of("de", "fr", "es", "ar");

    private final Locale locale;
    private final ResourceBundle words;

    private GuideMessages(Locale locale, ResourceBundle words) {
        this.locale = locale;
        this.words = words;
    }

    /**
     * Returns the messages for a language.
     *
     * @param lang a BCP 47 tag
     */
    static GuideMessages of(String lang) {
        var language = Locale.forLanguageTag(lang).getLanguage();
        boolean spoken = LANGUAGES.contains(language);
        var words = ResourceBundle.getBundle("assets.messages.report", spoken ? Locale.of(language) : Locale.ROOT,
                GuideMessages.class.getClassLoader());
        return new GuideMessages(Locale.forLanguageTag((spoken ? language : "en") + "-u-nu-latn"), words);
    }

    String text(String key, Object... values) {
        var found = words.getString(key);
        return values.length == 0 ? found : new MessageFormat(found, locale).format(values);
    }

    /** Returns a number with one decimal unless that is zero. */
    String number(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale)).format(value);
    }
}
