package org.quarterdeck.ui.slide.canvas;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Workshop;

/**
 * Which slide of which workshop.
 *
 * @param index the segment's place in the workshop, from 0
 * @param step how many of its build items are there
 * @param folder where the workshop's pictures are, or null where there are none
 */
public record SlidePlace(Workshop workshop, int index, int step, @Nullable Path folder) {}
