package org.quarterdeck.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.Hyphenation;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextMeasure;
import org.quarterdeck.ui.text.TextRun;

class EllipsizedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"5", "A", "I", "是"})
    void of_one_character_is_shown_where_there_is_room_for_it(String word) {
        var shown = FxDrawing.draw(() -> {
            var run = new TextRun(word, BundledFonts.headline(80), Color.BLACK);
            return EllipsizedText.of(run, TextMeasure.width(run.font(), word) + 1, 1, 1, LineBreaking.FILLED).block().text();
        });
        assertEquals(word, shown);
    }

    /** Text is refused by the width of its letters only where no way to break it into the lines would have fitted. */
    @ParameterizedTest
    @ValueSource(strings = {"We decide what not to do, and say so", "Donaudampfschifffahrtsgesellschaftskapit\u00E4n",
            "Ver\u00ADant\u00ADwor\u00ADtung \u00FCber\u00ADneh\u00ADmen", "AVAVAVAVAVAVAVAV WAWAWAWA",
            "\u062A\u062D\u0645\u0644 \u0627\u0644\u0645\u0633\u0624\u0648\u0644\u064A\u0629 \u0643\u0627\u0645\u0644\u0629",
            "\u6211\u4EEC\u77E5\u9053\u4E3A\u4EC0\u4E48\u8FD9\u6837\u505A", "ill ill ill ill ill", "two\nlines, and one"})
    void is_cut_only_where_its_lines_are_too_many(String text) {
        var wrong = FxDrawing.draw(() -> {
            var run = new TextRun(text, BundledFonts.medium(60), Color.BLACK, Hyphenation.of("de"));
            var found = new ArrayList<String>();
            for (int width = 65; width < 1_400; width += 7) {
                var whole = TextBlock.of(List.of(run), width, 1, LineBreaking.COLUMN);
                for (int lines = 1; lines <= 3; lines++) {
                    boolean cut = EllipsizedText.of(run, width, 1, lines, LineBreaking.COLUMN).cut();
                    if (cut != (whole.lines() > lines || !whole.cutWord().isEmpty())) {
                        found.add(width + " in " + lines);
                    }
                }
            }
            return found;
        });
        assertEquals(List.of(), wrong);
    }
}
