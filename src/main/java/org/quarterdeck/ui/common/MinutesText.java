package org.quarterdeck.ui.common;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** Lengths of time as an agenda writes them. */
public final class MinutesText {

    private MinutesText() {}

    /** Without a unit; nothing where nothing is planned. */
    public static String bare(double minutes) {
        return minutes == 0 ? "" : new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(UiMessages.LOCALE)).format(minutes);
    }

    /** So far into the session, as hours and minutes. */
    public static String clock(double minutes) {
        long whole = Math.round(minutes);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** Minutes and seconds that are left. */
    public static String countdown(Duration left) {
        long seconds = Math.max(0, Math.ceilDiv(left.toMillis(), 1000));
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
