package org.quarterdeck.session.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.agenda.RepairProposal.Kind;
import org.quarterdeck.session.agenda.RepairProposal.Reason;
import org.quarterdeck.session.agenda.RepairProposal.Step;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Segment;

/** Proposes what an early session has time for: what was left out before, and what the workshop's longer cut would add. */
public final class SpareTime {

    /** From this earliness on something is proposed. */
    public static final Duration EARLY = Duration.ofMinutes(3);

    private SpareTime() {}

    /** Returns a proposal that rests on the plan alone, or null if the session is not early or there is nothing that fits. */
    public static @Nullable RepairProposal of(RoomState room, Instant now, ZoneId zone) {
        return of(room, now, zone, PastTimes.NONE);
    }

    /**
     * Returns a proposal, or null if the session is not early or there is nothing that fits. Time that the rest usually takes beyond
     * its plan is not free.
     *
     * @param usual how long the segments usually take
     */
    public static @Nullable RepairProposal of(RoomState room, Instant now, ZoneId zone, PastTimes usual) {
        var forecast = new AgendaForecast(room, now, zone, usual);
        var drift = forecast.planned();
        if (room.ended() || room.begun() == null || drift.negated().compareTo(EARLY) < 0) {
            return null;
        }
        var more = forecast.drift().minus(drift);
        double free = -(more.isPositive() ? forecast.drift() : drift).toSeconds() / 60.0;
        double added = 0;
        var steps = new ArrayList<Step>();
        var there = new ArrayList<>(room.workshop().segments());
        for (var step : candidates(room)) {
            var segment = segment(room, step.plan().segment());
            double minutes = Math.max(step.plan().minutes(),
                    usual.ofUnchanged(segment.with(segment.slot().leaving(false))).orElse(0.0));
            if (minutes <= free && SegmentReferences.met(segment, there)) {
                steps.add(step);
                there.add(segment.with(segment.slot().leaving(false)));
                free -= minutes;
                added += minutes;
            }
        }
        if (steps.isEmpty()) {
            return null;
        }
        var end = forecast.schedule().end().plusSeconds(Math.round(added * 60));
        return new RepairProposal(Kind.LONGER, drift, more, steps, end, Duration.ZERO);
    }

    /** Returns what could be taken in: first what was left out, then the longer cut, each in the order of the file. */
    private static List<Step> candidates(RoomState room) {
        var workshop = room.workshop();
        var steps = new ArrayList<Step>();
        workshop.segments().stream().skip(room.index() + 1L).filter(Segment::leftOut)
                .forEach(segment -> steps.add(step(segment, Reason.LEFT_OUT)));
        var longer = workshop.cuts().stream().filter(cut -> cut > workshop.minutes()).min(Comparator.naturalOrder()).orElse(null);
        workshop.spare().stream().filter(segment -> longer != null && segment.cuts().contains(longer))
                .filter(segment -> SparePlaces.toCome(room, segment))
                .forEach(segment -> steps.add(step(segment, Reason.LONGER_CUT)));
        steps.removeIf(step -> step.plan().minutes() <= 0);
        return steps;
    }

    private static Step step(Segment segment, Reason reason) {
        return new Step(new SegmentPlan(segment.id(), segment.slot().minutes(), false), 0, 0, reason, null);
    }

    private static Segment segment(RoomState room, String id) {
        int place = room.workshop().indexOf(id);
        return place >= 0
                ? room.workshop().segments().get(place)
                : room.workshop().spare().stream().filter(segment -> segment.id().equals(id)).findFirst().orElseThrow();
    }
}
