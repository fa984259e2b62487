package org.quarterdeck.server.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.server.view.RemoteStateJson;
import org.quarterdeck.session.LiveSession;

/** The facilitator's state of the moment. */
public final class RemoteFrames {

    private final LiveSession session;
    private long written;

    public RemoteFrames(LiveSession session) {
        this.session = session;
    }

    /** Who is connected comes and goes without a revision: what is written later is newer. */
    synchronized StreamFrame frame() {
        var view = json();
        return StreamFrame.of(++written, RemoteStateJson.withoutClocks(view), "state", view.toString());
    }

    /** What tells this state from another: all but the clocks. */
    Object content() {
        return RemoteStateJson.withoutClocks(json());
    }

    public ObjectNode json() {
        return RemoteStateJson.of(session.state(), session.presence().connected(), session.trouble(), session.now());
    }
}
