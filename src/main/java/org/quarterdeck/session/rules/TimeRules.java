package org.quarterdeck.session.rules;

import java.time.Duration;
import java.time.Instant;
import org.quarterdeck.session.event.BreakoutEvent.TimeSet;
import org.quarterdeck.session.event.PollEvent.CountdownSet;
import org.quarterdeck.session.event.SessionEvent.MinutesPlanned;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SlideLayout;

/** The rules for more or less time: of a break over the slide, of the groups at work, of a
 * vote's countdown, of a planned break, or of any segment's plan. */
final class TimeRules {

    /** The least that is left of a countdown that is made shorter, so that nobody is cut off in a sentence. */
    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final double LONGEST_MINUTES = 24 * 60;

    private TimeRules() {}

    static RuleDecision add(RoomState room, Duration more, Instant now) {
        if (room.ended()) {
            return SteeringRules.notNow("refused.ended");
        }
        var pause = room.cover().endsAt();
        if (pause != null) {
            return CoverRules.lengthen(room, pause, more, now);
        }
        if (room.segment().content() instanceof Breakout && room.breakout().open()) {
            return ofGroups(room, more, now);
        }
        var closesAt = room.countdown();
        var run = room.poll().run();
        if (closesAt != null && run != null) {
            return Accept.of(new CountdownSet(run.id(), later(closesAt.plus(more), now.plus(LEAST))));
        }
        return ofPlan(room, more, now);
    }

    private static RuleDecision ofGroups(RoomState room, Duration more, Instant now) {
        var endsAt = room.breakout().endsAt();
        if (endsAt == null && more.isNegative()) {
            return SteeringRules.notNow("refused.no_time_limit");
        }
        var from = endsAt == null ? now : later(endsAt, now);
        return Accept.of(new TimeSet(room.segment().id(), later(from.plus(more), now)));
    }

    /** Changes a segment's planned minutes. A break that is over gets its minutes from now on. */
    private static RuleDecision ofPlan(RoomState room, Duration more, Instant now) {
        double change = more.toSeconds() / 60.0;
        double minutes = room.segment().minutes() + change;
        var end = room.breakEnd();
        if (room.segment().layout() == SlideLayout.BREAK && end != null && end.isBefore(now)) {
            minutes = Duration.between(room.firstShown(), now).toSeconds() / 60.0 + Math.max(0, change);
        }
        double planned = Math.clamp(Math.round(minutes * 10) / 10.0, 0, LONGEST_MINUTES);
        return planned == room.segment().minutes()
                ? SteeringRules.notNow("refused.no_minutes")
                : Accept.of(new MinutesPlanned(room.segment().id(), planned));
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
