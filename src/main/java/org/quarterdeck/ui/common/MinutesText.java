package org.quarterdeck.ui.common;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** Formats lengths of time for an agenda. */
public final class MinutesText {

    private MinutesText() {}

    /** Returns the minutes without a unit, or an empty string if none are planned. */
    public static String bare(double minutes) {
        return minutes == 0
                ? ""
                : new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(UiMessages.locale())).format(minutes);
    }

    /** Returns the time since the start of the session, in hours and minutes. */
    public static String clock(double minutes) {
        long whole = Math.round(minutes);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** Returns the time that has passed, in minutes and seconds. */
    public static String elapsed(Duration passed) {
        long seconds = Math.max(0, passed.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Returns the time left, in minutes and seconds. */
    public static String countdown(Duration left) {
        long seconds = Math.max(0, Math.ceilDiv(left.toMillis(), 1000));
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
