package org.quarterdeck.workshop.parser.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingSuggestionTest {

    private static final List<String> KEYS = List.of("minutes", "layout", "seconds", "at", "cuts");

    @ParameterizedTest
    @CsvSource({"minuets, minutes", "minute, minutes", "Layout, layout", "secnods, seconds", "sec, seconds",
            "secondsleft, seconds", "att, at", "cut, cuts"})
    void finds_the_word_that_was_meant(String slip, String meant) {
        assertEquals(Optional.of(meant), SpellingSuggestion.to(slip, KEYS));
    }

    @Test
    void finds_none_that_is_far_away() {
        assertEquals(Optional.empty(), SpellingSuggestion.to("colour", KEYS));
        assertEquals(Optional.empty(), SpellingSuggestion.to("fonts", List.of("points")));
        assertEquals(Optional.empty(), SpellingSuggestion.to("x".repeat(100_000), KEYS));
        assertEquals(Optional.empty(), SpellingSuggestion.to("minutes", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "ab, ba, 1", "abc, abd, 1", "abc, ab, 1", "kitten, sitting, 3"})
    void counts_slips(String one, String other, int slips) {
        assertEquals(slips, SpellingSuggestion.distance(one, other));
        assertEquals(slips, SpellingSuggestion.distance(other, one));
    }
}
