package org.quarterdeck.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.question.kind.ResultTable.Cell;
import org.quarterdeck.question.kind.ResultTable.Head;

/**
 * The messages of a report in the workshop's language if phones support it, otherwise in English, from {@code
 * assets/messages/past*.properties}. All languages use the same digits.
 */
public final class ReportMessages {

    private final MessageBundle words;

    private ReportMessages(MessageBundle words) {
        this.words = words;
    }

    /**
     * Returns the messages for a language.
     *
     * @param lang a BCP 47 tag
     */
    public static ReportMessages of(String lang) {
        return new ReportMessages(MessageBundle.of("past", lang));
    }

    /** Returns the language of these messages as a BCP 47 tag. */
    public String lang() {
        return words.language();
    }

    public String text(String key) {
        return words.text(key);
    }

    /** Returns the message of that key with {@code {0}}, {@code {1}}, … filled in. */
    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** Returns a message in the same language. */
    public String text(Message message) {
        return message.in(words.tag());
    }

    public String count(int count) {
        return words.count(count);
    }

    /** Returns a number with one decimal. */
    public String mean(double mean) {
        return words.mean(mean);
    }

    /** Returns a share in whole per cents. */
    public String percent(int percent) {
        return words.percent(percent);
    }

    /** Returns a length in whole minutes, or in hours and minutes from an hour on. */
    public String length(Duration length) {
        long minutes = Math.round(length.toSeconds() / 60.0);
        return minutes < 60 ? text("minutes", minutes) : text("hours", minutes / 60, minutes % 60);
    }

    public String day(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()).format(when.atZone(zone));
    }

    public String clock(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofPattern("H:mm", words.locale()).format(when.atZone(zone));
    }

    public String head(Head head) {
        return head(head, "column.before");
    }

    /** @param beside the key of the words for a column of the result that is shown beside */
    public String head(Head head, String beside) {
        var name = head.rating() > 0 ? count(head.rating()) : text("column." + head.column().name().toLowerCase(Locale.ROOT));
        return head.before() ? text(beside, name) : name;
    }

    public String cell(Cell cell) {
        return switch (cell) {
            case ResultTable.Name name -> name.text();
            case ResultTable.Count count -> count(count.count());
            case ResultTable.Percent percent -> words.share(percent.percent(), percent.share());
            case ResultTable.Decimal number -> words.mean(number.number());
            case ResultTable.All all -> text("column.all");
            case ResultTable.Other other -> text("column.worded");
        };
    }
}
