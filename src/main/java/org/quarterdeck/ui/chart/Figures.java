package org.quarterdeck.ui.chart;

import java.util.Locale;

/** Numbers as people read them. A share that is not nothing is never written as nothing, nor one that is not all as all. */
public final class Figures {

    private Figures() {}

    public static String share(double share) {
        double percent = share * 100;
        if (percent > 0 && percent < 0.5) {
            return "<1%";
        }
        return percent < 100 && percent >= 99.5 ? ">99%" : Math.round(percent) + "%";
    }

    public static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
