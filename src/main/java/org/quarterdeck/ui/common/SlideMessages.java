package org.quarterdeck.ui.common;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.quarterdeck.ui.text.Hyphenation;

/**
 * The program's own text on slides, in the workshop's language if the phone pages have it, else in English: {@code
 * assets/messages/slides*.properties}. Figures are Western digits in all languages, as in the join code.
 */
public final class SlideMessages {

    private static final String WORDS = "assets.messages.slides";
    private static final Set<String> LANGUAGES = Set.of("de", "fr", "es", "ar");
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv");

    public static final SlideMessages ENGLISH = of("en");

    private final Locale locale;
    private final boolean rightToLeft;
    private final Hyphenation hyphens;
    private final ResourceBundle words;
    private final NumberFormat counts;
    private final NumberFormat means;
    private final NumberFormat percents;

    private SlideMessages(Locale locale, boolean rightToLeft, Hyphenation hyphens) {
        this.locale = locale;
        this.rightToLeft = rightToLeft;
        this.hyphens = hyphens;
        this.words = ResourceBundle.getBundle(WORDS,
                LANGUAGES.contains(locale.getLanguage()) ? Locale.of(locale.getLanguage()) : Locale.ROOT,
                SlideMessages.class.getClassLoader());
        this.counts = NumberFormat.getIntegerInstance(locale);
        this.means = NumberFormat.getInstance(locale);
        means.setMinimumFractionDigits(1);
        means.setMaximumFractionDigits(1);
        this.percents = NumberFormat.getPercentInstance(locale);
    }

    /** @param lang a BCP 47 tag */
    public static SlideMessages of(String lang) {
        var language = Locale.forLanguageTag(lang).getLanguage();
        var spoken = LANGUAGES.contains(language) ? language : "en";
        return new SlideMessages(Locale.forLanguageTag(spoken + "-u-nu-latn"), FROM_THE_RIGHT.contains(language),
                Hyphenation.of(lang));
    }

    /** Returns whether the workshop's language is written from right to left. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** Returns the hyphenation of the workshop's language. */
    public Hyphenation hyphens() {
        return hyphens;
    }

    /** Returns the locale for numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** Returns the text of a key. */
    public String text(String key) {
        return words.getString(key);
    }

    /** Returns the text of a key with {@code {0}}, {@code {1}}, … filled in. */
    public String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** Returns the text of a key in the plural form for a number, which is {@code {0}}. */
    public String count(String key, int number, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = count(number);
        System.arraycopy(values, 0, all, 1, values.length);
        var exact = key + "." + form(number);
        return text(words.containsKey(exact) ? exact : key + ".other", all);
    }

    public synchronized String count(int number) {
        return counts.format(number);
    }

    /** Returns a mean with one decimal. */
    public synchronized String mean(double mean) {
        return means.format(mean);
    }

    /** Returns a percentage without decimals. */
    public synchronized String percent(int percent) {
        return percents.format(percent / 100.0).replaceAll("[\u200E\u200F\u061C]", "");
    }

    /**
     * Returns the plural category of a number: the cardinal rules of the Unicode CLDR, for whole numbers under a
     * million. Zero has a form of its own where a text for it exists.
     */
    private String form(int number) {
        if (number == 0) {
            return "zero";
        }
        return switch (locale.getLanguage()) {
            case "ar" -> arabic(number);
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String arabic(int number) {
        int rest = number % 100;
        return number == 1 ? "one" : number == 2 ? "two" : rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }
}
