package org.quarterdeck.ui.slide.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.parser.WorkshopParser;

class IntroTextTest {

    private static final String TABLE = "| One | Other |\n| --- | --- |\n| Few | Many |\n";

    private static SlideMoment slide(String keys, String body) {
        var text = "---\ntitle: T\n---\n" + keys + "\n---\n# Headline\n\n" + body + "\n\n" + TABLE;
        return SlideMoment.of(WorkshopParser.read("w.md", text, Path.of(".")).workshop(), null, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"poll: words", "poll: spectrum", "layout: contrast", "layout: contrast\nbuild: all"})
    void are_shown_from_the_beginning_take_no_step_and_are_cut_short_before_they_take_the_chart_s_place(String keys) {
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
