package org.quarterdeck.report;

import java.io.IOException;

/**
 * Draws charts as vector drawings and pictures. It is a port, since only the user interface knows how a chart is laid out.
 */
public interface ChartDrawings {

    /**
     * A chart as a vector drawing.
     *
     * @param caption the chart's text
     */
    record Drawn(SlideDrawings.Drawing drawing, String caption) {}

    /**
     * Draws a chart for paper.
     *
     * @throws InterruptedException if the work is cancelled
     */
    default Drawn drawn(ReportChart chart) throws IOException, InterruptedException {
        return drawn(chart, false, false);
    }

    /**
     * Draws a chart.
     *
     * @param night whether it is for a dark page
     * @param narrow whether it takes half of a page's width
     * @throws InterruptedException if the work is cancelled
     */
    Drawn drawn(ReportChart chart, boolean night, boolean narrow) throws IOException, InterruptedException;
}
