package org.quarterdeck.session.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.quarterdeck.session.event.PlanEvent;
import org.quarterdeck.session.event.PlanEvent.BroughtSegment;
import org.quarterdeck.session.event.PlanEvent.PlanChanged;
import org.quarterdeck.session.event.PlanEvent.SegmentMoved;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.event.PlanEvent.WordsChanged;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/** Applies changes of the plan, and takes them back. */
final class PlanReplay {

    private PlanReplay() {}

    static RoomState apply(RoomState room, PlanEvent event) {
        var before = room.workshop();
        var after = switch (event) {
            case PlanChanged changed -> changed(before, changed);
            case SegmentMoved moved -> moved(before, moved);
            case WordsChanged reworded -> reworded(room, reworded);
        };
        return event instanceof WordsChanged
                ? room.reworded(after)
                : room.replanned(after, minutes(after) - minutes(before));
    }

    /**
     * Returns the state with the plan of an earlier one. Questions that were asked since stay; a segment from the longer cut
     * stays if something was asked in it, left out.
     */
    static RoomState plannedAs(RoomState room, Workshop before) {
        var known = ids(before.segments());
        var segments = new ArrayList<>(before.segments());
        var stayed = new HashSet<String>();
        Segment last = null;
        for (var segment : room.workshop().segments()) {
            boolean used = room.polls().containsKey(segment.id())
                    || room.exercises().breakouts().containsKey(segment.id());
            boolean asked = room.screen().interruptions().containsKey(segment.id());
            if (!known.contains(segment.id()) && (asked || used)) {
                int place = last == null ? 0 : ids(segments).contains(last.id()) ? place(segments, last.id()) + 1 : 0;
                segments.add(place, asked ? segment : segment.with(segment.slot().leaving(true)));
                stayed.add(segment.id());
            }
            last = known.contains(segment.id()) || stayed.contains(segment.id()) ? segment : last;
        }
        var spare = before.spare().stream().filter(segment -> !stayed.contains(segment.id())).toList();
        return room.replanned(before.with(segments, spare), 0);
    }

    private static Workshop changed(Workshop workshop, PlanChanged changed) {
        var segments = new ArrayList<>(workshop.segments());
        var spare = new ArrayList<>(workshop.spare());
        for (var plan : changed.plans()) {
            segments.replaceAll(segment -> segment.id().equals(plan.segment()) ? planned(segment, plan) : segment);
        }
        for (var each : changed.brought()) {
            bring(each, segments, spare);
        }
        return workshop.with(segments, spare);
    }

    private static Segment planned(Segment segment, SegmentPlan plan) {
        return segment.with(segment.slot().lasting(plan.minutes()).leaving(plan.leftOut()));
    }

    private static void bring(BroughtSegment brought, List<Segment> segments, List<Segment> spare) {
        int from = place(spare, brought.segment());
        if (from >= 0) {
            int index = Math.clamp(brought.index(), 0, segments.size());
            var segment = spare.remove(from);
            segments.add(index, segment);
            if (segment.part() != null && index + 1 < segments.size()) {
                var next = segments.get(index + 1);
                segments.set(index + 1, segment.part().equals(next.part()) ? next.with(next.slot().opening(null)) : next);
            }
        }
    }

    /** Returns the workshop with other words in its segments. One that the file does not have stays as it is. */
    private static Workshop reworded(RoomState room, WordsChanged changed) {
        var sources = new LinkedHashMap<String, String>();
        changed.wordings().forEach(each -> sources.put(each.segment(), each.source()));
        return new SessionWording(room).workshop(sources);
    }

    private static Workshop moved(Workshop workshop, SegmentMoved moved) {
        var segments = new ArrayList<>(workshop.segments());
        int from = place(segments, moved.segment());
        if (from < 0) {
            return workshop;
        }
        var segment = segments.remove(from);
        segments.add(Math.clamp(moved.index(), 0, segments.size()), segment);
        return workshop.with(segments);
    }

    private static int place(List<Segment> segments, String id) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> ids(List<Segment> segments) {
        var ids = new HashSet<String>();
        segments.forEach(segment -> ids.add(segment.id()));
        return ids;
    }

    private static double minutes(Workshop workshop) {
        return workshop.segments().stream().mapToDouble(Segment::minutes).sum();
    }
}
