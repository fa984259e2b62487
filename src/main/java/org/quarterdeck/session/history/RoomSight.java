package org.quarterdeck.session.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.SlideLayout;

/**
 * Which texts of participants the room has seen, or the facilitator has let through, or groups have handed in.
 *
 * @param texts the keys of words, texts and hand-ins
 * @param commitments whether all commitments had been made when the room last saw them
 */
public record RoomSight(Set<String> texts, boolean commitments) {

    /** Of a session that can't be replayed nothing is known to have been seen. */
    static final RoomSight NOTHING = new RoomSight(Set.of(), false);

    public RoomSight {
        texts = Set.copyOf(texts);
    }

    /** Follows a session and collects what the room sees. */
    static final class Follower {

        private final Set<String> seen = new HashSet<>();
        private final Map<String, PollState> polls = new HashMap<>();
        private final Map<String, BreakoutState> breakouts = new HashMap<>();
        private int commitments;

        /** Takes the state after an event. */
        void follow(RoomState room) {
            room.polls().forEach((segment, now) -> {
                var before = polls.put(segment, now);
                // What is on a chart is collected when it leaves, with all that came while it was there.
                if (before != null && before != now && !sameChart(before, now)) {
                    chart(before, segment, room.workshop().lang());
                }
            });
            room.exercises().breakouts().forEach((segment, now) -> {
                var before = breakouts.put(segment, now);
                if (before != now) {
                    reported(now, segment);
                    letThrough(before, now, segment);
                }
            });
            if (room.segment().layout() == SlideLayout.COMMITMENTS) {
                commitments = room.exercises().commitments().count();
            }
        }

        private static boolean sameChart(PollState before, PollState now) {
            var one = before.run();
            var other = now.run();
            return now.revealed() && one != null && other != null && one.id().equals(other.id());
        }

        private void chart(PollState poll, String segment, String lang) {
            var run = poll.run();
            if (poll.revealed() && run != null) {
                add(ParticipantText.of(run, segment, lang));
            }
        }

        /** Collects what the groups handed in once their time is over: their own people have agreed on it, to show it to the room. */
        private void reported(BreakoutState now, String segment) {
            for (int number = 1; !now.open() && number <= now.groups().size(); number++) {
                add(ParticipantText.of(now, segment, number));
            }
        }

        private void letThrough(@Nullable BreakoutState before, BreakoutState now, String segment) {
            for (int i = 1; before != null && i <= now.groups().size() && before.has(i); i++) {
                int number = i;
                var earlier = before.group(number);
                if (earlier != now.group(number)) {
                    now.group(number).handIns().forEach((prompt, handIn) -> {
                        var was = earlier.handIn(prompt);
                        if (handIn.shown() && !was.shown() && was.version() == handIn.version()) {
                            seen.add(ParticipantText.key(segment, number, prompt, handIn));
                        }
                    });
                }
            }
        }

        private void add(Collection<ParticipantText> texts) {
            texts.forEach(each -> seen.add(each.key()));
        }

        /** Returns what was seen by the end of the session. */
        RoomSight end(RoomState room) {
            var lang = room.workshop().lang();
            room.polls().forEach((segment, poll) -> {
                chart(poll, segment, lang);
                poll.runs().forEach(run -> seen.addAll(ParticipantText.letThrough(run, lang)));
            });
            return new RoomSight(seen, commitments == room.exercises().commitments().count());
        }
    }
}
