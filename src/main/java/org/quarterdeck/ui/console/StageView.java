package org.quarterdeck.ui.console;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.model.WhatIf;
import org.quarterdeck.session.BreakoutState;
import org.quarterdeck.session.RoomAddress;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Styling;
import org.quarterdeck.ui.slide.Audience;
import org.quarterdeck.ui.slide.Look;
import org.quarterdeck.ui.slide.SlideMoment;
import org.quarterdeck.workshop.Poll;

/** The middle of the console: now, next, and how the vote stands or what comes after. */
final class StageView extends StackPane {

    private final SlideCard now = new SlideCard(Messages.text("now.heading"));
    private final SlideCard next = new SlideCard(Messages.text("next.heading"));
    private final FactsView facts = new FactsView();
    private final StandingView standing = new StandingView();
    private final ComingView coming;
    private final WhatIfView whatIf;
    private final GroupsBoard groups;
    private final StagePane pane;
    private @Nullable RoomAddress address;
    private @Nullable RoomState shown;
    private Look look = Look.PLAIN;

    /** @param tries hears which other split of attention is tried, and null once none is */
    StageView(Consumer<String> goTo, GroupsBoard groups, Consumer<@Nullable WhatIf> tries) {
        this.groups = groups;
        coming = new ComingView(goTo);
        whatIf = new WhatIfView(tried -> {
            drawNow();
            tries.accept(tried);
        });
        pane = new StagePane(now, next, facts, new StackPane(standing, coming, groups, whatIf));
        next.getStyleClass().add("next");
        getChildren().add(pane);
    }

    void address(RoomAddress where) {
        address = where;
    }

    void look(Look how) {
        look = how;
        drawNow();
    }

    void show(RoomState room, Instant time) {
        shown = room;
        boolean played = whatIf.show(room);
        drawNow();
        now.note(NowWords.of(room));
        Styling.only(now, room.blackout(), "black");
        SlideMoment.next(room, address).ifPresentOrElse(next::show,
                () -> next.show(Messages.text(room.ended() ? "next.ended" : "next.none")));
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
        coming.show(room, room.index() + 2);
        coming.setVisible(poll == null && !played && !working && coming.any());
        facts.show(room, time);
        if (poll != null) {
            standing.show(room, poll);
        }
    }

    /** Goes into what can be tried beside a playable case; says whether there is one. */
    boolean tryAnother() {
        if (whatIf.isVisible()) {
            whatIf.enter();
        }
        return whatIf.isVisible();
    }

    private void drawNow() {
        if (shown != null) {
            now.show(SlideMoment.now(shown, address).seenBy(Audience.PREVIEW).trying(whatIf.tried()).looked(look));
        }
    }

    /** What changes with the clock alone. */
    void tick(RoomState room, Instant time) {
        if (hidden(room) != null) {
            facts.show(room, time);
        }
        if (working(room)) {
            groups.tick(room, time);
        }
    }

    /** Whether there are groups to look after. */
    private static boolean working(RoomState room) {
        return BreakoutWords.fit(room) && room.breakout().stage() != BreakoutState.Stage.READY;
    }

    /** The question whose answers only the facilitator sees yet; once the room sees its chart, that is in the slide. */
    private static @Nullable Poll hidden(RoomState room) {
        return room.poll().seen().revealed() ? null : PrimaryMove.asked(room.segment());
    }
}
