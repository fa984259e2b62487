package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;

/**
 * Writes the room as guests may see it: the same for all of them except for each one's own answer. It contains nothing of
 * other participants' answers before they are revealed, and nothing of the facilitator's.
 */
public final class GuestViewJson {

    private GuestViewJson() {}

    /**
     * Returns the view of one {@link AudienceGroup} without its revision and its time, which may differ where nothing else
     * does.
     */
    public static ObjectNode of(RoomState room, int group) {
        var view = JsonNodeFactory.instance.objectNode().put("session", room.start().id());
        if (room.ended()) {
            return view.put("kind", "ended");
        }
        view.put("lang", room.workshop().lang());
        if (room.questions().allowed()) {
            view.put("questions", true);
        }
        boolean asks = asked(room) != null;
        var shown = asks ? PollView.onPhones(room, room.segment().id()) : null;
        if ((shown == null || !shown.open()) && ExerciseViewJson.putUnplannedBreak(view, room)) {
            return view;
        }
        if (!asks && ExerciseViewJson.put(view, room, group)) {
            return view;
        }
        var segment = room.segment();
        var run = room.poll().seen().run();
        if (shown == null || run == null) {
            return view.put("kind", shown == null ? "slide" : "waiting").put("segment", segment.id()).put("title",
                    segment.title());
        }
        view.put("kind", kind(shown)).put("run", run.id()).put("segment", segment.id()).put("title", segment.title());
        ask(view, shown, room.workshop().poles());
        switch (kind(shown)) {
            case "question" -> open(view, shown);
            case "results" -> results(view, shown);
            default -> {
            }
        }
        return view;
    }

    /**
     * Returns more of the texts on the wall than the view has, or null if the run's result is not what phones see.
     *
     * @param from how many to skip
     */
    public static @Nullable ObjectNode texts(RoomState room, String run, int from) {
        var shown = room.ended() || asked(room) == null ? null : PollView.onPhones(room, room.segment().id());
        var seen = room.poll().seen().run();
        return shown != null && seen != null && seen.id().equals(run) && shown.result() instanceof Result.Wall wall
                ? ResultJson.texts(wall, from)
                : null;
    }

    /** Returns the answer that a seat has saved to the current question, or null. */
    public static @Nullable ObjectNode mine(RoomState room, int seat) {
        var run = asked(room) == null ? null : room.poll().run();
        return json(run == null ? null : run.answers().get(seat));
    }

    /** Returns a seat's own answer to the question that the result is compared with, or null. */
    public static @Nullable ObjectNode before(RoomState room, int seat) {
        var seen = room.poll().seen();
        boolean results = !room.ended() && seen.phase() == PollState.Phase.CLOSED && seen.revealed();
        return results ? json(PollView.ownBefore(room, room.segment().id(), seat)) : null;
    }

    private static @Nullable ObjectNode json(@Nullable Answer answer) {
        return answer == null ? null : AnswerJson.write(answer);
    }

    /** Returns the poll that guests see, or null. */
    static @Nullable Poll asked(RoomState room) {
        if (room.segment().content() instanceof Breakout) {
            return room.breakout().stage() == BreakoutState.Stage.VOTE ? SegmentPoll.of(room, room.segment().id()) : null;
        }
        return room.segment().poll();
    }

    private static String kind(PollView poll) {
        return poll.open() ? "question" : poll.result() == null ? "closed" : "results";
    }

    private static void ask(ObjectNode view, PollView shown, Poles poles) {
        var poll = shown.poll();
        QuestionJson.put(view, poll.question(), poles);
        view.put("round", shown.round());
        if (poll.rounds() > 1) {
            view.put("rounds", poll.rounds());
        }
        if (poll.shuffle()) {
            view.put("shuffle", true);
        }
        if (poll.optional()) {
            view.put("optional", true);
        }
    }

    private static void open(ObjectNode view, PollView shown) {
        if (shown.closesAt() != null) {
            view.put("closesAt", shown.closesAt().toString());
        }
        if (!shown.poll().revise()) {
            view.put("revise", false);
        }
    }

    private static void results(ObjectNode view, PollView shown) {
        if (shown.result() != null) {
            result(view, shown.result());
        }
        if (!shown.right().isEmpty()) {
            shown.right().stream().sorted().forEach(view.putArray("right")::add);
        }
        if (shown.question() instanceof Question.Text text && text.upvotes()) {
            view.put("upvotes", true);
        }
        if (shown.before() != null) {
            earlier(view.putObject("earlier"), shown.before());
        }
        if (shown.story() != null) {
            view.put("told", shown.story());
        }
    }

    private static void earlier(ObjectNode json, ComparisonResult.Before before) {
        result(json.put("title", before.title()), before.result());
        json.put("pairs", before.shift().pairs()).put("changed", before.shift().changed());
        var moves = json.putArray("moves");
        before.shift().items().forEach(move -> moves.addObject().put("left", move.left()).put("stayed", move.stayed())
                .put("right", move.right()).put("median", ResultJson.rounded(move.median())));
    }

    private static void result(ObjectNode view, Result result) {
        ResultJson.put(view.putObject("result"), result);
        view.put("answers", result.answers());
    }
}
