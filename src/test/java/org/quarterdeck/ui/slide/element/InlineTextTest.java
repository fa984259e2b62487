package org.quarterdeck.ui.slide.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.layout.PageLayouts;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextDecoration;
import org.quarterdeck.workshop.parser.WorkshopParser;

class InlineTextTest {

    private static List<Text> drawn(String segment) {
        var reading = WorkshopParser.read("w.md", "---\ntitle: T\n---\n" + segment, Path.of("."));
        return FxDrawing.draw(() -> NodeInspection.texts(PageLayouts
                .lay(SlideMoment.of(reading.workshop(), null, 0), SlideShape.WIDE, true).sheet().pane()));
    }

    private static String family(List<Text> texts, String word) {
        return texts.stream().filter(text -> text.getText().contains(word)).findFirst().orElseThrow().getFont().getFamily();
    }

    @Test
    void is_slanted_or_heavy_in_the_face_around_it() {
        var texts = drawn("# Do the *vital* thing\n\nSome *slanty* and **heavy** and `fixed` words");
        assertEquals(BundledFonts.HEADLINE_ITALIC, family(texts, "vi"));
        assertEquals(BundledFonts.ITALIC, family(texts, "slan"));
        assertEquals(BundledFonts.STRONG, family(texts, "hea"));
        assertEquals(BundledFonts.CODE, family(texts, "fixed"));
        var quote = drawn("layout: quote\n---\n> Things *dim* are **big**\n");
        assertTrue(quote.stream().noneMatch(text -> text.getFont().getFamily().equals(BundledFonts.STRONG)), quote::toString);
    }

    @Test
    void shows_the_address_of_a_link_unless_its_words_are_the_address() {
        var texts = drawn("See [our page](https://www.example.org/x/) and <https://example.org>");
        var all = texts.stream().map(Text::getText).reduce("", String::concat);
        assertTrue(all.contains("our page (example.org/x)") && !all.contains("(example.org)"), all);
        assertEquals(List.of("https://www.example.org/x/", "https://example.org"), texts.stream()
                .map(text -> text.getProperties().get(TextDecoration.LINK)).filter(link -> link != null).distinct().toList());
    }
}
