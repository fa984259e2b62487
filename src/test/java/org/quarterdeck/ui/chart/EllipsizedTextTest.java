package org.quarterdeck.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
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
}
