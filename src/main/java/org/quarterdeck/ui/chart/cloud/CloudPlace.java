package org.quarterdeck.ui.chart.cloud;

/**
 * A word's place on the plane of a cloud.
 *
 * @param count how many people wrote it
 * @param x of its middle, as {@code y}
 * @param size of its letters
 * @param width of it with the count beside it
 * @param share how near it is to the most written word, 0 to 1
 */
record CloudPlace(String key, String word, int count, double x, double y, double size, double width, double share) {

    /** From a word's middle to its upper and lower edge, as a share of its size. */
    static final double HALF = 0.57;

    double left() {
        return x - width / 2;
    }

    CloudPlace at(double newX, double newY) {
        return new CloudPlace(key, word, count, newX, newY, size, width, share);
    }

    /** Whether it lies over another, or nearer than that. */
    boolean over(CloudPlace other, double air) {
        return over(other, x, y, air);
    }

    /** Whether it would lie over another there, or nearer than that. */
    boolean over(CloudPlace other, double thereX, double thereY, double air) {
        return Math.abs(thereX - other.x) < (width + other.width) / 2 + air * 2
                && Math.abs(thereY - other.y) < HALF * (size + other.size) + air;
    }
}
