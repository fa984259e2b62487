package org.quarterdeck.i18n;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** The messages of one bundle in one language, with the numbers beside them: {@code assets/messages/<name>*.properties}. */
public final class MessageBundle {

    private final String tag;
    private final Locale locale;
    private final ResourceBundle messages;
    private final boolean shown;
    private final NumberFormat counts;
    private final NumberFormat means;
    private final NumberFormat percents;
    private final NumberFormat decimals;
    private final NumberFormat measures;

    /** @param shown whether the messages are shown in windows, where values are isolated from the direction of the words */
    private MessageBundle(String tag, Locale locale, ResourceBundle messages, boolean shown) {
        this.tag = tag;
        this.locale = locale;
        this.messages = messages;
        this.shown = shown;
        this.counts = NumberFormat.getIntegerInstance(locale);
        this.means = NumberFormat.getInstance(locale);
        means.setMinimumFractionDigits(1);
        means.setMaximumFractionDigits(1);
        this.percents = NumberFormat.getPercentInstance(locale);
        this.decimals = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale));
        this.measures = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale));
    }

    /**
     * Returns the messages for a language: in the language itself where there is a translation, else in English.
     *
     * @param tag a BCP 47 tag
     */
    public static MessageBundle of(String name, String tag) {
        return new MessageBundle(tag, Languages.numberLocale(tag), load(name, tag), false);
    }

    /** Returns the messages in English. */
    public static MessageBundle english(String name) {
        return of(name, Languages.ENGLISH);
    }

    /**
     * Returns the messages in the language of the program's windows. Text among their values that is written in the other
     * direction is isolated, so that it leaves the order of the words around it as it is.
     */
    public static MessageBundle ofProgram(String name) {
        var tag = ProgramLanguage.tag();
        return new MessageBundle(tag, Locale.forLanguageTag(tag + "-u-nu-latn"), load(name, tag), true);
    }

    private static ResourceBundle load(String name, String tag) {
        var spoken = Languages.spoken(tag);
        var locale = spoken.equals(Languages.ENGLISH) ? Locale.ROOT : Locale.of(spoken);
        return ResourceBundle.getBundle("assets.messages." + name, locale, MessageBundle.class.getClassLoader());
    }

    /** Returns the tag that the messages were asked for with, also where they are in English for want of a translation. */
    public String tag() {
        return tag;
    }

    /** Returns the language that the messages are in, as a BCP 47 tag. */
    public String language() {
        return locale.getLanguage();
    }

    /** Returns the locale of the numbers and dates beside the messages. */
    public Locale locale() {
        return locale;
    }

    /** Returns whether the language asked for is written from right to left. */
    public boolean rightToLeft() {
        return Languages.rightToLeft(tag);
    }

    /** Returns the keys of all messages. */
    Set<String> keys() {
        return messages.keySet();
    }

    /** Returns the message of that key as it stands. */
    public String text(String key) {
        return messages.getString(key);
    }

    /** Returns the message of that key with {@code {0}}, {@code {1}}, … filled in; as it stands where there are no values. */
    public String text(String key, Object... values) {
        return values.length == 0 ? text(key) : new MessageFormat(messages.getString(key), locale).format(isolated(values));
    }

    private Object[] isolated(Object... values) {
        return shown
                ? Stream.of(values)
                        .map(value -> value instanceof String text ? DirectionMarks.isolated(text, rightToLeft()) : value)
                        .toArray()
                : values;
    }

    /** Returns the message of that key in the form that a number asks for. The number is {@code {0}}. */
    public String count(String key, int number, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = count(number);
        System.arraycopy(values, 0, all, 1, values.length);
        var exact = key + "." + PluralForm.of(language(), number);
        return text(messages.containsKey(exact) ? exact : key + ".other", all);
    }

    /** Returns a whole number. */
    public synchronized String count(int number) {
        return counts.format(number);
    }

    /** Returns a number with one decimal. */
    public synchronized String mean(double mean) {
        return means.format(NumberRounding.tenth(mean));
    }

    /** Returns a number with one decimal where it has any. */
    public synchronized String decimal(double value) {
        return decimals.format(NumberRounding.tenth(value));
    }

    /** Returns a measure to write in a field: with up to two decimals, and nothing between thousands. */
    public synchronized String measure(double value) {
        return measures.format(value);
    }

    /**
     * Returns a share in whole per cents. One above zero is never written as zero, and one below the whole never as the whole.
     *
     * @param percent the share, which may be rounded together with others
     * @param share the share itself, from 0 to 1
     */
    public String share(int percent, double share) {
        if (percent <= 0 && share > 0) {
            return "<" + percent(1);
        }
        return percent >= 100 && share < 1 ? ">" + percent(99) : percent(percent);
    }

    /** Returns a share in whole per cents. */
    public synchronized String percent(int percent) {
        return percents.format(percent / 100.0).replaceAll("[\u200E\u200F\u061C]", "");
    }
}
