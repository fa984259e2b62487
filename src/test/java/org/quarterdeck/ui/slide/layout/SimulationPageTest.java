package org.quarterdeck.ui.slide.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    class After_four_decisions {

        @Test
        void walks_from_decision_to_decision_by_next_back_by_previous_and_then_goes_on() {
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
        void draws_the_path_that_the_means_of_the_votes_steer_which_another_vote_changes() {
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
        void shows_the_same_when_the_journal_is_replayed() {
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
    class After_fewer_decisions {

        @Test
        void draws_the_room_s_path_no_further_than_the_first_decision_that_is_missing_and_says_so() {
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
        void draws_the_story_and_leading_alone_where_nobody_has_voted() {
            try (var room = room(PlayableCaseWorkshop.atOnce())) {
                room.at("until-36").then(Move.NEXT);
                assertTrue(shown(room.state()).contains("This room has decided nothing yet."));
                assertTrue(shown(room.state()).contains("as told 172, leading 192."), shown(room.state()));
            }
        }
    }

    @Test
    void goes_on_from_where_the_one_before_it_ended() {
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
    void draws_what_is_tried_beside_the_room_s_own_path_and_the_journal_never_hears_of_it() {
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
    void says_that_it_is_a_model_and_no_data_fits_its_canvas_and_can_be_read_from_the_back_row(SlideShape shape) {
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
