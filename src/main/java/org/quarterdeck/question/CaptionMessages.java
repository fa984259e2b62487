package org.quarterdeck.question;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The messages of captions, from {@code assets/messages/captions*.properties}, in one of the languages of the phone page.
 * Digits are the same in all languages.
 */
record CaptionMessages(ResourceBundle words, Locale locale) {

    private static final Set<String> LANGUAGES = Set.of("de", "fr", "es", "ar");

    /** @param lang a BCP 47 tag; English is used if there are no messages for it */
    static CaptionMessages of(String lang) {
        var language = Locale.forLanguageTag(lang).getLanguage();
        boolean spoken = LANGUAGES.contains(language);
        return new CaptionMessages(
                ResourceBundle.getBundle("assets.messages.captions", spoken ? Locale.of(language) : Locale.ROOT,
                        CaptionMessages.class.getClassLoader()),
                Locale.forLanguageTag((spoken ? language : "en") + "-u-nu-latn"));
    }

    String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** Joins the parts of a sentence. */
    String list(Iterable<String> parts) {
        return String.join(words.getString("next"), parts);
    }

    String mean(double mean) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(mean);
    }

    String number(int count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** Returns a share as text. A share that rounds to 0 or 100 per cent without being it is shown as such. */
    String share(int percent, int part, int whole) {
        return percent <= 0 && part > 0
                ? "<" + percent(1)
                : percent >= 100 && part < whole ? ">" + percent(99) : percent(percent);
    }

    private String percent(int percent) {
        return NumberFormat.getPercentInstance(locale).format(percent / 100.0).replaceAll("[\u200E\u200F\u061C]", "");
    }
}
