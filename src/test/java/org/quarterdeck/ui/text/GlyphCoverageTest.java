package org.quarterdeck.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphCoverageTest {

    @ParameterizedTest
    @CsvSource({"リ ー,Noto Sans JP", "领 导,Noto Sans SC", "리 더,Noto Sans KR", "न े,Noto Sans Devanagari", "ภ า,Noto Sans Thai",
            "⿠,Noto Sans Symbols"})
    void name_a_free_face_that_has_what_is_missing(String missing, String face) {
        assertEquals(face, GlyphCoverage.face(missing));
    }
}
