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
     * A chart as a picture.
     *
     * @param png has four times as many pixels as the measures, so that it is sharp
     * @param caption the chart's text
     */
    record Pictured(byte[] png, int width, int height, String caption) {}

    /**
     * Draws a chart for a PDF.
     *
     * @throws InterruptedException if the work is cancelled
     */
    Drawn drawn(ReportChart chart) throws IOException, InterruptedException;

    /**
     * Draws a chart for a browser.
     *
     * @throws InterruptedException if the work is cancelled
     */
    Pictured pictured(ReportChart chart) throws IOException, InterruptedException;
}
