package org.quarterdeck.room;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.RoomState;

/** The guests' view of the moment, written once per state however many ask for it. */
final class GuestFrames {

    private final LiveSession session;
    private volatile @Nullable Written newest;

    /** {@code body}: all but the revision and the time, as the inside of a JSON object. */
    private record Written(RoomState room, String body) {}

    GuestFrames(LiveSession session) {
        this.session = session;
    }

    /** What tells this view from another: all but the revision and the time. */
    Object content() {
        return written().body();
    }

    /** For everyone. */
    Frame frame() {
        var written = written();
        return Frame.of(written.room().rev(), written.body(), "view", json(written, session.now(), ""));
    }

    /** For one seat, with its own saved answer. */
    Frame frame(int seat) {
        var written = written();
        return Frame.of(written.room().rev(), written.body(), "view", json(written, seat));
    }

    /** The same without a stream. */
    String json(int seat) {
        return json(written(), seat);
    }

    private String json(Written written, int seat) {
        var mine = GuestView.mine(written.room(), seat);
        return json(written, session.now(), ",\"mine\":" + (mine == null ? "null" : mine.toString()));
    }

    private static String json(Written written, Instant now, String more) {
        return "{\"rev\":" + written.room().rev() + ",\"now\":\"" + now + "\"," + written.body() + more + "}";
    }

    private Written written() {
        var room = session.state();
        var known = newest;
        if (known != null && known.room() == room) {
            return known;
        }
        var json = GuestView.of(room).toString();
        var body = json.substring(1, json.length() - 1);
        var written = new Written(room, known != null && Objects.equals(known.body(), body) ? known.body() : body);
        newest = written;
        return written;
    }
}
