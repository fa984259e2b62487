package org.quarterdeck.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BidiLineOrderTest {

    private static String visual(String line, boolean right) {
        return BidiLineOrder.visual(List.of(StyledSpan.plain(line)), right).stream().map(StyledSpan::text)
                .collect(Collectors.joining("|"));
    }

    @Test
    void a_bracket_after_a_word_that_reads_from_left_to_right_is_mirrored_where_the_line_reads_from_the_right() {
        assertEquals("(|Team A|ورشة القيادة (", visual("ورشة القيادة (Team A)", true));
        assertEquals(".(|10|من الصمت (", visual("من الصمت (10).", true));
    }

    @Test
    void a_line_that_reads_from_the_left_keeps_its_brackets() {
        assertEquals("Team A (2026)", visual("Team A (2026)", false));
        assertEquals("Team (|ورشة|)", visual("Team (ورشة)", false));
    }
}
