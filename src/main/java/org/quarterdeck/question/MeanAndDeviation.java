package org.quarterdeck.question;

import java.util.stream.DoubleStream;

/**
 * The mean and the population standard deviation. Numbers are added in ascending order, so the order of arrival never
 * matters.
 */
public record MeanAndDeviation(double mean, double spread) {

    /** @param none the mean if there are no numbers */
    public static MeanAndDeviation of(DoubleStream numbers, double none) {
        var all = numbers.sorted().toArray();
        if (all.length == 0) {
            return new MeanAndDeviation(none, 0);
        }
        double mean = DoubleStream.of(all).average().orElseThrow();
        double variance = DoubleStream.of(all).map(n -> (n - mean) * (n - mean)).average().orElseThrow();
        return new MeanAndDeviation(mean, Math.sqrt(variance));
    }

    /** Returns the median, or 0 if there are no numbers. */
    public static double median(double... numbers) {
        var all = DoubleStream.of(numbers).sorted().toArray();
        int half = all.length / 2;
        return all.length == 0 ? 0 : all.length % 2 == 1 ? all[half] : (all[half - 1] + all[half]) / 2;
    }
}
