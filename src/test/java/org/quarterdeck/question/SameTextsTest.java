package org.quarterdeck.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Wall;

class SameTextsTest {

    @Test
    void texts_that_differ_by_capitals_and_spaces_alone_are_the_same() {
        assertEquals(List.of(List.of("Ask  first", " ask first"), List.of("Listen")),
                SameTexts.of(List.of("Ask  first", "Listen", " ask first"), Function.identity()));
    }

    @Test
    void a_wall_has_each_text_once_with_its_people_and_votes_and_counts_all_answers() {
        var wall = new Wall(List.of(new Card("a", "Trust", 2), new Card("b", "Time", 1), new Card("c", "time ", 1),
                new Card("d", "TIME", 1), new Card("e", "Pay", 0), new Card("f", "pay", 0), new Card("g", "Tea", 0)), 7, 0);
        assertEquals(
                new Wall(List.of(new Card("b", "Time\u00A0×\u00A03", 3), new Card("a", "Trust", 2),
                        new Card("e", "Pay\u00A0×\u00A02", 0), new Card("g", "Tea", 0)), 7, 0),
                SameTexts.joined(wall, String::valueOf));
    }
}
