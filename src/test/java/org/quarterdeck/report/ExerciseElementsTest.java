package org.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ExerciseElementsTest {

    @Test
    void texts_that_differ_by_capitals_and_spaces_alone_are_the_same() {
        assertEquals(List.of(List.of("Ask  first", " ask first"), List.of("Listen")),
                ExerciseElements.sameTexts(List.of("Ask  first", "Listen", " ask first"), Function.identity()));
    }
}
