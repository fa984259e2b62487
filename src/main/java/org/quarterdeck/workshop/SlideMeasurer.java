package org.quarterdeck.workshop;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The port for checking whether text fits on slides, which parsing alone cannot tell. */
@FunctionalInterface
public interface SlideMeasurer {

    /**
     * Returns what does not fit on a segment's slide, and what would; or null if everything fits.
     *
     * @param folder the folder of the workshop's pictures
     */
    @Nullable
    String misfit(Workshop workshop, Path folder, int index);
}
