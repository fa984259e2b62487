package org.quarterdeck.report.pdf;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The program's own words on paper, by key, in the workshop's language where slides speak it, in English elsewhere: {@code
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

    /** @param lang a BCP 47 tag */
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

    /** A number with one decimal where it has any. */
    String number(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale)).format(value);
    }
}
