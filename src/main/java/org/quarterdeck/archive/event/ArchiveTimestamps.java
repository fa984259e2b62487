package org.quarterdeck.archive.event;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/**
 * Formats times as the archive writes them: ISO 8601 in UTC, to the millisecond, as live sessions use them; with more digits
 * only if the instant has them, so that reading returns what was written.
 */
public final class ArchiveTimestamps {

    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final DateTimeFormatter NANOS = new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private ArchiveTimestamps() {}

    public static String text(Instant at) {
        return (at.equals(at.truncatedTo(ChronoUnit.MILLIS)) ? MILLIS : NANOS).format(at);
    }

    public static Instant instant(String text) {
        return Instant.parse(text);
    }
}
