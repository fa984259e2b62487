package org.quarterdeck.session.command;

import java.util.List;
import org.quarterdeck.session.pen.PenSpot;

/** The facilitator draws on the slides. */
public sealed interface PenCommand extends Command.OfPen {

    /** Draws a stroke on a segment. */
    record Draw(String segment, List<PenSpot> spots) implements PenCommand {
        public Draw {
            spots = List.copyOf(spots);
        }
    }

    /** Clears what is drawn on a segment. */
    record Clear(String segment) implements PenCommand {}
}
