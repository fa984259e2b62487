package org.quarterdeck.ui.console.action;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.kind.HandCount;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;

/** Lists the tools that are not part of the plan, such as panels. Each is offered only when it has something to do. */
public final class ToolActions {

    /**
     * A secondary button.
     *
     * @param waiting the number of items in its panel that wait for the facilitator
     */
    public record Tool(ConsoleAction action, String words, int waiting) {

        private static Tool of(ConsoleAction action, String key) {
            return new Tool(action, UiMessages.text(key), 0);
        }
    }

    /** The number of groups that fit on one slide during a vote. */
    private static final int A_SLIDE = 5;

    private ToolActions() {}

    /** @param cohorts whether other cohorts were asked the question whose result the room sees */
    public static List<Tool> of(RoomState room, boolean cohorts) {
        if (room.ended()) {
            return List.of();
        }
        var tools = new ArrayList<Tool>();
        if (testing(room)) {
            tools.add(Tool.of(ConsoleAction.DISCARD_TEST_VOTES, "tool.discard_test_votes"));
        }
        tools.add(Tool.of(ConsoleAction.ASK, "tool.ask"));
        var asked = room.questions();
        if (asked.allowed() || !asked.asked().isEmpty()) {
            long unanswered = asked.shown().stream().filter(each -> !each.answered()).count();
            tools.add(new Tool(ConsoleAction.QUESTIONS, UiMessages.text("tool.questions", unanswered), asked.waiting()));
        }
        int open = room.screen().memos().open();
        if (open > 0) {
            tools.add(new Tool(ConsoleAction.POINTS, UiMessages.text("tool.points", open), 0));
        }
        var poll = SegmentPoll.of(room, room.segment().id());
        if (poll != null) {
            ofQuestion(room, poll.question(), cohorts, tools);
        }
        if (BreakoutText.fit(room) && room.breakout().stage() != Stage.READY && room.breakout().stage() != Stage.VOTE) {
            tools.add(Tool.of(ConsoleAction.TYPE, "tool.type"));
            tools.add(Tool.of(ConsoleAction.MUTE, "tool.mute"));
        }
        if (room.breakout().stage() != Stage.READY && room.segment().content() instanceof Breakout breakout
                && !breakout.capture().isEmpty()) {
            tools.add(new Tool(ConsoleAction.MODERATE, UiMessages.text("tool.moderate"), room.breakout().waiting()));
        }
        var commitments = room.exercises().commitments();
        if (room.segment().layout() == SlideLayout.COMMITMENTS && !commitments.shared().isEmpty()) {
            tools.add(new Tool(ConsoleAction.MODERATE, UiMessages.text("tool.moderate"), commitments.waiting()));
        }
        if (BreakoutText.fit(room) && room.breakout().stage() == Stage.VOTE && room.breakout().ballot().size() > A_SLIDE) {
            tools.add(Tool.of(ConsoleAction.VIEW, "tool.view_groups"));
        }
        if (room.segment().content() instanceof Simulation) {
            tools.add(Tool.of(ConsoleAction.WHAT_IF, "tool.what_if"));
        }
        if (!room.screen().interruptions().containsKey(room.segment().id())) {
            tools.add(Tool.of(ConsoleAction.REWORD, "tool.reword"));
        }
        return List.copyOf(tools);
    }

    private static void ofQuestion(RoomState room, Question question, boolean cohorts, List<Tool> tools) {
        if (HandCount.possible(question)) {
            tools.add(Tool.of(ConsoleAction.HANDS, "tool.hands"));
        }
        boolean written = question.worded();
        if (written) {
            tools.add(new Tool(ConsoleAction.MODERATE, UiMessages.text("tool.moderate"), waiting(room)));
        }
        if (cohorts) {
            tools.add(Tool.of(ConsoleAction.ROOMS, "tool.rooms"));
        }
        var view = otherView(question);
        if (view != null && room.poll().seen().revealed()) {
            tools.add(Tool.of(ConsoleAction.VIEW, view));
        }
    }

    private static @Nullable String otherView(Question question) {
        return switch (question) {
            case Question.Scale scale -> "tool.view_scale";
            case Question.Words words -> "tool.view_words";
            case Question.Text text -> "tool.view_text";
            default -> null;
        };
    }

    private static int waiting(RoomState room) {
        var run = room.poll().seen().run();
        return run == null ? 0 : run.writings().waiting();
    }

    /**
     * Returns whether something was asked or shown before the session begins for the participants, probably as a test.
     */
    private static boolean testing(RoomState room) {
        boolean beginning = room.segment().content() instanceof SlideContent
                && (room.index() == 0 || room.segment().layout() == SlideLayout.JOIN);
        var begun = room.begun();
        boolean walkedOn = begun != null && room.index() < room.workshop().indexOf(begun.segment());
        return beginning && !room.underWay() && (!room.polls().isEmpty() || walkedOn);
    }
}
