package org.quarterdeck.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void have_neither_capitals_nor_accents_nor_signs() {
        assertEquals(Set.of("7", "caf", "cafe", "straße", "uber"), SearchWords.of("Über, CAFÉ caf-7 [straße]"));
    }

    @Test
    void of_chinese_are_single_characters() {
        assertTrue(SearchWords.allBegin(SearchWords.of("合作"), "团队合作的质量"));
        assertFalse(SearchWords.allBegin(SearchWords.of("领导"), "团队合作的质量"));
    }

    @Test
    void are_found_by_their_beginning_alone() {
        assertTrue(SearchWords.allBegin(List.of("wor", "meet"), "How was your last meeting at work?"));
        assertFalse(SearchWords.allBegin(List.of("eeting"), "How was your last meeting at work?"));
        assertFalse(SearchWords.allBegin(List.of(), "How was your last meeting at work?"));
    }
}
