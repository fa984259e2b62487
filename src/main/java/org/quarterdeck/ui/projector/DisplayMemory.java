package org.quarterdeck.ui.projector;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Keeps which of some displays the facilitator chose for the slides, also for later sessions. */
public interface DisplayMemory {

    /** A memory that keeps nothing. */
    DisplayMemory NONE = new DisplayMemory() {
        @Override
        public @Nullable Rectangle2D slides(List<Rectangle2D> displays) {
            return null;
        }

        @Override
        public void keep(List<Rectangle2D> displays, Rectangle2D slides) {
            // nothing is kept
        }
    };

    /** Returns the display chosen for the slides when exactly these displays were connected, or null. */
    @Nullable
    Rectangle2D slides(List<Rectangle2D> displays);

    void keep(List<Rectangle2D> displays, Rectangle2D slides);
}
