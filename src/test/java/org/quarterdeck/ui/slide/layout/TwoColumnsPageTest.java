package org.quarterdeck.ui.slide.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SlideCheck;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

class TwoColumnsPageTest {

    private static final Path FOLDER = Path.of(".");

    @BeforeAll
    static void with_a_screen() {
        HeadlessDisplay.start();
    }

    private static Workshop workshop(String keys, String body) {
        return WorkshopParser.read("w.md", "---\ntitle: T\n---\n\n---\nid: c\nlayout: two-cols\n" + keys + "---\n" + body, FOLDER)
                .workshop();
    }

    private static SlidePage page(Workshop workshop, int step, SlideShape shape) {
        return PageLayouts.lay(SampleMoments.slide(workshop, "c", step), shape, true);
    }

    private static Text word(SlidePage page, String word) {
        return NodeInspection.texts(page.sheet().pane()).stream().filter(t -> t.getText().contains(word)).findFirst()
                .orElseThrow();
    }

    private static double left(Text text) {
        return text.localToScene(text.getLayoutBounds()).getMinX();
    }

    @ParameterizedTest
    @EnumSource
    void sets_both_side_by_side_in_one_size_below_a_headline_over_both(SlideShape shape) {
        var page = page(workshop("", "# Headline\n\nOne\n\n::right::\n\nOther\n\n" + "- Something longer to read\n".repeat(4)), 0,
                shape);
        var one = word(page, "One");
        var other = word(page, "Other");
        assertEquals(shape.margin(), left(one), 8);
        assertTrue(left(other) > shape.width() / 2, () -> "begins at " + left(other));
        assertEquals(one.getFont().getSize(), other.getFont().getSize());
        assertTrue(other.getFont().getSize() >= SlideCanvas.SMALLEST);
        assertFalse(page.overflows());
    }

    @Test
    void comes_item_by_item_the_first_column_first() {
        var workshop = workshop("build: steps\n", "# T\n\n- One\n- Two\n\n::right::\n\n- Three\n");
        assertEquals(3, workshop.segments().getFirst().buildItems());
        for (int step = 0; step <= 3; step++) {
            var text = page(workshop, step, SlideShape.WIDE).text();
            assertEquals(step >= 1, text.contains("One"));
            assertEquals(step >= 2, text.contains("Two"));
            assertEquals(step >= 3, text.contains("Three"));
        }
    }

    @Test
    void is_told_where_either_holds_more_than_fits() {
        var much = "- Something longer to read\n".repeat(12);
        for (var body : new String[]{"# T\n\n" + much + "\n::right::\n\nOther", "# T\n\nOne\n\n::right::\n\n" + much}) {
            assertNotNull(new SlideCheck().misfit(workshop("", body), FOLDER, 0));
        }
        assertNull(new SlideCheck().misfit(workshop("", "# T\n\nOne\n\n::right::\n\nOther"), FOLDER, 0));
    }

    @Test
    void shows_pictures_below_the_text_of_their_column_or_alone() {
        for (var body : new String[]{"# T\n\n![Shown](a.png)\n\n::right::\n\nOther",
                "# T\n\nOne\n\n::right::\nText\n\n![Shown](a.png)"}) {
            assertTrue(page(workshop("", body), 0, SlideShape.WIDE).text().contains("Shown"));
        }
    }
}
