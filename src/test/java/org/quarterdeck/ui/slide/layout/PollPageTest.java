package org.quarterdeck.ui.slide.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SampleCharts;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

class PollPageTest {

    private static final Workshop WORKSHOP = SampleCharts.workshop(Theme.BRIGHT);

    private static SlideView shown(SlideShape shape, String id, String state) {
        SlideMoment moment = Objects.requireNonNull(SampleCharts.moments(WORKSHOP, id).get(state));
        var view = new SlideView(shape, true);
        view.show(moment);
        return view;
    }

    private static double largest(SlideView view) {
        return NodeInspection.texts(view).stream().mapToDouble(text -> text.getFont().getSize()).max().orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void sets_a_question_that_stands_alone_larger_than_above_its_answers(SlideShape shape) {
        FxDrawing.on(() -> {
            assertTrue(largest(shown(shape, "words", "ready")) > largest(shown(shape, "words", "12")));
            assertFalse(shown(shape, "words", "ready").overflows());
        });
    }

    @Test
    void shows_long_options_whole_on_pages_in_the_room_and_all_of_them_where_nobody_turns_pages() {
        FxDrawing.on(() -> {
            for (var state : List.of("ready", "open", "12")) {
                var room = shown(SlideShape.CLASSIC, "eight-long", state);
                assertTrue(NodeInspection.shows(room, "1 to 4 of 8"), state);
                assertFalse(room.overflows(), state);
            }
            var paper = new SlideView(SlideShape.CLASSIC, true);
            paper.show(SlideMoment.of(WORKSHOP, Path.of("."), WORKSHOP.indexOf("eight-long")));
            assertTrue(NodeInspection.shows(paper, "Nothing: I say what I think, and it is heard"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "text"})
    void invites_with_a_large_code_as_long_as_nobody_has_answered(String id) {
        FxDrawing.on(() -> {
            assertEquals(2, codes(shown(SlideShape.WIDE, id, "open")));
            var answered = SampleCharts.live(WORKSHOP, id, SampleCharts.answers(SampleCharts.question(WORKSHOP, id), 3, 7));
            var view = new SlideView(SlideShape.WIDE, true);
            view.show(answered);
            assertEquals(1, codes(view));
        });
    }

    private static long codes(Node node) {
        if (!node.isVisible()) {
            return 0;
        }
        long here = node instanceof Group group && !group.getChildren().isEmpty()
                && group.getChildren().getFirst() instanceof Rectangle card && card.getWidth() > 60
                && card.getWidth() == card.getHeight() ? 1 : 0;
        return here + (node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToLong(PollPageTest::codes).sum()
                : 0);
    }
}
