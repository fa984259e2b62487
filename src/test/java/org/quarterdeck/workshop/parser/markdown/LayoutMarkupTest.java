package org.quarterdeck.workshop.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline.LineBreak;
import org.quarterdeck.workshop.Inline.Text;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.ParsedWorkshop;

/** What becomes of HTML that only says how a slide looks. */
class LayoutMarkupTest {

    private static List<Block> body(ParseResult reading) {
        return reading.workshop().segments().getFirst().body();
    }

    private static Block words(String text) {
        return new Block.Paragraph(List.of(new Text(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br>", "<br/>", "<BR />", "<br class=\"x\">"})
    void a_break_ends_the_line(String tag) {
        var broken = new Block.Paragraph(List.of(new Text("a"), new LineBreak(), new Text("b")));
        assertEquals(List.of(broken), ParsedWorkshop.clean("# T\n\na" + tag + "b").getFirst().body());
        assertEquals("a b", ParsedWorkshop.clean("# a" + tag + "b").getFirst().title());
        var table = ParsedWorkshop.clean("| a" + tag + "b |\n| --- |").getFirst().body();
        assertEquals(List.of(new Block.Table(List.of(broken.text()), List.of())), table);
    }

    @Test
    void boxes_are_left_out_with_one_warning_a_file_and_their_text_is_kept() {
        var reading = ParsedWorkshop.below("# A <span class=\"x\">b</span>\n\n<div class=\"x\">\n\n- one\n\n</div>\n\n"
                + "<div>\ntwo<br>\n<span>three</span>\n</div>\n\n---\n# B\n\n<div>four</div>");
        assertEquals(List.of("w.md:6:5: warning: `<div>` and `<span>` are left out and the text in them is kept: "
                + "say with `layout` how a slide looks"), ParsedWorkshop.faults(reading));
        assertEquals("A b", reading.workshop().segments().getFirst().title());
        assertEquals(List.of(new Block.Items(false, List.of(new Block.Item(null, List.of(words("one"))))),
                new Block.Paragraph(List.of(new Text("two"), new LineBreak(), new Text("three")))), body(reading));
        assertEquals(List.of(words("four")), reading.workshop().segments().getLast().body());
    }

    @Test
    void style_sheets_are_left_out_with_all_in_them() {
        var reading = ParsedWorkshop.below("# A\n\n<style scoped>\nh1 { color: red }\n\np { margin: 0 }\n</style>\n\ntext "
                + "<style>b *c* { d: e }</style>more\n\n---\n# B\n\n<style>\nopen");
        assertEquals(
                List.of("w.md:8:1: warning: `<style>` is left out with all in it: say with `layout` and `theme` how slides look"),
                ParsedWorkshop.faults(reading));
        assertEquals(List.of(words("text more")), body(reading));
        assertEquals(List.of(), reading.workshop().segments().getLast().body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div onclick=\"x()\">a</div>", "a <span onclick='x()'>b</span>", "<style onload=\"x()\">a</style>",
            "<div><script>x</script></div>", "a <br onclick=x>"})
    void scripts_stay_errors(String html) {
        var reading = ParsedWorkshop.below("# A\n\n" + html);
        assertFalse(reading.canGoLive());
        assertTrue(reading.faults().getFirst().message().startsWith("a script"), () -> reading.faults().toString());
    }

    @Test
    void other_HTML_in_a_box_is_shown_as_text() {
        var reading = ParsedWorkshop.below("# A\n\n<div><b>bold</b></div>");
        assertEquals(List.of(words("<b>bold</b>")), body(reading));
        assertEquals(2, reading.faults().size());
    }
}
