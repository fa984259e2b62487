package org.quarterdeck.room;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.LiveSession;

/** The facilitator's state of the moment. */
final class RemoteFrames {

    private final LiveSession session;
    private long written;

    RemoteFrames(LiveSession session) {
        this.session = session;
    }

    /** Who is connected comes and goes without a revision: what is written later is newer. */
    synchronized Frame frame() {
        var view = json();
        return Frame.of(++written, RemoteView.withoutClocks(view), "state", view.toString());
    }

    /** What tells this state from another: all but the clocks. */
    Object content() {
        return RemoteView.withoutClocks(json());
    }

    ObjectNode json() {
        return RemoteView.of(session.state(), session.presence().connected(), session.trouble(), session.now());
    }
}
