package org.quarterdeck.report;

import java.io.IOException;
import java.util.List;

/** Slides as drawings: a port, since only a screen knows how a slide is laid out. */
public interface SlideDrawings {

    /** One slide, complete with all that it builds up to, in the order in which it is painted. */
    record Drawing(double width, double height, List<DrawingMark> marks) {

        public Drawing {
            marks = List.copyOf(marks);
        }
    }

    int count();

    /** @throws InterruptedException where the work is no longer wanted */
    Drawing slide(int index) throws IOException, InterruptedException;
}
