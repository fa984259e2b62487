package org.quarterdeck.ui.console.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** How a vote stands that is compared with an earlier one: its pairs are Control and Trust, How and Why. */
class LiveResultViewTest {

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().spectrum("before", Reveal.MANUAL)
            .spectrum("after", Reveal.MANUAL).comparedWith("before").build()).people(3);
    private final ViewWindow<LiveResultView> screen = ViewWindow.of(LiveResultView::new);

    @AfterEach
    void close() {
        screen.close();
        room.close();
    }

    private void answers(double... marks) {
        var run = Objects.requireNonNull(room.state().poll().run());
        for (int seat = 1; seat <= marks.length; seat++) {
            room.session().submit(new CastAnswer(seat, run.id(), new Answer.Placed(List.of(0.5, marks[seat - 1])))).join();
        }
    }

    private void show() {
        screen.does(() -> screen.view().show(room.state(), Objects.requireNonNull(room.state().segment().poll())));
    }

    private List<String> labels(String query) {
        return screen.all(query).stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void says_which_pair_moved_most_and_how_many_which_way() {
        room.at("before").then(Move.OPEN);
        answers(0.2, 0.2, 0.2);
        room.then(Move.CLOSE).at("after").then(Move.OPEN);
        answers(0.6, 0.5, 0.1);
        show();
        screen.says(".most-moved", "Moved most: towards “Why”, 2 of 3 people, median 30% of the way.");
        assertEquals(List.of("0", "0", "1", "2"), labels(".shift-figures .count"));
        assertEquals(List.of("3", "0"), labels(".shift-figures .stayed"));
        assertEquals(List.of("0%", "→ 30%"), labels(".shift-figures .median"));
        assertTrue(screen.node(".shift-figures").getAccessibleText().contains("2 moved towards Why"));
        assertFalse(screen.node(".chart-of-answers").isVisible());
    }

    @Test
    void draws_marks_where_there_is_nothing_to_compare_with() {
        room.at("before").then(Move.OPEN);
        answers(0.2, 0.2);
        show();
        assertTrue(screen.node(".chart-of-answers").isVisible());
        assertTrue(screen.all(".shift-figures").isEmpty());
    }

    @Test
    void says_so_where_nobody_has_answered_both_times() {
        room.at("before").then(Move.OPEN);
        answers(0.2);
        room.then(Move.CLOSE).at("after").then(Move.OPEN);
        show();
        screen.says(".most-moved", "Nobody has answered both times yet.");
        assertEquals(List.of("", ""), labels(".shift-figures .median"));
    }
}
