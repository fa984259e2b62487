package org.quarterdeck.session.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.agenda.LateAdvice.Kind;
import org.quarterdeck.session.agenda.RepairProposal.Reason;
import org.quarterdeck.session.agenda.RepairProposal.Step;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;

/**
 * The ways to leave out or trim some of the segments that are to come. Options of one group exclude each other: segments that rest
 * on one another are one group, so that nothing is left out that a later one needs.
 */
final class RepairOptions {

    /**
     * Some steps that are taken together.
     *
     * @param saved in half minutes
     * @param cost how much the room loses
     */
    record Option(List<Step> steps, int saved, double cost) {}

    private static final double HALVES = 2;
    private static final double SHORTEST_BREAK = 10;
    private static final double EACH = 4;

    private final RoomState room;
    private final AgendaForecast forecast;
    private final @Nullable Integer shorter;

    RepairOptions(RoomState room, AgendaForecast forecast) {
        this.room = room;
        this.forecast = forecast;
        this.shorter = shorterCut(room.workshop());
    }

    /** Returns the next length below this one, or null if this is the shortest. */
    private static @Nullable Integer shorterCut(Workshop workshop) {
        return workshop.cuts().stream().filter(cut -> cut < workshop.minutes()).max(Integer::compare).orElse(null);
    }

    /**
     * Returns the options, by group.
     *
     * @param to the index of the first segment that does not count any more
     */
    List<List<Option>> upTo(int to) {
        var groups = new LinkedHashMap<Integer, List<Option>>();
        var linked = linked(to);
        for (int i = room.index() + 1; i < to; i++) {
            var segment = segment(i);
            if (segment.minutes() > 0) {
                var advice = LateAdvice.of(segment);
                var out = leavingOut(i, advice);
                int group = out == null ? -1 - i : Objects.requireNonNull(linked.get(i));
                var options = groups.computeIfAbsent(group, any -> new ArrayList<>());
                options.addAll(trims(segment, advice));
                if (out != null && !isNeeded(segment, List.of())) {
                    options.add(option(List.of(out)));
                }
            }
        }
        linked.values().stream().distinct().forEach(group -> addWhole(group, linked, groups));
        return groups.values().stream().filter(options -> !options.isEmpty()).map(List::copyOf).toList();
    }

    /** Adds the option to leave out all of a group that rest on one another, where every one of them can be. */
    private void addWhole(int group, Map<Integer, Integer> linked, Map<Integer, List<Option>> groups) {
        var members = linked.entrySet().stream().filter(entry -> entry.getValue() == group).map(Map.Entry::getKey)
                .filter(i -> !segment(i).leftOut()).sorted().toList();
        var steps = members.stream().map(i -> leavingOut(i, LateAdvice.of(segment(i)))).toList();
        var ids = members.stream().map(i -> segment(i).id()).toList();
        if (members.size() > 1 && steps.stream().allMatch(Objects::nonNull)
                && members.stream().noneMatch(i -> isNeeded(segment(i), ids))) {
            groups.computeIfAbsent(group, any -> new ArrayList<>())
                    .add(option(steps.stream().map(Objects::requireNonNull).toList()));
        }
    }

    /** Returns, by index, the group of each segment to come: the index of the first that it is tied to. */
    private Map<Integer, Integer> linked(int to) {
        var group = new LinkedHashMap<Integer, Integer>();
        for (int i = room.index() + 1; i < to; i++) {
            group.put(i, i);
        }
        for (int i = room.index() + 1; i < to; i++) {
            for (var id : SegmentReferences.of(segment(i))) {
                var there = group.get(room.workshop().indexOf(id));
                if (there != null) {
                    int from = Objects.requireNonNull(group.get(i));
                    int least = Math.min(from, there);
                    int most = Math.max(from, there);
                    group.replaceAll((index, old) -> old == most ? Integer.valueOf(least) : old);
                }
            }
        }
        return group;
    }

    /** Returns whether a segment that stays rests on this one. */
    private boolean isNeeded(Segment segment, List<String> alsoOut) {
        return room.workshop().segments().stream().filter(each -> !each.leftOut() && !alsoOut.contains(each.id()))
                .anyMatch(each -> SegmentReferences.of(each).contains(segment.id()));
    }

    private @Nullable Step leavingOut(int index, @Nullable LateAdvice advice) {
        var segment = segment(index);
        boolean last = index == room.workshop().segments().size() - 1;
        boolean framework = segment.layout() == SlideLayout.JOIN || segment.layout() == SlideLayout.BREAK || segment.at() != null;
        if (last || framework || closesGroups(index) || (advice != null && advice.kind() == Kind.KEEP)) {
            return null;
        }
        var words = advice != null && advice.kind() == Kind.LEAVE_OUT ? advice.words() : null;
        boolean cut = shorter != null && !segment.cuts().isEmpty() && !segment.cuts().contains(shorter);
        if (words == null && !cut) {
            return null;
        }
        return step(segment, new SegmentPlan(segment.id(), segment.slot().minutes(), true),
                words == null ? Reason.SHORTER_CUT : Reason.NOTES, words);
    }

    /** Returns whether groups report during a slide, so that it can't go without them. */
    private boolean closesGroups(int index) {
        return index > 0 && segment(index - 1).content() instanceof Breakout && !segment(index - 1).leftOut();
    }

    /** Returns shorter plans of a segment, each half a minute less, down to what its notes allow. */
    private List<Option> trims(Segment segment, @Nullable LateAdvice advice) {
        double least = least(segment, advice);
        var trims = new ArrayList<Option>();
        double grain = segment.minutes() - least > 3 ? 1 : 1 / HALVES;
        for (double minutes = segment.minutes() - grain; minutes >= least; minutes -= grain) {
            trims.add(option(List.of(step(segment, new SegmentPlan(segment.id(), minutes, false),
                    advice == null ? Reason.BREAK : Reason.NOTES, advice == null ? null : advice.words()))));
        }
        return trims;
    }

    private Step step(Segment segment, SegmentPlan plan, Reason reason, @Nullable String advice) {
        return new Step(plan, segment.minutes(), forecast.minutes(segment), reason, advice);
    }

    /** Returns the least that a segment can take. */
    private static double least(Segment segment, @Nullable LateAdvice advice) {
        double planned = segment.minutes();
        if (advice == null) {
            return segment.layout() == SlideLayout.BREAK ? Math.max(SHORTEST_BREAK, Math.ceil(planned * 2 / 3)) : planned;
        }
        if (advice.minutes() != null) {
            return Math.max(1 / HALVES, Math.min(planned, advice.minutes()));
        }
        return advice.kind() == Kind.LEAVE_OUT ? planned : Math.max(1 / HALVES, Math.ceil(planned * 2 / 3 * HALVES) / HALVES);
    }

    private static Option option(List<Step> steps) {
        double saved = steps.stream().mapToDouble(Step::saved).sum();
        double cost = 0;
        for (var step : steps) {
            cost += EACH + step.saved() * switch (step.reason()) {
                case NOTES -> 1;
                case SHORTER_CUT -> 1.2;
                case BREAK -> 1.5;
                case LEFT_OUT, LONGER_CUT -> 0;
            };
        }
        return new Option(steps, (int) Math.floor(saved * HALVES + 1e-9), cost);
    }

    private Segment segment(int index) {
        return room.workshop().segments().get(index);
    }
}
