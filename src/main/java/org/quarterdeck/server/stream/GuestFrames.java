package org.quarterdeck.server.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.view.AudienceGroup;
import org.quarterdeck.server.view.CommitmentStamps;
import org.quarterdeck.server.view.GuestViewJson;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.state.RoomState;

/** The guests' current view, written once for each state and audience group, however many ask for it. */
public final class GuestFrames {

    private final LiveSession session;
    private final CommitmentStamps stamps = new CommitmentStamps();
    private volatile @Nullable Written newest;

    /**
     * A state as written.
     *
     * @param bodies by audience group, the content of the JSON object without the revision and the time
     */
    private record Written(RoomState room, IntUnaryOperator groups, List<String> bodies) {

        int group(int seat) {
            return groups.applyAsInt(seat);
        }

        String body(int seat) {
            return bodies.get(group(seat));
        }
    }

    public GuestFrames(LiveSession session) {
        this.session = session;
    }

    /** Returns the stamps of the phones, which are noted as they call. */
    public CommitmentStamps stamps() {
        return stamps;
    }

    /** Returns the part of the view that tells it from another: all but the revision and the time. */
    Object content() {
        return written().bodies();
    }

    /** Returns the view for all guests, by audience group. */
    ViewSnapshot snapshot() {
        var written = written();
        var now = session.now();
        var frames = new StreamFrame[written.bodies().size()];
        return new ViewSnapshot() {
            @Override
            public Object content() {
                return written.bodies();
            }

            @Override
            public StreamFrame frame(int seat) {
                int group = written.group(seat);
                var known = frames[group];
                if (known != null) {
                    return known;
                }
                var body = written.bodies().get(group);
                var frame = StreamFrame.of(written.room().rev(), body, "view", json(written.room(), body, now, ""));
                frames[group] = frame;
                return frame;
            }
        };
    }

    /** Returns the frame for one seat, with its own saved answer. */
    StreamFrame frame(int seat) {
        var written = written();
        return StreamFrame.of(written.room().rev(), written.body(seat), "view", json(written, seat));
    }

    /** Returns the view for one seat as JSON, without a stream. */
    public String json(int seat) {
        return json(written(), seat);
    }

    private String json(Written written, int seat) {
        var mine = GuestViewJson.mine(written.room(), seat);
        var before = GuestViewJson.before(written.room(), seat);
        return json(written.room(), written.body(seat), session.now(), ",\"mine\":" + (mine == null ? "null" : mine.toString())
                + ",\"seat\":" + seat
                + (before == null ? "" : ",\"before\":" + before));
    }

    private static String json(RoomState room, String body, Instant now, String more) {
        return "{\"rev\":" + room.rev() + ",\"now\":\"" + now + "\"," + body + more + "}";
    }

    private Written written() {
        var room = session.state();
        var known = newest;
        if (known != null && known.room() == room) {
            return known;
        }
        var bodies = new ArrayList<String>();
        for (int group = 0; group < AudienceGroup.count(room); group++) {
            bodies.add(body(room, group, known));
        }
        var written = new Written(room, AudienceGroup.of(room, stamps), List.copyOf(bodies));
        newest = written;
        return written;
    }

    /** Returns the same object as before if nothing in the text is new, so that a comparison is fast. */
    private static String body(RoomState room, int group, @Nullable Written known) {
        var json = GuestViewJson.of(room, group).toString();
        var body = json.substring(1, json.length() - 1);
        if (known == null || group >= known.bodies().size()) {
            return body;
        }
        var before = known.bodies().get(group);
        return before.equals(body) ? before : body;
    }
}
