package org.quarterdeck.ui.slide.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.parser.WorkshopParser;

@DisplayName("Words between a headline and a chart or table")
class IntroTextTest {

    private static final String TABLE = "| One | Other |\n| --- | --- |\n| Few | Many |\n";

    private static SlideMoment slide(String keys, String body) {
        var text = "---\ntitle: T\n---\n" + keys + "\n---\n# Headline\n\n" + body + "\n\n" + TABLE;
        return SlideMoment.of(WorkshopParser.read("w.md", text, Path.of(".")).workshop(), null, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"poll: words", "poll: spectrum", "layout: contrast", "layout: contrast\nbuild: all"})
    @DisplayName("are shown from the beginning, take no step, and are cut short before they take the chart's place")
    void shown(String keys) {
        FxDrawing.on(() -> {
            var view = new SlideView(SlideShape.WIDE, true);
            view.show(slide(keys, "Think of *last* month.\n\n- of its Monday"));
            assertTrue(NodeInspection.shows(view, "Think of last month."), NodeInspection.letters(view));
            assertTrue(NodeInspection.shows(view, "• of its Monday"), NodeInspection.letters(view));
            view.show(slide(keys, "Far too many words. ".repeat(200)));
            assertTrue(view.overflows());
            assertTrue(NodeInspection.shows(view, "…"));
        });
        assertEquals(slide(keys, "").segment().buildItems(), slide(keys, "Think.\n\n- a\n- b").segment().buildItems());
    }
}
