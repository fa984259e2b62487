package org.quarterdeck.session.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.agenda.RepairOptions.Option;
import org.quarterdeck.session.agenda.RepairProposal.Kind;
import org.quarterdeck.session.agenda.RepairProposal.Step;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Segment;

/**
 * Proposes how a late session gets back to its plan: from the time that nothing is planned for, from what the notes say to do
 * when late, from what the shorter cut does without, and from breaks. It chooses what the room loses least by. What is to come counts
 * with the time that it really takes, where past sessions tell.
 */
public final class DriftRepair {

    /** From this lateness on something is proposed. */
    public static final Duration LATE = Duration.ofMinutes(2);

    private static final int HALF_MINUTE = 30;
    /** The half minutes that may be saved beyond what is needed. */
    private static final int OVER = 20;
    private static final double COST_OVER = 0.75;

    private final RoomState room;
    private final AgendaForecast forecast;
    private final Instant end;
    private final int to;

    private DriftRepair(RoomState room, AgendaForecast forecast, Instant end, int to) {
        this.room = room;
        this.forecast = forecast;
        this.end = end;
        this.to = to;
    }

    /** Returns a proposal that rests on the plan alone, or null if the session is not late. */
    public static @Nullable RepairProposal of(RoomState room, Instant now, ZoneId zone) {
        return of(room, now, zone, PastTimes.NONE);
    }

    /**
     * Returns a proposal, or null if the session is not late.
     *
     * @param usual how long the segments usually take
     */
    public static @Nullable RepairProposal of(RoomState room, Instant now, ZoneId zone, PastTimes usual) {
        var forecast = new AgendaForecast(room, now, zone, usual);
        if (!late(room, forecast.planned())) {
            return null;
        }
        int locked = locked(room);
        var schedule = forecast.schedule();
        var until = locked < 0 ? schedule.end() : schedule.starts().get(locked);
        return new DriftRepair(room, forecast, until == null ? schedule.end() : until,
                locked < 0 ? room.workshop().segments().size() : locked).propose();
    }

    /** Returns whether a session with that drift is late enough for a proposal. */
    public static boolean late(RoomState room, Duration drift) {
        return !room.ended() && room.begun() != null && drift.compareTo(LATE) >= 0;
    }

    /** Returns the index of the next segment that is locked to a time of the day, or -1. */
    private static int locked(RoomState room) {
        var segments = room.workshop().segments();
        return IntStream.range(room.index() + 1, segments.size()).filter(i -> segments.get(i).at() != null).findFirst()
                .orElse(-1);
    }

    private RepairProposal propose() {
        var slack = slack();
        var drift = forecast.planned();
        var usual = forecast.drift().minus(drift);
        var over = forecast.drift().minus(slack);
        if (!over.isPositive()) {
            return new RepairProposal(drift.compareTo(slack) <= 0 ? Kind.SLACK : Kind.USUAL, drift, usual, List.of(), end,
                    Duration.ZERO);
        }
        int needed = Math.toIntExact(Math.ceilDiv(over.toSeconds(), HALF_MINUTE));
        var chosen = chosen(new RepairOptions(room, forecast).upTo(to), needed);
        var steps = chosen.stream().flatMap(option -> option.steps().stream())
                .sorted(Comparator.comparingInt(step -> room.workshop().indexOf(step.plan().segment()))).toList();
        var saved = Duration.ofSeconds(Math.round(steps.stream().mapToDouble(Step::saved).sum() * 60));
        var left = over.minus(saved);
        return new RepairProposal(Kind.SHORTER, drift, usual, steps, end.minus(saved),
                left.isPositive() ? left : Duration.ZERO);
    }

    /** Returns the time at the end that nothing is planned for; before a locked time none is. */
    private Duration slack() {
        var segments = room.workshop().segments();
        if (to < segments.size() || room.workshop().minutes() == 0) {
            return Duration.ZERO;
        }
        double planned = segments.stream().mapToDouble(Segment::minutes).sum() - room.times().added();
        return Duration.ofSeconds(Math.round(Math.max(0, room.workshop().minutes() - planned) * 60));
    }

    /** Returns the options that save enough at the least cost; those that save most where none do. */
    private static List<Option> chosen(List<List<Option>> groups, int needed) {
        int most = needed + OVER;
        var costs = new double[most + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        var taken = new ArrayList<int[]>();
        for (var options : groups) {
            var next = costs.clone();
            var choice = new int[most + 1];
            Arrays.fill(choice, -1);
            for (int o = 0; o < options.size(); o++) {
                var option = options.get(o);
                for (int saved = option.saved(); saved <= most && option.saved() > 0; saved++) {
                    double cost = costs[saved - option.saved()] + option.cost();
                    if (cost < next[saved]) {
                        next[saved] = cost;
                        choice[saved] = o;
                    }
                }
            }
            costs = next;
            taken.add(choice);
        }
        return back(groups, taken, best(costs, needed));
    }

    /** Returns how much is best saved: enough, and little more. */
    private static int best(double[] costs, int needed) {
        int best = -1;
        for (int saved = needed; saved < costs.length; saved++) {
            if (costs[saved] < Double.POSITIVE_INFINITY
                    && (best < 0 || costs[saved] + COST_OVER * saved < costs[best] + COST_OVER * best)) {
                best = saved;
            }
        }
        for (int saved = needed; best < 0; saved--) {
            best = costs[saved] < Double.POSITIVE_INFINITY ? saved : best;
        }
        return best;
    }

    private static List<Option> back(List<List<Option>> groups, List<int[]> taken, int saved) {
        var chosen = new ArrayList<Option>();
        int left = saved;
        for (int g = groups.size() - 1; g >= 0; g--) {
            int choice = taken.get(g)[left];
            if (choice >= 0) {
                var option = groups.get(g).get(choice);
                chosen.add(option);
                left -= option.saved();
            }
        }
        return chosen;
    }
}
