package org.quarterdeck.ui.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats dates and times for lists. */
public final class DateTimeText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Clock clock;

    /** @param clock the current day and the time zone */
    public DateTimeText(Clock clock) {
        this.clock = clock;
    }

    /** Returns the date, or "today". */
    public String day(Instant when) {
        return today(when) ? UiMessages.text("times.today") : date(when.atZone(clock.getZone()).toLocalDate());
    }

    /** Returns whether a time is on the current day. */
    public boolean today(Instant when) {
        return when.atZone(clock.getZone()).toLocalDate().equals(LocalDate.now(clock));
    }

    /** Returns the time alone if it was today, else the date and time. */
    public String moment(Instant when) {
        return today(when) ? clock(when) : full(when);
    }

    /** Returns the time of day. */
    public String clock(Instant when) {
        return TIME.format(when.atZone(clock.getZone()));
    }

    public String full(Instant when) {
        var local = when.atZone(clock.getZone());
        return date(local.toLocalDate()) + UiMessages.text("times.between") + TIME.format(local);
    }

    /** Returns the time of day in a zone, on a clock of 24 hours as workshops are planned by. */
    public static String clock(Instant when, ZoneId zone) {
        return TIME.format(when.atZone(zone));
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(UiMessages.locale()).format(day);
    }

    /** Returns a duration in hours and minutes. */
    public static String length(Duration duration) {
        long minutes = Math.round(duration.toSeconds() / 60.0);
        return minutes < 60
                ? UiMessages.text("times.minutes", minutes)
                : UiMessages.text("times.hours", minutes / 60, minutes % 60);
    }
}
