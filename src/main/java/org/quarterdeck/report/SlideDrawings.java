package org.quarterdeck.report;

import java.io.IOException;
import java.util.List;

/** Draws slides as vector drawings. It is a port, since only the user interface knows how a slide is laid out. */
public interface SlideDrawings {

    /** One slide with all of its steps, in painting order. */
    record Drawing(double width, double height, List<DrawingMark> marks) {

        public Drawing {
            marks = List.copyOf(marks);
        }
    }

    int count();

    /** Returns the index of the segment that a slide shows. A segment of several pages has a slide for each. */
    int segment(int index);

    /**
     * Draws a slide.
     *
     * @throws InterruptedException if the work is cancelled
     */
    Drawing slide(int index) throws IOException, InterruptedException;
}
