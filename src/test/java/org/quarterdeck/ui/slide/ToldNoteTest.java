package org.quarterdeck.ui.slide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.fixtures.Drawing;
import org.quarterdeck.fixtures.PlayedRoom;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.WorkshopReader;

@DisplayName("A decision of a case")
class ToldNoteTest {

    private static Workshop decision(String told) {
        return WorkshopReader.read("case.md",
                "---\ntitle: T\n---\n# Before\n\n---\nid: move\ncase: queue\npoll: choice\ntold: " + told
                        + "\n---\n# The queue grows. What do you do first?\n\n- [ ] Ask the teams\n- [ ] Watch\n- [ ] Chase\n",
                Path.of("nowhere")).workshop();
    }

    private static void look(String told, SlideShape shape, Consumer<SlideView> look, Move... moves) {
        try (var room = PlayedRoom.of(decision(told)).people(3).at("move").then(moves)) {
            Drawing.on(() -> {
                var view = new SlideView(shape, true);
                view.show(SlideMoment.now(room.state(), SampleMoments.ADDRESS));
                look.accept(view);
            });
        }
    }

    @Test
    @DisplayName("keeps what was done in the story to itself until the room has seen its own choice")
    void before() {
        look("2", SlideShape.WIDE, view -> assertFalse(Looked.shows(view, "In the story")));
        look("2", SlideShape.WIDE, view -> assertFalse(Looked.shows(view, "In the story")), Move.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("then names the story's option below the chart, in letters that the back row can read")
    void after(SlideShape shape) {
        look("2", shape, view -> {
            assertTrue(Looked.shows(view, "In the story: Watch"));
            assertTrue(view.getAccessibleText().contains("In the story:  Watch"), view.getAccessibleText());
            assertFalse(view.overflows());
        }, Move.OPEN, Move.CLOSE);
    }

    @Test
    @DisplayName("or tells in the author's words what happened")
    void words() {
        look("'Nothing: \"temporary\" stayed for years.'", SlideShape.WIDE,
                view -> assertTrue(Looked.shows(view, "In the story: Nothing: “temporary” stayed for years.")), Move.OPEN,
                Move.CLOSE);
    }
}
