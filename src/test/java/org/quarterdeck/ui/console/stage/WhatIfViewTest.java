package org.quarterdeck.ui.console.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.PlayableCaseWorkshop;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.simulation.AttentionSplit;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.action.ConsoleKeys;
import org.quarterdeck.ui.slide.SlideView;

/** What the facilitator can try beside a playable case. */
class WhatIfViewTest {

    private static final RoomAddress ADDRESS = new RoomAddress("http://127.0.0.1:7313/", "127.0.0.1:7313", "4711", "k7Qm2xPd");
    private static final ConsoleHost NOTHING = new NoConsoleHost();

    private final PlayedSession room = PlayedSession.of(PlayableCaseWorkshop.atOnce()).people(2);
    private final ViewWindow<ConsoleView> screen = ViewWindow.of(() -> {
        var view = new ConsoleView(room.session(), ADDRESS, "http://127.0.0.1:7313/remote#secret", NOTHING, ZoneOffset.UTC);
        view.bind();
        return view;
    });
    private @Nullable WhatIfSplit tried;

    @BeforeEach
    void decide() {
        screen.does(() -> {
            new ConsoleKeys(screen.view()).bind(screen.scene());
            screen.view().onWhatIf(other -> tried = other);
        });
        for (int month : List.of(0, 6)) {
            room.at("month-" + month).then(Move.NEXT);
            PlayableCaseWorkshop.spread(room, List.of(PlayableCaseWorkshop.TOLD, PlayableCaseWorkshop.TOLD));
            room.then(Move.NEXT);
        }
        room.at("until-36").then(Move.NEXT);
        screen.seen("the panel", () -> screen.visible(".what-if"));
        screen.says("#what-if-points-0", "55");
    }

    @AfterEach
    void close() {
        screen.does(screen.view()::close);
        screen.close();
        room.close();
    }

    private boolean drawn(String words) {
        return screen.all(".slide").stream().map(node -> ((SlideView) node).getAccessibleText())
                .anyMatch(text -> text != null && text.contains(words));
    }

    @Test
    void another_split_is_drawn_once_all_points_are_spread_and_taken_back_with_a_key() {
        int entries = room.journal().entries().size();
        screen.click("#what-if-less-1");
        screen.says(".what-if .quiet", "5 points left to spread.");
        assertTrue(screen.node("#what-if-try").isDisabled());
        screen.click("#what-if-more-4");
        screen.click("#what-if-try");
        assertEquals(new WhatIfSplit(0, AttentionSplit.of(List.of(55.0, 25.0, 15.0, 0.0, 5.0))), tried);
        screen.seen("the path", () -> drawn("what if"));
        screen.click("#what-if-reset");
        assertEquals(null, tried);
        screen.seen("no path", () -> !drawn("what if"));
        screen.says("#what-if-points-1", "30");
        assertEquals(entries, room.journal().entries().size());
    }

    @Test
    void it_can_be_tried_from_any_decision_that_the_room_has_come_to() {
        assertTrue(screen.visible("#what-if-month-12"));
        assertFalse(screen.visible("#what-if-month-24"));
        screen.click("#what-if-month-6");
        screen.click("#what-if-try");
        assertEquals(new WhatIfSplit(6, AttentionSplit.of(List.of(55.0, 30.0, 15.0, 0.0, 0.0))), tried);
    }

    @Test
    void the_keys_lead_into_it_and_the_session_goes_on_meanwhile() {
        screen.press(KeyCode.I);
        screen.press(KeyCode.ENTER);
        screen.says("#what-if-points-0", "50");
        screen.press(KeyCode.SPACE);
        screen.seen("the next stop", () -> SegmentSteps.stepOf(room.state()) == 2);
    }

    @Test
    void leaving_the_slide_forgets_it() {
        screen.click("#what-if-try");
        assertTrue(tried != null);
        room.at("before");
        screen.seen("it is forgotten", () -> tried == null && !screen.visible(".what-if"));
        screen.press(KeyCode.I);
        screen.seen("why not", () -> screen.all(".label").stream()
                .anyMatch(label -> ((Label) label).getText().startsWith("There is no playable case")));
    }
}
