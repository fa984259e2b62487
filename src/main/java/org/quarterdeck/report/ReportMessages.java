package org.quarterdeck.report;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.quarterdeck.question.ResultTable;
import org.quarterdeck.question.ResultTable.Cell;
import org.quarterdeck.question.ResultTable.Head;

/**
 * The messages of a report in the workshop's language if phones support it, otherwise in English, from {@code
 * assets/messages/past*.properties}. All languages use the same digits.
 */
public final class ReportMessages {

    private static final Set<String> LANGUAGES = Set.of("de", "fr", "es", "ar");

    private final Locale locale;
    private final ResourceBundle words;

    private ReportMessages(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("assets.messages.past",
                LANGUAGES.contains(locale.getLanguage()) ? Locale.of(locale.getLanguage()) : Locale.ROOT,
                ReportMessages.class.getClassLoader());
    }

    /**
     * Returns the messages for a language.
     *
     * @param lang a BCP 47 tag
     */
    public static ReportMessages of(String lang) {
        var language = Locale.forLanguageTag(lang).getLanguage();
        return new ReportMessages(Locale.forLanguageTag((LANGUAGES.contains(language) ? language : "en") + "-u-nu-latn"));
    }

    /** Returns the language of these messages as a BCP 47 tag. */
    public String lang() {
        return locale.getLanguage();
    }

    public String text(String key) {
        return words.getString(key);
    }

    /** Returns the message of that key with {@code {0}}, {@code {1}}, … filled in. */
    public String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    public String count(int count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** Returns a length in whole minutes, or in hours and minutes from an hour on. */
    public String length(Duration length) {
        long minutes = Math.round(length.toSeconds() / 60.0);
        return minutes < 60 ? text("minutes", minutes) : text("hours", minutes / 60, minutes % 60);
    }

    public String day(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(when.atZone(zone));
    }

    public String clock(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofPattern("H:mm", locale).format(when.atZone(zone));
    }

    public String head(Head head) {
        var name = head.rating() > 0 ? count(head.rating()) : text("column." + head.column().name().toLowerCase(Locale.ROOT));
        return head.before() ? text("column.before", name) : name;
    }

    public String cell(Cell cell) {
        return switch (cell) {
            case ResultTable.Name name -> name.text();
            case ResultTable.Count count -> count(count.count());
            case ResultTable.Percent percent ->
                NumberFormat.getPercentInstance(locale).format(percent.percent() / 100.0).replaceAll("[\u200E\u200F\u061C]", "");
            case ResultTable.Decimal number -> {
                var format = NumberFormat.getInstance(locale);
                format.setMinimumFractionDigits(1);
                format.setMaximumFractionDigits(1);
                yield format.format(number.number());
            }
            case ResultTable.All all -> text("column.all");
        };
    }
}
