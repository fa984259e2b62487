package org.quarterdeck.ui.slide.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.PlayableCaseWorkshop;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.AttentionSplit;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Workshop;

@DisplayName("The slide of a playable case")
class SimulationPageTest {

    private static final List<Integer> MIXED = List.of(20, 40, 20, 10, 10);

    private static PlayedSession room(Workshop workshop) {
        return PlayedSession.of(workshop).people(2);
    }

    /** Asks that decision, hears it from both, and shows what came of it. */
    private static void decide(PlayedSession room, int month, List<Integer> one, List<Integer> other) {
        room.at("month-" + month).then(Move.NEXT);
        PlayableCaseWorkshop.spread(room, List.of(one, other));
        room.then(Move.NEXT);
    }

    private static String shown(RoomState state) {
        return shown(SlideMoment.now(state, null));
    }

    private static String shown(SlideMoment moment) {
        return FxDrawing.draw(() -> {
            var view = new SlideView(SlideShape.WIDE, true);
            view.show(moment);
            return view.getAccessibleText();
        });
    }

    @Nested
    @DisplayName("after four decisions")
    class Played {

        @Test
        @DisplayName("walks from decision to decision by next, back by previous, and then goes on")
        void walked() {
            try (var room = room(PlayableCaseWorkshop.atOnce())) {
                room.at("until-36");
                for (var month : List.of("At the start", "Month 6", "Month 12", "Month 24", "Month 36")) {
                    assertTrue(shown(room.state()).contains(month + "."), shown(room.state()));
                    room.then(Move.NEXT);
                }
                assertEquals("After", room.state().segment().title());
                room.then(Move.PREVIOUS);
                assertTrue(shown(room.state()).contains("Month 36."));
                room.then(Move.PREVIOUS, Move.PREVIOUS);
                assertTrue(shown(room.state()).contains("Month 12."));
            }
        }

        @Test
        @DisplayName("draws the path that the means of the votes steer, which another vote changes")
        void votes() {
            try (var room = room(PlayableCaseWorkshop.atOnce())) {
                for (int month : List.of(0, 6, 12, 24)) {
                    decide(room, month, PlayableCaseWorkshop.TOLD, PlayableCaseWorkshop.TOLD);
                }
                room.at("until-36").then(Move.NEXT, Move.NEXT, Move.NEXT, Move.NEXT);
                assertTrue(shown(room.state()).contains("as told 596, leading 0, this room 596."), shown(room.state()));
                room.at("month-12").then(Move.AGAIN);
                PlayableCaseWorkshop.spread(room, List.of(PlayableCaseWorkshop.LEADING, PlayableCaseWorkshop.LEADING));
                room.then(Move.NEXT).at("until-36").then(Move.NEXT, Move.NEXT);
                assertTrue(shown(room.state()).contains("as told 284, leading 0, this room 284."), shown(room.state()));
                room.then(Move.NEXT);
                assertFalse(shown(room.state()).contains("this room 469"), shown(room.state()));
            }
        }

        @Test
        @DisplayName("shows the same when the journal is replayed")
        void replayed() {
            try (var room = room(PlayableCaseWorkshop.atOnce())) {
                decide(room, 0, PlayableCaseWorkshop.TOLD, MIXED);
                decide(room, 6, MIXED, PlayableCaseWorkshop.LEADING);
                room.at("until-36").then(Move.NEXT, Move.NEXT);
                var again = EventReplay.all(room.state().start(), room.state().workshop(), room.journal().entries());
                assertEquals(shown(room.state()), shown(again));
            }
        }
    }

    @Nested
    @DisplayName("after fewer decisions")
    class Undecided {

        @Test
        @DisplayName("draws the room's path no further than the first decision that is missing, and says so")
        void missing() {
            try (var room = room(PlayableCaseWorkshop.atOnce())) {
                decide(room, 0, MIXED, MIXED);
                room.at("month-6").then(Move.NEXT, Move.NEXT);
                decide(room, 12, MIXED, MIXED);
                room.at("until-36").then(Move.NEXT, Move.NEXT);
                assertTrue(shown(room.state()).contains("This room has decided up to month 6."), shown(room.state()));
                assertFalse(shown(room.state()).contains("this room"), shown(room.state()));
            }
        }

        @Test
        @DisplayName("draws the story and leading alone where nobody has voted")
        void none() {
            try (var room = room(PlayableCaseWorkshop.atOnce())) {
                room.at("until-36").then(Move.NEXT);
                assertTrue(shown(room.state()).contains("This room has decided nothing yet."));
                assertTrue(shown(room.state()).contains("as told 172, leading 192."), shown(room.state()));
            }
        }
    }

    @Test
    @DisplayName("goes on from where the one before it ended")
    void stretches() {
        try (var room = room(PlayableCaseWorkshop.inStretches())) {
            decide(room, 0, MIXED, MIXED);
            room.then(Move.NEXT, Move.NEXT);
            assertTrue(shown(room.state()).contains("Month 6."), shown(room.state()));
            decide(room, 6, MIXED, MIXED);
            room.then(Move.NEXT);
            assertTrue(shown(room.state()).contains("Month 6."), shown(room.state()));
            room.then(Move.NEXT);
            assertTrue(shown(room.state()).contains("Month 12."), shown(room.state()));
        }
    }

    @Test
    @DisplayName("draws what is tried beside the room's own path, and the journal never hears of it")
    void tried() {
        try (var room = room(PlayableCaseWorkshop.atOnce())) {
            decide(room, 0, MIXED, MIXED);
            room.at("until-36").then(Move.NEXT);
            int entries = room.journal().entries().size();
            var own = shown(room.state());
            var tried = SlideMoment.now(room.state(), null)
                    .trying(new WhatIfSplit(0, AttentionSplit.of(List.of(0.0, 0.0, 0.0, 0.0, 100.0))));
            assertTrue(shown(tried).contains("what if 232, "), shown(tried));
            assertEquals(own, shown(tried).replaceAll("what if [^,]*, ", ""));
            assertEquals(entries, room.journal().entries().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("says that it is a model and no data, fits its canvas and can be read from the back row")
    void readable(SlideShape shape) {
        try (var room = room(PlayableCaseWorkshop.atOnce())) {
            for (int month : List.of(0, 6, 12, 24)) {
                decide(room, month, MIXED, PlayableCaseWorkshop.LEADING);
            }
            room.at("until-36");
            for (int step = 0; step < 5; step++) {
                FxDrawing.on(() -> {
                    var view = new SlideView(shape, true);
                    view.show(SlideMoment.now(room.state(), null));
                    assertFalse(view.overflows());
                    assertTrue(NodeInspection.shows(view, "A model, not data."));
                    assertTrue(NodeInspection.texts(view).stream().mapToDouble(t -> t.getFont().getSize())
                            .allMatch(size -> size >= 48 || size == 32));
                });
                room.then(Move.NEXT);
            }
        }
    }
}
