package org.quarterdeck.ui.review;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lays out a chart with its table beside it if both are readable there, else below it. */
final class ChartWithTable extends Pane {

    private static final double GAP = 28;
    private static final double LEAST_CHART = 320;
    private static final double MOST_CHART = 900;

    private final Region chart;
    private double chartHeight;
    private Region table = new Region();
    private double tableWidth;

    ChartWithTable(Region chart, double chartHeight) {
        this.chart = chart;
        this.chartHeight = chartHeight;
        getStyleClass().add("answers");
        getChildren().addAll(chart, table);
    }

    /** Puts a table in place of the one before. */
    void table(Region shown, double width) {
        table = shown;
        tableWidth = width;
        getChildren().setAll(chart, shown);
    }

    void chartHeight(double height) {
        chartHeight = height;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_CHART;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_CHART + GAP + tableWidth;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double tableHeight = table.prefHeight(tableWidth);
        return fits(width < 0 ? prefWidth(-1) : width) ? Math.max(chartHeight, tableHeight) : chartHeight + GAP / 2 + tableHeight;
    }

    @Override
    protected void layoutChildren() {
        if (fits(getWidth())) {
            double width = Math.min(MOST_CHART, Math.floor(getWidth() - GAP - tableWidth));
            chart.resizeRelocate(0, 0, width, chartHeight);
            table.resizeRelocate(width + GAP, 0, tableWidth, table.prefHeight(tableWidth));
        } else {
            chart.resizeRelocate(0, 0, getWidth(), chartHeight);
            table.resizeRelocate(0, chartHeight + GAP / 2, Math.min(tableWidth, getWidth()), table.prefHeight(tableWidth));
        }
    }

    private boolean fits(double width) {
        return width >= LEAST_CHART + GAP + tableWidth;
    }
}
