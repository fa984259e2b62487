package org.quarterdeck.session.pen;

import java.util.List;

/**
 * One stroke of the pen on a slide.
 *
 * @param spots its places in order; a single one is a dot
 * @param result whether it was drawn on the result of a vote, and is seen there alone
 */
public record PenStroke(List<PenSpot> spots, boolean result) {
    public PenStroke {
        spots = List.copyOf(spots);
    }
}
