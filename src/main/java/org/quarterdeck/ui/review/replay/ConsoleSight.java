package org.quarterdeck.ui.review.replay;

import java.time.Instant;
import javafx.scene.layout.Region;
import org.quarterdeck.session.state.RoomState;

/** The facilitator's view of a moment, to look at alone. It is a port, since the review knows no console. */
public interface ConsoleSight {

    Region node();

    void show(RoomState room, Instant time);
}
