package org.quarterdeck.workshop;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whoever can lay slides out and so knows what does not fit; the reading of files alone can't tell. */
@FunctionalInterface
public interface SlideMeasurer {

    /**
     * What does not fit on the slide of a segment, and what would; or null where all of it fits.
     *
     * @param folder where the workshop's pictures are
     */
    @Nullable
    String misfit(Workshop workshop, Path folder, int index);
}
