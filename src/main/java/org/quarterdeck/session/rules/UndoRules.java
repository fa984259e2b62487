package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.pcollections.PMap;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PollEvent.HandsCounted;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.Reopened;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.UndoPoint;

/** The rules for undoing the facilitator's moves. */
final class UndoRules {

    private UndoRules() {}

    static RuleDecision decide(RoomState room, Instant now) {
        var point = room.undo().newest();
        if (point == null) {
            return Reject.because(Reason.NOT_NOW, "refused.nothing_to_undo");
        }
        var events = new ArrayList<SessionEvent>(hands(point, room));
        events.addAll(answersSetAside(point, room));
        var there = room;
        for (var event : events) {
            there = EventReplay.apply(there, new JournalEntry(there.rev() + 1, now, event));
        }
        var undone = undone(there, point, now);
        events.add(undone);
        var after = EventReplay.apply(there, new JournalEntry(there.rev() + 1, now, undone));
        if (after.breakout().open()) {
            events.addAll(BreakoutSteeringRules.newcomers(after));
        }
        return new Accept(events, 0);
    }

    private static MoveUndone undone(RoomState room, UndoPoint point, Instant now) {
        long to = point.before().rev();
        var known = ids(point.before().polls());
        var aside = ids(room.polls());
        aside.removeAll(known);
        var dropped = aside.stream().filter(run -> unanswered(room, run)).toList();
        var after = EventReplay.apply(room,
                new JournalEntry(room.rev() + 1, now, new MoveUndone(to, null, List.of(), dropped, List.of(), null)));
        aside.removeAll(dropped);
        after.polls().values().forEach(poll -> aside.remove(current(poll)));
        var back = ids(after.polls());
        back.removeAll(ids(room.polls()));
        var open = after.poll().phase() == PollState.Phase.OPEN ? current(after.poll()) : null;
        var reopened = room.ended() && !after.ended()
                ? new Reopened(room.start().remoteToken(), room.start().key(), room.seats().byNumber(),
                        room.exercises().commitments().made())
                : null;
        return new MoveUndone(to, open, List.copyOf(aside), dropped, List.copyOf(back), reopened);
    }

    /** Returns the shows of hands as they were before a move that entered one. */
    private static List<HandsCounted> hands(UndoPoint point, RoomState room) {
        var counted = new ArrayList<HandsCounted>();
        if (point.kinds().contains(MoveKind.COUNTED)) {
            for (var poll : point.discarded().entrySet()) {
                var was = poll.getValue().run();
                var now = was == null ? null : room.poll(poll.getKey()).run(was.id());
                if (was != null && now != null && !now.handAnswers().equals(was.handAnswers())) {
                    counted.add(new HandsCounted(was.id(), was.handAnswers()));
                }
            }
        }
        return counted;
    }

    /** Returns the answers that a move had set aside, of the phones that are still there and have not answered again. */
    private static List<AnswerSaved> answersSetAside(UndoPoint point, RoomState room) {
        var back = new ArrayList<AnswerSaved>();
        if (point.kinds().contains(MoveKind.ANSWERS_SET_ASIDE)) {
            for (var poll : new TreeMap<>(room.polls()).values()) {
                var run = poll.run();
                if (run != null) {
                    new TreeMap<>(run.aside()).forEach((seat, aside) -> {
                        if (aside.rev() > point.before().rev() && aside.rev() <= point.last() && room.seats().taken(seat)) {
                            back.add(new AnswerSaved(run.id(), seat, aside.answer()));
                        }
                    });
                }
            }
        }
        return back;
    }

    private static boolean unanswered(RoomState room, String id) {
        var run = room.poll(room.runs().getOrDefault(id, "")).run(id);
        return run == null || run.answers().isEmpty();
    }

    private static String current(PollState poll) {
        return poll.run() == null ? "" : poll.run().id();
    }

    private static Set<String> ids(PMap<String, PollState> polls) {
        var ids = new LinkedHashSet<String>();
        polls.keySet().stream().sorted().map(polls::get).forEach(poll -> {
            poll.earlier().forEach(run -> ids.add(run.id()));
            if (poll.run() != null) {
                ids.add(poll.run().id());
            }
        });
        return ids;
    }
}
