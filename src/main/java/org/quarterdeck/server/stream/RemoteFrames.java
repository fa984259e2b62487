package org.quarterdeck.server.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.view.RemoteStateJson;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.port.SlidePictures;

/** The facilitator's current state as frames. */
public final class RemoteFrames {

    private final LiveSession session;
    private long written;
    private volatile @Nullable SlidePictures pictures;

    public RemoteFrames(LiveSession session) {
        this.session = session;
    }

    /**
     * Returns the current state as a frame. Connections change without a revision, so a later frame always counts as newer.
     */
    synchronized StreamFrame frame() {
        var view = json();
        return StreamFrame.of(++written, RemoteStateJson.withoutClocks(view), "state", view.toString());
    }

    /** Returns the part of the state that tells it from another: all but the clocks. */
    Object content() {
        return RemoteStateJson.withoutClocks(json());
    }

    /** Sets what draws the slides, once there is a window. */
    public void pictures(SlidePictures drawn) {
        pictures = drawn;
    }

    /** Returns what draws the slides, or null if nothing does. */
    public @Nullable SlidePictures pictures() {
        return pictures;
    }

    public ObjectNode json() {
        var state = RemoteStateJson.of(session.state(), session.presence().connected(), session.trouble(), session.now(),
                session.timeOfDay());
        if (session.isArchiveLost()) {
            state.put("archiveLost", true);
        }
        if (!session.isOnDisk()) {
            state.put("onDisk", false);
        }
        if (pictures != null) {
            state.put("picture", RemoteStateJson.picture(session.state()));
        }
        return state.put("remotes", session.presence().remotes());
    }
}
