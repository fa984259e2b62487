package org.quarterdeck.report;

import java.io.IOException;

/** Charts as drawings and pictures: a port, since only a screen knows how a chart is laid out. */
public interface ChartDrawings {

    /** @param caption what the chart says in words */
    record Drawn(SlideDrawings.Drawing drawing, String caption) {}

    /**
     * @param png four times as many pixels as its measures say, so that it is sharp
     * @param caption what the chart says in words
     */
    record Pictured(byte[] png, int width, int height, String caption) {}

    /**
     * For paper.
     *
     * @throws InterruptedException where the work is no longer wanted
     */
    Drawn drawn(ReportChart chart) throws IOException, InterruptedException;

    /**
     * For a browser.
     *
     * @throws InterruptedException where the work is no longer wanted
     */
    Pictured pictured(ReportChart chart) throws IOException, InterruptedException;
}
