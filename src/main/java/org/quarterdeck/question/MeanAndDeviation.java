package org.quarterdeck.question;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import org.quarterdeck.question.Result.Spot;

/**
 * The mean and the population standard deviation. Numbers are added in ascending order, so the order of arrival never
 * matters.
 */
record MeanAndDeviation(double mean, double spread) {

    static final Comparator<Spot> LEFT_TO_RIGHT = Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y);

    /** @param none the mean if there are no numbers */
    static MeanAndDeviation of(DoubleStream numbers, double none) {
        var all = numbers.sorted().toArray();
        if (all.length == 0) {
            return new MeanAndDeviation(none, 0);
        }
        double mean = DoubleStream.of(all).average().orElseThrow();
        double variance = DoubleStream.of(all).map(n -> (n - mean) * (n - mean)).average().orElseThrow();
        return new MeanAndDeviation(mean, Math.sqrt(variance));
    }

    /** Returns the median, or 0 if there are no numbers. */
    static double median(double... numbers) {
        var all = DoubleStream.of(numbers).sorted().toArray();
        int half = all.length / 2;
        return all.length == 0 ? 0 : all.length % 2 == 1 ? all[half] : (all[half - 1] + all[half]) / 2;
    }
}
