package org.quarterdeck.ui.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.slide.NodeInspection;

@DisplayName("Text is set into lines")
class TextBlockTest {

    @Test
    @DisplayName("that end where a sentence does rather than in its middle")
    void sentences_keep_together() {
        assertEquals(List.of("The deadline slips.", "What is your first move?"),
                lines("The deadline slips. What is your first move?", 1_680, LineBreaking.BALANCED));
    }

    @Test
    @DisplayName("about equally long, and not ending with a small word")
    void balanced() {
        assertEquals(List.of("Two ways to look", "at the same Monday"),
                lines("Two ways to look at the same Monday", 1_240, LineBreaking.BALANCED));
    }

    @Test
    @DisplayName("of which the last is no single word")
    void no_widow() {
        var lines = lines("Some words that fill a line and then one", 1_550, LineBreaking.FILLED);
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().contains(" "), lines.toString());
    }

    @Test
    @DisplayName("none of them wider than asked, even where a word is")
    void long_words_are_cut() {
        var block = FxDrawing.draw(() -> block("Donaudampfschifffahrtsgesellschaftskapitän", 500, LineBreaking.FILLED));
        assertTrue(block.width() <= 500, () -> block.width() + "");
        assertTrue(block.lines() > 1);
        assertEquals("Donaudampfschifffahrtsgesellschaftskapitän", block.text());
    }

    @Test
    @DisplayName("with letters moved together that would stand too far apart")
    void kerned() {
        var font = FxDrawing.draw(() -> BundledFonts.headline(100));
        double plain = FxDrawing.draw(() -> width(font, "T") + width(font, "o"));
        double set = FxDrawing.draw(() -> TextBlock.line(new TextRun("To", font, Color.BLACK)).width());
        assertEquals(plain - 5, set, 0.1);
    }

    @Test
    @DisplayName("that begin at the right where their language does, their marks at the left end")
    void right_to_left() {
        FxDrawing.on(() -> {
            var block = block("האם זה נכון?", 1_500, LineBreaking.FILLED);
            assertTrue(block.rightToLeft());
            var pieces = texts(block);
            assertEquals(List.of("?", "האם זה נכון"), pieces.stream().map(Text::getText).toList());
            var words = pieces.getLast();
            assertEquals(1_500, words.getX() + words.getLayoutBounds().getWidth(), 3);
        });
    }

    @Test
    @DisplayName("with Latin words and figures in right-to-left text the right way round")
    void mixed_directions() {
        FxDrawing.on(() -> {
            assertEquals("Quarterdeck (שעות 24) היום", printed("היום (24 שעות) Quarterdeck"));
            var quoted = texts(block("היום: «הפסקה» 20", 1_500, LineBreaking.FILLED));
            assertEquals(List.of("20", " «", "הפסקה", "» :", "היום"), quoted.stream().map(Text::getText).toList());
        });
    }

    @Test
    @DisplayName("from the right also where such text begins with a word in other letters")
    void directions() {
        FxDrawing.on(() -> {
            assertTrue(block("OKR הן מטרות ותוצאות", 1_500, LineBreaking.FILLED).rightToLeft());
            assertFalse(block("שלום means peace, and more", 1_500, LineBreaking.FILLED).rightToLeft());
        });
    }

    /** From the left, as it stands. */
    private static String printed(String text) {
        return String.join("", texts(block(text, 1_500, LineBreaking.FILLED)).stream().map(Text::getText).toList())
                .replaceAll("\\s+", " ");
    }

    private static List<Text> texts(TextBlock block) {
        return block.node().getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    @Test
    @DisplayName("with emoji in a face of their own that is there on every machine, the first of those that are joined, and flags as letters")
    void emoji() {
        FxDrawing.on(() -> {
            var pieces = texts(
                    block("Feiern \uD83C\uDF89 in \uD83C\uDDEB\uD83C\uDDF7 wir \uD83D\uDC69\u200D\uD83D\uDCBB \uD83D\uDC4D\uD83C\uDFFD\u2764\uFE0F \u2713 2",
                            2_500, LineBreaking.FILLED));
            assertEquals("\uD83C\uDF89\uD83D\uDC69\uD83D\uDC4D\u2764",
                    pieces.stream().filter(text -> text.getFont().getFamily().equals(BundledFonts.EMOJI)).map(Text::getText)
                            .collect(joining()));
            assertEquals("Feiern in FR wir \u2713 2",
                    pieces.stream().filter(text -> !text.getFont().getFamily().equals(BundledFonts.EMOJI))
                            .map(Text::getText).collect(joining()).replaceAll("\\s+", " "));
            var line = TextBlock.line(new TextRun("\u2764\uFE0F love", BundledFonts.headline(104), Color.BLACK));
            assertEquals(block("\u2764\uFE0F love", 1_500, LineBreaking.FILLED).width(), line.width(), 0.1);
        });
    }

    @Test
    @DisplayName("without controls and marks that force a direction, for which a box would stand")
    void unseen() {
        FxDrawing.on(() -> assertEquals("a bell turned \u05D0 here",
                block("a \u0007bell \u202Eturned\u2066 \u05D0\u0000 \uFEFFhere", 2_000, LineBreaking.FILLED).text()));
    }

    @Test
    @DisplayName("that are cut with an ellipsis where there are too many for the room")
    void cut_short() {
        FxDrawing.on(() -> {
            var block = block("Words that go on and on and on, over many lines", 500, LineBreaking.FILLED).within(250);
            assertEquals(2, block.lines());
            assertTrue(block.text().endsWith("…"), block.text());
            assertTrue(block.width() <= 500);
        });
    }

    @Test
    @DisplayName("with a hyphen where a word may be broken and has to be, and nowhere else")
    void soft_hyphens() {
        assertEquals(List.of("Donau-", "dampf"), lines("Donau\u00ADdampf", 500, LineBreaking.FILLED));
        assertEquals(List.of("Donaudampf"), lines("Donau\u00ADdampf", 900, LineBreaking.FILLED));
        assertEquals(List.of("Auf der", "Donauschiff"), lines("Auf der Donau\u00ADschiff", 640, LineBreaking.FILLED));
    }

    @Test
    @DisplayName("that break no range of figures")
    void ranges() {
        assertEquals(List.of("Pages", "5–10"), lines("Pages 5–10", 480, LineBreaking.FILLED));
    }

    @Test
    @DisplayName("with the words of a headline whole as long as each fits a line, and broken by their language where one does not")
    void headlines() {
        assertEquals(List.of("Die", "Entscheidungsfreiheit"), german("Die Entscheidungsfreiheit", 1_200, LineBreaking.BALANCED));
        assertEquals(List.of("Entscheidungs-", "freiheit"), german("Entscheidungsfreiheit", 900, LineBreaking.BALANCED));
    }

    @Test
    @DisplayName("with a long word broken in a narrow column, rather than a line before it that is nearly empty")
    void holes() {
        assertEquals(List.of("Die Entschei-", "dungsfreiheit"), german("Die Entscheidungsfreiheit", 1_200, LineBreaking.COLUMN));
        assertEquals(List.of("Freie", "Verwaltung"), german("Freie Verwaltung", 640, LineBreaking.COLUMN));
    }

    @Test
    @DisplayName("of which no two end with a hyphen where that can be helped")
    void no_ladder() {
        var lines = german("Die Entscheidungsfreiheit der Verantwortungsgemeinschaft entscheidet", 1_400, LineBreaking.FILLED);
        for (int i = 1; i < lines.size(); i++) {
            assertFalse(lines.get(i - 1).endsWith("-") && lines.get(i).endsWith("-"), lines::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BundledFonts.HEADLINE, BundledFonts.QUOTATION, BundledFonts.TEXT, BundledFonts.MEDIUM,
            BundledFonts.STRONG})
    @DisplayName("in faces that are bundled and hold all letters of the languages around us")
    void faces(String family) {
        FxDrawing.on(BundledFonts::load);
        assertEquals(family, FxDrawing.draw(() -> Font.font(family, 20)).getFamily());
        for (var letters : List.of("Łódź", "naïve", "Zürich", "“”‘’„–—…•", "ğışçő")) {
            assertEquals(List.of(family), families(letters, Font.font(family, 100)), letters);
        }
    }

    private static List<String> families(String text, Font font) {
        return FaceSpans.of(text, font).stream().map(span -> span.font().getFamily()).toList();
    }

    @Test
    @DisplayName("with the letters that a face lacks in the bundled one that has them, as wide as it is measured")
    void lent() {
        FxDrawing.on(() -> {
            var headline = BundledFonts.headline(100);
            assertEquals(List.of("Das ist ", "Ельня", " ", "→", " ", "Ωμ", ", 5", "\u202F", "%"),
                    FaceSpans.of("Das ist Ельня → Ωμ, 5\u202F%", headline).stream().map(FaceSpans.Span::text).toList());
            var block = TextBlock.line(new TextRun("Да → нет", headline, Color.BLACK));
            var texts = NodeInspection.texts(block.node());
            assertTrue(
                    texts.stream()
                            .allMatch(text -> text.getText().isBlank() || text.getFont().getFamily().equals(BundledFonts.STRONG)),
                    texts::toString);
            var last = texts.getLast();
            assertEquals(block.width(), last.getX() + last.getLayoutBounds().getWidth(), 0.5);
        });
    }

    @Test
    @DisplayName("with figures of one width in the text face, so that numbers don't jump")
    void figures_are_tabular() {
        assertEquals(FxDrawing.<Double>draw(() -> width(BundledFonts.text(100), "0000")),
                FxDrawing.<Double>draw(() -> width(BundledFonts.text(100), "1111")), 0.01);
    }

    private static double width(Font font, String text) {
        var node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }

    private static TextBlock block(String text, double width, LineBreaking breaking) {
        return TextBlock.of(List.of(new TextRun(text, BundledFonts.headline(104), Color.BLACK)), width, 1.1, breaking);
    }

    private static List<String> lines(String text, double width, LineBreaking breaking) {
        return lines(() -> block(text, width, breaking));
    }

    private static List<String> german(String text, double width, LineBreaking breaking) {
        return lines(() -> TextBlock.of(List.of(new TextRun(text, BundledFonts.headline(104), Color.BLACK, Hyphenation.of("de"))),
                width, 1.1,
                breaking));
    }

    /** The words of each line, read back from where the letters stand. */
    private static List<String> lines(Supplier<TextBlock> block) {
        return FxDrawing.draw(() -> block.get().node().getChildren().stream().map(Text.class::cast)
                .collect(Collectors.groupingBy(Text::getY, java.util.TreeMap::new,
                        Collectors.mapping(Text::getText, Collectors.joining())))
                .values().stream().toList());
    }
}
