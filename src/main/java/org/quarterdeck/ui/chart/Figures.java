package org.quarterdeck.ui.chart;

import java.util.Locale;

/** Numbers as people read them. A share that is not nothing is never written as nothing, nor one that is not all as all. */
public final class Figures {

    private Figures() {}

    public static String share(double share) {
        double percent = share * 100;
        return percent > 0 && percent < 0.5 ? "<1%" : percent < 100 && percent >= 99.5 ? ">99%" : Math.round(percent) + "%";
    }

    /** @param percent the share as it is rounded among the others */
    public static String share(int percent, int part, int whole) {
        if (percent <= 0 && part > 0) {
            return "<1%";
        }
        return percent >= 100 && part < whole ? ">99%" : percent + "%";
    }

    public static String share(int part, int whole) {
        return share(whole == 0 ? 0 : (double) part / whole);
    }

    public static String count(int count) {
        return Math.abs(count) < 1_000 ? String.valueOf(count) : String.format(Locale.ROOT, "%,d", count);
    }

    /** With one decimal. */
    public static String mean(double mean) {
        return String.format(Locale.ROOT, "%.1f", mean);
    }
}
