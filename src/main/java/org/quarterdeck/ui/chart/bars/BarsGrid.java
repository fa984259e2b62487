package org.quarterdeck.ui.chart.bars;

/**
 * The places of the rows of a bar chart: in one column, or in several if rows would be too small to read in one.
 *
 * @param rows the number of rows in a column
 * @param from the top of the first row; a few rows keep away from the headline
 * @param pitch the distance between rows
 * @param column the width of a column
 * @param gutter the space between columns
 */
record BarsGrid(int rows, double from, double pitch, double column, double gutter) {

    double middle(int row) {
        return from + (row % rows + 0.5) * pitch;
    }

    double left(int row) {
        return Math.floorDiv(row, rows) * (column + gutter);
    }
}
