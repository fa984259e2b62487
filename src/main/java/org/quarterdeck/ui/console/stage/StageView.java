package org.quarterdeck.ui.console.stage;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.BreakoutText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.agenda.UpcomingView;
import org.quarterdeck.ui.console.groups.GroupsBoard;
import org.quarterdeck.ui.slide.canvas.ChartViewState;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.tool.SlideTools;
import org.quarterdeck.workshop.Poll;

/**
 * The middle of the console: the current slide, the next one, and below them the state of the vote or the upcoming
 * segments.
 */
public final class StageView extends StackPane {

    private final SlideCard now = new SlideCard(UiMessages.text("now.heading"));
    private final SlideCard next = new SlideCard(UiMessages.text("next.heading"));
    private final PollFactsView facts = new PollFactsView();
    private final LiveResultView standing = new LiveResultView();
    private final UpcomingView coming;
    private final WhatIfView whatIf;
    private final GroupsBoard groups;
    private final StagePane pane;
    private @Nullable StageTools tools;
    private @Nullable RoomAddress address;
    private @Nullable RoomState shown;
    private ChartViewState look = ChartViewState.PLAIN;
    private String film = "";

    /**
     * Creates one for a session that is over, without tools on the slide.
     *
     * @param tries receives the split of attention being tried, or null once none is
     */
    public StageView(Consumer<String> goTo, GroupsBoard groups, Consumer<@Nullable WhatIfSplit> tries) {
        this.groups = groups;
        coming = new UpcomingView(goTo);
        whatIf = new WhatIfView(tried -> {
            drawNow();
            tries.accept(tried);
        });
        pane = new StagePane(now, next, facts, new StackPane(standing, coming, groups, whatIf));
        next.getStyleClass().add("next");
        getChildren().add(pane);
    }

    /**
     * Creates one for a live session.
     *
     * @param tries receives the split of attention being tried, or null once none is
     * @param tools the tools on the slide
     * @param perform performs the action of a tool's button
     */
    public StageView(Consumer<String> goTo, GroupsBoard groups, Consumer<@Nullable WhatIfSplit> tries, SlideTools tools,
            Consumer<ConsoleAction> perform) {
        this(goTo, groups, tries);
        this.tools = new StageTools(tools, perform, now);
    }

    /** Sets what receives a change of the plan. */
    public void onPlan(Consumer<PlanCommand> changed) {
        coming.onPlan(changed);
    }

    public void address(RoomAddress where) {
        address = where;
    }

    public void look(ChartViewState how) {
        look = how;
        drawNow();
    }

    public void show(RoomState room, Instant time) {
        if (tools != null) {
            tools.follow(shown, room);
        }
        shown = room;
        boolean played = whatIf.show(room);
        drawNow();
        now.tick(time);
        note(room);
        StyleStates.only(now, room.blackout(), "black");
        SlideMoment.next(room, address).ifPresentOrElse(next::show,
                () -> next.show(UiMessages.text(room.ended() ? "next.ended" : "next.none")));
        var poll = hidden(room);
        boolean working = working(room);
        pane.chart(poll != null || played || working);
        groups.setVisible(working);
        if (working) {
            groups.show(room, time);
        } else {
            groups.stopEditing();
        }
        standing.setVisible(poll != null);
        coming.show(room, afterNext(room));
        coming.setVisible(poll == null && !played && !working && coming.any());
        facts.show(room, time);
        if (poll != null) {
            standing.show(room, poll);
        }
    }

    /** Sets what is said of the film on the slide that the room sees, or nothing if there is none. */
    public void film(String words) {
        film = words;
        if (shown != null) {
            note(shown);
        }
    }

    private void note(RoomState room) {
        now.note(film.isEmpty() ? NowText.of(room) : film);
    }

    /** Returns the segment after the one that the picture of what comes next shows. */
    private static int afterNext(RoomState room) {
        int next = room.following();
        return next < 0 ? room.workshop().segments().size() : SlideMoment.stays(room) ? next : next + 1;
    }

    /** Moves the focus to the controls for trying another split in a playable case. Returns whether there are any. */
    public boolean tryAnother() {
        if (whatIf.isVisible()) {
            whatIf.enter();
        }
        return whatIf.isVisible();
    }

    private void drawNow() {
        if (shown != null) {
            now.show(SlideMoment.now(shown, address).seenBy(SlideAudience.PREVIEW).trying(whatIf.tried()).looked(look));
        }
    }

    /** Updates what changes with the time alone. */
    public void tick(RoomState room, Instant time) {
        now.tick(time);
        if (hidden(room) != null) {
            facts.show(room, time);
        }
        if (working(room)) {
            groups.tick(room, time);
        }
    }

    /** Returns whether there are groups to look after. */
    private static boolean working(RoomState room) {
        return BreakoutText.fit(room) && room.breakout().stage() != BreakoutState.Stage.READY;
    }

    /**
     * Returns the poll whose answers only the facilitator sees so far, or null. Once the room sees its chart, it is on
     * the slide.
     */
    private static @Nullable Poll hidden(RoomState room) {
        return room.poll().seen().revealed() ? null : room.segment().poll();
    }
}
