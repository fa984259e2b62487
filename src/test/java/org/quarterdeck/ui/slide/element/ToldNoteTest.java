package org.quarterdeck.ui.slide.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

class ToldNoteTest {

    private static Workshop decision(String told) {
        return WorkshopParser.read("case.md",
                "---\ntitle: T\n---\n# Before\n\n---\nid: move\ncase: queue\npoll: choice\ntold: " + told
                        + "\n---\n# The queue grows. What do you do first?\n\n- [ ] Ask the teams\n- [ ] Hold on\n- [ ] Chase\n",
                Path.of("nowhere")).workshop();
    }

    private static void look(String told, SlideShape shape, Consumer<SlideView> look, Move... moves) {
        try (var room = PlayedSession.of(decision(told)).people(3).at("move").then(moves)) {
            FxDrawing.on(() -> {
                var view = new SlideView(shape, true);
                view.show(SlideMoment.now(room.state(), SampleMoments.ADDRESS));
                look.accept(view);
            });
        }
    }

    @Test
    void keeps_what_was_done_in_the_story_to_itself_until_the_room_has_seen_its_own_choice() {
        look("2", SlideShape.WIDE, view -> assertFalse(NodeInspection.shows(view, "what happened")));
        look("2", SlideShape.WIDE, view -> assertFalse(NodeInspection.shows(view, "what happened")), Move.OPEN, Move.CLOSE);
        look("Nothing.", SlideShape.WIDE, view -> assertFalse(NodeInspection.shows(view, "What happened")), Move.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void then_marks_the_story_s_option_on_its_own_row_in_letters_that_the_back_row_can_read(SlideShape shape) {
        look("2", shape, view -> {
            var mark = at(view, "what");
            assertEquals(48, mark.getFont().getSize());
            assertEquals(x(at(view, "Hold")), x(mark));
            assertTrue(y(at(view, "Hold")) < y(mark));
            assertTrue(y(at(view, "Chase")) - y(mark) > 1.4 * (y(mark) - y(at(view, "Hold"))), "nearer to its own row");
            assertTrue(view.getAccessibleText().contains("What happened:  Hold on"), view.getAccessibleText());
            assertFalse(view.overflows());
        }, Move.OPEN, Move.CLOSE, Move.NEXT);
    }

    @ParameterizedTest
    @EnumSource
    void moves_nothing_when_it_comes(SlideShape shape) {
        var places = new ArrayList<Double>();
        look("2", shape, view -> places.add(y(at(view, "Hold"))), Move.OPEN);
        look("2", shape, view -> places.add(y(at(view, "Hold"))), Move.OPEN, Move.CLOSE, Move.NEXT);
        assertEquals(places.getFirst(), places.getLast());
    }

    @ParameterizedTest
    @EnumSource
    void leaves_every_row_the_same_space_so_that_none_gives_it_away_before(SlideShape shape) {
        try (var room = PlayedSession.of(WorkshopParser.read("case.md",
                "---\ntitle: T\n---\n# Before\n\n---\nid: move\ncase: queue\npoll: choice\ntold: {option: 2, text: It grew and grew.}"
                        + "\n---\n# Results pile up. What is your first move?\n\n- [ ] Share the work: releases slip\n"
                        + "- [ ] Check it daily: an hour a day\n- [ ] Hold on and automate: a gamble\n",
                Path.of("nowhere")).workshop()).people(3).at("move").then(Move.OPEN)) {
            FxDrawing.on(() -> {
                var view = new SlideView(shape, true);
                view.show(SlideMoment.now(room.state(), SampleMoments.ADDRESS));
                assertEquals(y(at(view, "Check")) - y(at(view, "Share")), y(at(view, "Hold")) - y(at(view, "Check")), 1);
            });
        }
    }

    @Test
    void or_tells_in_the_author_s_words_what_happened_below_the_chart() {
        look("'Nothing: \"temporary\" stayed for years.'", SlideShape.WIDE,
                view -> assertTrue(NodeInspection.shows(view, "What happened: Nothing: “temporary” stayed for years.")),
                Move.OPEN, Move.CLOSE, Move.NEXT);
    }

    @ParameterizedTest
    @EnumSource
    void or_marks_the_option_and_says_below_how_it_went_on(SlideShape shape) {
        look("{option: 2, text: It helped for a week.}", shape, view -> {
            assertTrue(y(at(view, "Hold")) < y(at(view, "what")));
            assertTrue(NodeInspection.shows(view, "What happened: It helped for a week."));
            assertFalse(view.overflows());
        }, Move.OPEN, Move.CLOSE, Move.NEXT);
    }

    @Test
    void comes_after_the_result_and_goes_again_at_back() {
        for (var told : List.of("2", "Nothing.")) {
            try (var room = PlayedSession.of(decision(told)).people(3).at("move").then(Move.OPEN, Move.CLOSE)) {
                var closed = SlideMoment.now(room.state(), SampleMoments.ADDRESS);
                var said = SlideMoment.now(room.then(Move.NEXT).state(), SampleMoments.ADDRESS);
                FxDrawing.on(() -> {
                    var view = new SlideView(SlideShape.WIDE, true);
                    view.show(closed);
                    assertFalse(view.getAccessibleText().contains("What happened"), told);
                    view.show(said);
                    assertTrue(view.getAccessibleText().contains("What happened"), told);
                    view.show(closed);
                    assertFalse(view.getAccessibleText().contains("What happened"), told);
                    assertFalse(NodeInspection.shows(view, "hat happened"), told);
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void touches_no_other_option_where_those_take_two_lines(SlideShape shape) {
        var long_ = WorkshopParser.read("case.md", """
                ---
                title: T
                ---
                # Before

                ---
                id: move
                poll: choice
                told: {option: 2, text: It felt responsible for a while and the list grew and grew.}
                ---
                # Results pile up.

                - [ ] Ask the teams to share it for a week
                - [ ] Check it every day until it settles
                - [ ] Start automating on too little data
                """, Path.of("nowhere")).workshop();
        try (var room = PlayedSession.of(long_).people(3).at("move").then(Move.OPEN, Move.CLOSE, Move.NEXT)) {
            FxDrawing.on(() -> {
                var view = new SlideView(shape, true);
                view.show(SlideMoment.now(room.state(), SampleMoments.ADDRESS));
                var mark = at(view, "what");
                double bottom = y(mark) + 0.22 * mark.getFont().getSize();
                var below = NodeInspection.texts(view).stream().filter(text -> y(text) > y(mark)).toList();
                assertTrue(below.stream().allMatch(text -> y(text) - 0.75 * text.getFont().getSize() > bottom),
                        "the next option begins below it");
            });
        }
    }

    private static Text at(SlideView view, String word) {
        return NodeInspection.texts(view).stream().filter(text -> text.getText().strip().startsWith(word)).findFirst()
                .orElseThrow();
    }

    private static double x(Text text) {
        return Math.rint(text.localToScene(text.getBoundsInLocal()).getMinX() / 10);
    }

    /** Where its baseline is on the slide. */
    private static double y(Text text) {
        return text.localToScene(0, text.getY()).getY();
    }
}
