package org.quarterdeck.ui.chart.cloud;

/**
 * A word's place on the plane of a cloud.
 *
 * @param count the number of people who wrote it
 * @param x the horizontal centre
 * @param y the vertical centre
 * @param size the letter size
 * @param width the width including the count beside it
 * @param share how near it is to the most frequent word, 0 to 1
 */
record CloudPlace(String key, String word, int count, double x, double y, double size, double width, double share) {

    /** Half of a word's height, as a share of its size. */
    static final double HALF = 0.57;

    double left() {
        return x - width / 2;
    }

    CloudPlace at(double newX, double newY) {
        return new CloudPlace(key, word, count, newX, newY, size, width, share);
    }

    /** Returns whether this word overlaps another or is nearer to it than {@code air}. */
    boolean over(CloudPlace other, double air) {
        return over(other, x, y, air);
    }

    /**
     * Returns whether this word would overlap another or be nearer to it than {@code air} if it were at the given
     * point.
     */
    boolean over(CloudPlace other, double thereX, double thereY, double air) {
        return Math.abs(thereX - other.x) < (width + other.width) / 2 + air * 2
                && Math.abs(thereY - other.y) < HALF * (size + other.size) + air;
    }
}
