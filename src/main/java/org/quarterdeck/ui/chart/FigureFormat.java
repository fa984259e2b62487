package org.quarterdeck.ui.chart;

import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;

/**
 * Formats figures for display. A share above zero is never written as zero, and a share below the whole is never
 * written as the whole.
 */
public record FigureFormat(MessageBundle words) {

    /** Returns the whole as a percentage. */
    public String whole() {
        return words.percent(100);
    }

    public String share(double share) {
        return words.share(NumberRounding.percent(share), share);
    }

    /** @param percent the share, rounded together with the others */
    public String share(int percent, int part, int whole) {
        return words.share(percent, whole == 0 ? 0 : (double) part / whole);
    }

    public String share(int part, int whole) {
        return share(whole == 0 ? 0 : (double) part / whole);
    }

    /** A figure of the result that lies beneath that one, said as such. */
    public String compared(ComparedResult shown, String figure) {
        return words.text(shown.beneath() instanceof ComparisonResult.Rooms ? "chart.others" : "chart.was", figure);
    }

    public String count(int count) {
        return words.count(count);
    }

    /** Returns a mean with one decimal. */
    public String mean(double mean) {
        return words.mean(mean);
    }
}
