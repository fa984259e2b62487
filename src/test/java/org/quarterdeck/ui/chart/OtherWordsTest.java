package org.quarterdeck.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.question.Result.Counts;

class OtherWordsTest {

    private static final MessageBundle WORDS = MessageBundle.of("slides", "en");

    @Test
    void lists_what_people_worded_and_counts_what_a_line_does_not_take() {
        assertEquals("", OtherWords.of(new Counts(List.of(1, 2), 3, 0), WORDS));
        assertEquals("Other: Ants · Bees", OtherWords.of(new Counts(List.of(1, 2), 3, 0, List.of("Ants", "Bees")), WORDS));
        var many = IntStream.range(0, 30).mapToObj(i -> "Something quite long, number " + i).toList();
        var line = OtherWords.of(new Counts(List.of(0, 30), 30, 0, many), WORDS);
        assertTrue(line.endsWith(" and 27 more"), line);
    }
}
