package org.quarterdeck.room;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.json.AnswerJson;
import org.quarterdeck.results.Result;
import org.quarterdeck.results.Tally;
import org.quarterdeck.session.BreakoutState;
import org.quarterdeck.session.PollState;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.session.Run;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Poll;

/**
 * What guests should see of a room: the same for all of them, but for each one's own answer. Nothing of other people's
 * answers before they are revealed, and nothing of the facilitator's.
 */
final class GuestView {

    private GuestView() {}

    /** All of the view from one {@link Side} but its revision and its time, which differ where nothing else does. */
    static ObjectNode of(RoomState room, int side) {
        var view = JsonNodeFactory.instance.objectNode().put("session", room.start().id());
        var segment = room.segment();
        var poll = asked(room);
        if (room.ended()) {
            return view.put("kind", "ended");
        }
        if (poll == null && ExerciseView.put(view, room, side)) {
            return view;
        }
        var run = room.poll().run();
        var kind = poll == null ? "slide" : run == null ? "waiting" : kind(room.poll());
        view.put("kind", kind);
        if (poll != null && run != null && !kind.equals("waiting")) {
            view.put("run", run.id());
        }
        view.put("segment", segment.id()).put("title", segment.title());
        if (poll != null && run != null && !kind.equals("waiting")) {
            ask(view, poll, run, room.workshop().poles());
            switch (kind) {
                case "question" -> open(view, poll, run);
                case "results" -> result(view, Tally.of(poll.question(), run.answers(), room.workshop().lang()));
                default -> {
                }
            }
        }
        return view;
    }

    /** The answer that a seat has saved to what is asked now, or null. */
    static @Nullable ObjectNode mine(RoomState room, int seat) {
        var run = asked(room) == null ? null : room.poll().run();
        var answer = run == null ? null : run.answers().get(seat);
        return answer == null ? null : AnswerJson.write(answer);
    }

    /** The poll that stands before the guests, or null. */
    static @Nullable Poll asked(RoomState room) {
        if (room.segment().content() instanceof Breakout) {
            return room.breakout().stage() == BreakoutState.Stage.VOTE ? room.question(room.segment().id()) : null;
        }
        return room.segment().poll();
    }

    private static String kind(PollState poll) {
        return switch (poll.phase()) {
            case READY -> "waiting";
            case OPEN -> "question";
            case CLOSED -> poll.revealed() ? "results" : "closed";
        };
    }

    private static void ask(ObjectNode view, Poll poll, Run run, Poles poles) {
        QuestionJson.put(view, poll.question(), poles);
        view.put("round", run.round());
        if (poll.optional()) {
            view.put("optional", true);
        }
    }

    private static void open(ObjectNode view, Poll poll, Run run) {
        if (run.closesAt() != null) {
            view.put("closesAt", run.closesAt().toString());
        }
        if (!poll.revise()) {
            view.put("revise", false);
        }
    }

    private static void result(ObjectNode view, Result result) {
        ResultJson.put(view.putObject("result"), result);
        view.put("answers", result.answers());
    }
}
