package org.quarterdeck.ui.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.ViewWindow;

class NumbersTableTest {

    private static final String LONG = "نحن نستمع أولاً ثم نتكلم مع الفريق كله ثم نتفق على ما يجب فعله غداً وبعد غد";

    private static Stream<Text> texts(ViewWindow<?> screen) {
        return screen.all(".numbers Text").stream().map(Text.class::cast).filter(each -> !each.getText().isEmpty());
    }

    @Test
    void long_words_whose_letters_join_break_into_lines_as_others_do() {
        var numbers = new ResultNumbers(List.of("Text", "People"), 1, List.of(List.of(LONG, "3"), List.of(
                "A longer thought about why nobody had the time to say what everybody knew", "2"), List.of("Short", "1")));
        try (var screen = ViewWindow.of(() -> new StackPane(new NumbersTable(numbers, "Texts")))) {
            screen.size(300, 500);
            screen.seen("lines", () -> texts(screen).anyMatch(each -> each.getText().startsWith("نحن")
                    && each.getText().indexOf('\n') > 0 && each.getLayoutBounds().getWidth() < 300));
            screen.seen("lines of other letters", () -> texts(screen).anyMatch(each -> each.getText().startsWith("A longer")
                    && each.getLayoutBounds().getHeight() > 30));
            screen.size(900, 500);
            screen.seen("one line where there is room", () -> texts(screen).anyMatch(each -> each.getText().equals(LONG)));
            assertTrue(texts(screen).count() >= 3);
        }
    }
}
