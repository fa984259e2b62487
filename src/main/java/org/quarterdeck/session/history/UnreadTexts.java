package org.quarterdeck.session.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;

/**
 * The texts of a past session that neither the room has seen nor the facilitator has let through. Files withhold them until
 * somebody has read them.
 */
public final class UnreadTexts {

    private UnreadTexts() {}

    /**
     * Returns the texts in the order of the workshop, each once.
     *
     * @param commitments those that participants shared and nobody held back
     */
    public static List<ParticipantText> of(ReplayedSession session, List<Commitment> commitments) {
        var unseen = new LinkedHashMap<String, ParticipantText>();
        var room = session.end();
        if (room != null) {
            var lang = room.workshop().lang();
            for (var segment : room.workshop().segments()) {
                var id = segment.id();
                var texts = new ArrayList<ParticipantText>();
                room.poll(id).runs().forEach(run -> texts.addAll(ParticipantText.of(run, id, lang)));
                var breakout = room.exercises().breakout(id);
                for (int number = 1; number <= breakout.groups().size(); number++) {
                    texts.addAll(ParticipantText.of(breakout, id, number));
                }
                texts.stream().filter(each -> !session.sight().texts().contains(each.key()))
                        .forEach(each -> unseen.putIfAbsent(each.key(), each));
            }
        }
        commitments.stream().filter(each -> !isSeen(session, each)).map(ParticipantText::of)
                .forEach(each -> unseen.putIfAbsent(each.key(), each));
        return List.copyOf(unseen.values());
    }

    private static boolean isSeen(ReplayedSession session, Commitment commitment) {
        var room = session.end();
        return session.sight().commitments()
                || (room != null && room.exercises().commitments().judged().getOrDefault(commitment.key(), false));
    }

    /** Returns the session as if some texts had been hidden from the room. */
    public static ReplayedSession withhold(ReplayedSession session, Set<String> keys) {
        var end = session.end();
        if (end == null || keys.isEmpty()) {
            return session;
        }
        var room = hiding(end, keys);
        var runs = session.runs().stream().map(run -> again(run, room)).toList();
        return new ReplayedSession(session.past(), room, runs, session.times(), session.whole(), session.sight());
    }

    /** Returns the commitments without some of them. */
    public static List<Commitment> withhold(List<Commitment> commitments, Set<String> keys) {
        return commitments.stream().filter(each -> !keys.contains(ParticipantText.of(each).key())).toList();
    }

    private static RoomState hiding(RoomState room, Set<String> keys) {
        var lang = room.workshop().lang();
        var now = room;
        for (Map.Entry<String, PollState> each : room.polls().entrySet()) {
            var poll = each.getValue();
            for (var run : poll.runs().toList()) {
                poll = poll.changing(run.id(), one -> ParticipantText.hiding(one, lang, keys));
            }
            now = now.with(each.getKey(), poll);
        }
        for (var each : room.exercises().breakouts().entrySet()) {
            now = now.with(each.getKey(), ParticipantText.hiding(each.getValue(), each.getKey(), keys));
        }
        return now;
    }

    /** Returns a run with its results taken anew. */
    private static AskedRun again(AskedRun run, RoomState room) {
        var poll = run.poll();
        var now = room.poll(run.segment()).run(run.run());
        return poll == null || now == null
                ? run
                : run.with(PollView.result(room, poll.question(), now), PollView.before(room, run.segment(), now));
    }

    /** Returns the keys of texts. */
    public static Set<String> keys(List<ParticipantText> texts) {
        return texts.stream().map(ParticipantText::key).collect(Collectors.toUnmodifiableSet());
    }
}
