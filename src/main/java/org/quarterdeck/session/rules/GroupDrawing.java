package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.quarterdeck.session.event.BreakoutEvent.GroupsDrawn;
import org.quarterdeck.session.grouping.AnswerCluster;
import org.quarterdeck.session.grouping.GroupCount;
import org.quarterdeck.session.grouping.GroupGenerator;
import org.quarterdeck.session.grouping.GroupingRequest;
import org.quarterdeck.session.grouping.GroupingRequest.Blend;
import org.quarterdeck.session.grouping.GroupingResult;
import org.quarterdeck.session.grouping.PairHistory;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.state.BreakoutGroup;
import org.quarterdeck.session.state.BreakoutState.Basis;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;

/** Draws the groups of the current breakout as its author asked. */
final class GroupDrawing {

    private final RoomState room;
    private final Breakout breakout;
    private final RandomSource chance;
    private final List<Integer> seats;

    GroupDrawing(RoomState room, Breakout breakout, RandomSource chance) {
        this.room = room;
        this.breakout = breakout;
        this.chance = chance;
        this.seats = room.seats().present();
    }

    GroupsDrawn groups(Instant now) {
        return switch (breakout.assign().how()) {
            case RANDOM -> drawn(draw(Blend.RANDOM, Map.of()), Basis.AS_ASKED, now);
            case MIXED -> byAnswers(Blend.MIXED, now);
            case SPLIT -> byAnswers(Blend.SPLIT, now);
            case SAME -> same(now);
            case SELF, NONE -> drawn(empty(), Basis.AS_ASKED, now);
        };
    }

    private GroupsDrawn byAnswers(Blend blend, Instant now) {
        var clusters = clusters();
        return clusters.isEmpty()
                ? drawn(draw(Blend.RANDOM, clusters), seats.isEmpty() ? Basis.AS_ASKED : Basis.NO_ANSWERS, now)
                : drawn(draw(blend, clusters), Basis.AS_ASKED, now);
    }

    /** Returns the clusters of the present seats, by their answers to the last run of the poll. */
    private Map<Integer, Integer> clusters() {
        var run = room.poll(reference()).run();
        var clusters = new HashMap<Integer, Integer>();
        if (run != null) {
            for (var seat : seats) {
                var answer = run.answers().get(seat);
                var cluster = answer == null ? null : AnswerCluster.of(answer);
                if (cluster != null) {
                    clusters.put(seat, cluster);
                }
            }
        }
        return clusters;
    }

    private GroupsDrawn same(Instant now) {
        var earlier = room.exercises().breakout(reference()).groups();
        return earlier.isEmpty()
                ? drawn(draw(Blend.RANDOM, Map.of()), Basis.NO_EARLIER_GROUPS, now)
                : drawn(GroupGenerator.again(earlier.stream().map(BreakoutGroup::seats).toList(), seats, byNumber(reference())),
                        Basis.AS_ASKED, now);
    }

    private boolean byNumber(String segment) {
        int place = room.workshop().indexOf(segment);
        return place >= 0 && room.workshop().segments().get(place).content() instanceof Breakout asked && asked.groups() > 0;
    }

    private GroupingResult draw(Blend blend, Map<Integer, Integer> clusters) {
        return GroupGenerator.draw(new GroupingRequest(seats, count(), blend, clusters, met()),
                new SplittableRandom(chance.next()));
    }

    /** Returns all pairs that were in a group together today, including earlier drawings of this breakout. */
    private PairHistory met() {
        return PairHistory.in(room.exercises().breakouts().values().stream()
                .map(earlier -> earlier.groups().stream().map(BreakoutGroup::seats).toList()).toList());
    }

    private GroupingResult empty() {
        return new GroupingResult(new ArrayList<>(Stream.generate(List::<Integer>of).limit(count()).toList()), 0);
    }

    private int count() {
        return breakout.groups() > 0
                ? GroupCount.forNumber(seats.size(), breakout.groups())
                : GroupCount.forSize(seats.size(), breakout.size());
    }

    private GroupsDrawn drawn(GroupingResult drawn, Basis basis, Instant now) {
        long seconds = Math.round(room.segment().minutes() * 60);
        return new GroupsDrawn(room.segment().id(), drawn.groups(), drawn.repeats(), basis,
                seconds == 0 ? null : now.plusSeconds(seconds));
    }

    private String reference() {
        return Objects.requireNonNull(breakout.assign().reference(), "a poll or breakout to go by");
    }
}
