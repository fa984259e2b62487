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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.slide.NodeInspection;

class TextBlockTest {

    @Test
    void that_end_where_a_sentence_does_rather_than_in_its_middle() {
        assertEquals(List.of("The deadline slips.", "What is your first move?"),
                lines("The deadline slips. What is your first move?", 1_680, LineBreaking.BALANCED));
    }

    @Test
    void of_several_faces_that_neither_begin_with_a_space_nor_leave_a_mark_alone() {
        var block = FxDrawing.draw(() -> TextBlock.of(List.of(new TextRun("Things done ", BundledFonts.text(100), Color.BLACK),
                new TextRun("right", BundledFonts.strong(100), Color.BLACK),
                new TextRun(", not fast, for ever", BundledFonts.text(100), Color.BLACK)), 860, 1.2, LineBreaking.FILLED));
        var first = FxDrawing.draw(() -> NodeInspection.texts(block.node()).stream().filter(text -> text.getX() < 1)
                .map(Text::getText).toList());
        assertEquals(block.lines(), first.size());
        assertTrue(first.stream().noneMatch(text -> text.startsWith(" ") || text.startsWith(",")), first::toString);
    }

    @Test
    void in_persian_whose_letters_part_without_a_box_between() {
        var parts = FxDrawing.draw(() -> NodeInspection.texts(TextBlock
                .line(new TextRun("می\u200Cخواهم", BundledFonts.text(60), Color.BLACK)).node()).stream().map(Text::getText)
                .toList());
        assertEquals(List.of("خواهم", "می"), parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"co\u200Bop", "a\u200Fb", "x\uFE0F", "w\u2060w", "f\u200Cf"})
    void without_characters_that_have_no_picture(String text) {
        var shown = FxDrawing.draw(() -> NodeInspection.letters(
                TextBlock.line(new TextRun(text, BundledFonts.text(60), Color.BLACK)).node()));
        assertEquals(text.replaceAll("[\u200B-\u200F\u2060\uFE0F]", ""), shown.strip());
    }

    @Test
    void about_equally_long_and_not_ending_with_a_small_word() {
        assertEquals(List.of("Two ways to look", "at the same Monday"),
                lines("Two ways to look at the same Monday", 1_240, LineBreaking.BALANCED));
    }

    @Test
    void of_which_the_last_is_no_single_word() {
        var lines = lines("Some words that fill a line and then one", 1_550, LineBreaking.FILLED);
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().contains(" "), lines.toString());
    }

    @Test
    void none_of_them_wider_than_asked_even_where_a_word_is() {
        var block = FxDrawing.draw(() -> block("Donaudampfschifffahrtsgesellschaftskapitän", 500, LineBreaking.FILLED));
        assertTrue(block.width() <= 500, () -> block.width() + "");
        assertTrue(block.lines() > 1);
        assertEquals("Donaudampfschifffahrtsgesellschaftskapitän", block.text());
    }

    @Test
    void with_letters_moved_together_that_would_stand_too_far_apart() {
        var font = FxDrawing.draw(() -> BundledFonts.headline(100));
        double plain = FxDrawing.draw(() -> width(font, "T") + width(font, "o"));
        double set = FxDrawing.draw(() -> TextBlock.line(new TextRun("To", font, Color.BLACK)).width());
        assertEquals(plain - 5, set, 0.1);
    }

    @Test
    void that_begin_at_the_right_where_their_language_does_their_marks_at_the_left_end() {
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
    void with_latin_words_and_figures_in_right_to_left_text_the_right_way_round() {
        FxDrawing.on(() -> {
            assertEquals("Quarterdeck (שעות 24) היום", printed("היום (24 שעות) Quarterdeck"));
            var quoted = texts(block("היום: «הפסקה» 20", 1_500, LineBreaking.FILLED));
            assertEquals(List.of("20", " «", "הפסקה", "» :", "היום"), quoted.stream().map(Text::getText).toList());
        });
    }

    @Test
    void from_the_right_also_where_such_text_begins_with_a_word_in_other_letters() {
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
    void with_emoji_in_a_face_of_their_own_that_is_there_on_every_machine_the_first_of_those_that_are_joined_and_flags_as_letters() {
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
    void without_controls_and_marks_that_force_a_direction_for_which_a_box_would_stand() {
        FxDrawing.on(() -> assertEquals("a bell turned \u05D0 here",
                block("a \u0007bell \u202Eturned\u2066 \u05D0\u0000 \uFEFFhere", 2_000, LineBreaking.FILLED).text()));
    }

    @Test
    void that_are_cut_with_an_ellipsis_where_there_are_too_many_for_the_room() {
        FxDrawing.on(() -> {
            var block = block("Words that go on and on and on, over many lines", 500, LineBreaking.FILLED).within(250);
            assertEquals(2, block.lines());
            assertTrue(block.text().endsWith("…"), block.text());
            assertTrue(block.width() <= 500);
        });
    }

    @Test
    void with_a_hyphen_where_a_word_may_be_broken_and_has_to_be_and_nowhere_else() {
        assertEquals(List.of("Donau-", "dampf"), lines("Donau\u00ADdampf", 500, LineBreaking.FILLED));
        assertEquals(List.of("Donaudampf"), lines("Donau\u00ADdampf", 900, LineBreaking.FILLED));
        assertEquals(List.of("Auf der", "Donauschiff"), lines("Auf der Donau\u00ADschiff", 640, LineBreaking.FILLED));
    }

    @Test
    void that_part_no_quotation_mark_nor_apostrophe_from_its_word() {
        assertEquals(List.of("Was eben", "„sein muss“."), lines("Was eben „sein muss“.", 620, LineBreaking.FILLED));
        assertEquals(List.of("Every", "team’s"), lines("Every team’s", 420, LineBreaking.FILLED));
    }

    @Test
    void that_break_no_range_of_figures() {
        assertEquals(List.of("Pages", "5–10"), lines("Pages 5–10", 480, LineBreaking.FILLED));
    }

    @Test
    void with_the_words_of_a_headline_whole_as_long_as_each_fits_a_line_and_broken_by_their_language_where_one_does_not() {
        assertEquals(List.of("Die", "Entscheidungsfreiheit"), german("Die Entscheidungsfreiheit", 1_200, LineBreaking.BALANCED));
        assertEquals(List.of("Entscheidungs-", "freiheit"), german("Entscheidungsfreiheit", 900, LineBreaking.BALANCED));
    }

    @Test
    void with_a_long_word_broken_in_a_narrow_column_rather_than_a_line_before_it_that_is_nearly_empty() {
        assertEquals(List.of("Die Entschei-", "dungsfreiheit"), german("Die Entscheidungsfreiheit", 1_200, LineBreaking.COLUMN));
        assertEquals(List.of("Freie", "Verwaltung"), german("Freie Verwaltung", 640, LineBreaking.COLUMN));
    }

    @Test
    void of_which_no_two_end_with_a_hyphen_where_that_can_be_helped() {
        var lines = german("Die Entscheidungsfreiheit der Verantwortungsgemeinschaft entscheidet", 1_400, LineBreaking.FILLED);
        for (int i = 1; i < lines.size(); i++) {
            assertFalse(lines.get(i - 1).endsWith("-") && lines.get(i).endsWith("-"), lines::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BundledFonts.HEADLINE, BundledFonts.QUOTATION, BundledFonts.TEXT, BundledFonts.MEDIUM,
            BundledFonts.STRONG})
    void in_faces_that_are_bundled_and_hold_all_letters_of_the_languages_around_us(String family) {
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
    void with_the_letters_that_a_face_lacks_in_the_bundled_one_that_has_them_as_wide_as_it_is_measured() {
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
    void with_figures_of_one_width_in_the_text_face_so_that_numbers_dont_jump() {
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
