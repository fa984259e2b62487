package org.quarterdeck.session.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.editing.RewordedText;

/** The words of a session's segments: those of its workshop's file, and those changed in mid-session. */
public final class SessionWording {

    private final RoomState room;
    private final RewordedText text;

    public SessionWording(RoomState room) {
        this.room = room;
        this.text = RewordedText.of(room.start().file(), room.start().text(), room.start().folder());
    }

    /** Returns the text as it was when the session went live, which segments are looked up in. */
    public RewordedText text() {
        return text;
    }

    /** Returns the text of a segment as it is now, or empty if it stands in no file. */
    public Optional<String> source(String segment) {
        return text.source(segment).map(written -> changed().getOrDefault(segment, written));
    }

    /** Returns the texts of the segments whose words were changed, by id. */
    public Map<String, String> changed() {
        return changed(room);
    }

    /** Returns the texts of the segments of a session whose words were changed, by id. */
    public static Map<String, String> changed(RoomState room) {
        var all = new HashMap<String, String>();
        List.of(room.workshop().segments(), room.workshop().spare()).forEach(some -> some.forEach(segment -> {
            var source = segment.reworded();
            if (source != null) {
                all.put(segment.id(), source);
            }
        }));
        return Map.copyOf(all);
    }

    /** Returns the texts of the changed segments with more changes. */
    public Map<String, String> with(Map<String, String> sources) {
        var all = new HashMap<>(changed());
        all.putAll(sources);
        return Map.copyOf(all);
    }

    /** Returns the workshop with these texts in its segments. */
    Workshop workshop(Map<String, String> sources) {
        var now = text.with(with(sources)).map(text::read);
        return now.isEmpty()
                ? room.workshop()
                : room.workshop().with(reworded(room.workshop().segments(), sources, now.get()),
                        reworded(room.workshop().spare(), sources, now.get()));
    }

    private List<Segment> reworded(List<Segment> segments, Map<String, String> sources, ParseResult now) {
        var all = new ArrayList<>(segments);
        all.replaceAll(each -> {
            var source = sources.get(each.id());
            return source == null ? each : text.segment(now, each.id()).map(read -> each.rewordedAs(read, source)).orElse(each);
        });
        return all;
    }
}
