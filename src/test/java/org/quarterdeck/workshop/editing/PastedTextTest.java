package org.quarterdeck.workshop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTextTest {

    @Test
    void lists_of_a_word_processor_are_lists() {
        assertEquals("Three ways\n- Not now\n- Not “me”\n  - A colleague\n    - Or nobody\n- Later\n",
                PastedText.of(
                        "Three ways\r\n•\tNot now\r\n\uF0B7\tNot “me”\r\no\tA colleague\r\n\uF0A7\tOr nobody\r\n• Later\r\n"));
        assertEquals("1. Read\n2. Ask", PastedText.of("1.\tRead\r2)\tAsk"));
        assertEquals("- First\n- Second", PastedText.of("-\tFirst\u000B–\tSecond"));
        assertEquals("- Deep first", PastedText.of("▪ Deep first"));
    }

    @Test
    void cells_are_a_table() {
        assertEquals("Cost\n| Year | Sum |\n| --- | --- |\n| 2025 | a\\|b |\nend",
                PastedText.of("Cost\nYear\tSum\n2025\ta|b\nend"));
        assertEquals("one line", PastedText.of("one\tline"));
    }

    @Test
    void what_is_written_in_markdown_stays_as_it_is() {
        var markdown = "# Welcome\n\n- [ ] Soup\n  - Bread\n1. Read\n\n| a | b |\n|---|---|\n\no well – then *so*\n";
        assertEquals(markdown, PastedText.of(markdown));
    }

    @Test
    void code_keeps_its_tabs_and_dots() {
        assertEquals("a:\n\t• b", PastedText.plain("\uFEFFa:\r\n\t• b\u200B"));
    }

    @Test
    void rows_of_a_form_take_the_words_alone() {
        assertEquals(List.of("Soup", "Bread", "Salad", "Rice"),
                PastedText.items("•\tSoup\r\n- Bread\n\n1.\tSalad\n- [x] Rice\n"));
    }
}
