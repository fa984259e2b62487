package org.quarterdeck.archive.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Formats times as the archive writes them: ISO 8601 in UTC, to the millisecond, as live sessions use them; with more digits
 * only if the instant has them, so that reading returns what was written.
 */
public final class ArchiveTimestamps {

    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final DateTimeFormatter NANOS = new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private static final Pattern USUAL = Pattern
            .compile("\\d{4}-\\d\\d-\\d\\dT(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z");
    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

    private ArchiveTimestamps() {}

    public static String text(Instant at) {
        return (at.equals(at.truncatedTo(ChronoUnit.MILLIS)) ? MILLIS : NANOS).format(at);
    }

    /** Reads a time; throws a {@link java.time.DateTimeException} if it is none. */
    public static Instant instant(String text) {
        return USUAL.matcher(text).matches() ? usual(text) : Instant.parse(text);
    }

    /** Reads a time to the millisecond, as nearly all are, in a fraction of the time that a formatter takes. */
    private static Instant usual(String text) {
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        var time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19),
                number(text, 20, 23) * NANOS_OF_A_MILLISECOND);
        return LocalDateTime.of(day, time).toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
