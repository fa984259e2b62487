package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.Segment;

/** A workshop run at one of its lengths. */
class CutsTest {

    private static final String FILE = """
            ---
            title: Cuts
            cuts: [45, 90]
            ---
            # Before any part

            ---
            part: One
            cuts: [90]
            ---
            # Opens one

            ---
            minutes: 2
            ---
            # Goes on with one

            ---
            part: Two
            cuts: [90]
            ---
            # All there is of two

            ---
            part: Three
            cuts: [45]
            ---
            # Three, short

            ---
            cuts: [90]
            ---
            # Three, long
            """;

    private static List<String> agenda(int cut) {
        return ParsedWorkshop.text(FILE).workshop().cutTo(cut).parts().stream()
                .map(p -> p.name() + ": " + String.join(", ", p.segments().stream().map(Segment::title).toList())).toList();
    }

    @Test
    void a_part_whose_opening_segment_is_left_out_begins_at_the_first_that_stays() {
        assertEquals(List.of("null: Before any part", "One: Goes on with one", "Three: Three, short"), agenda(45));
        assertEquals(List.of("null: Before any part", "One: Opens one, Goes on with one", "Two: All there is of two",
                "Three: Three, long"), agenda(90));
    }

    @Test
    void a_length_that_no_segment_belongs_to_leaves_what_belongs_to_all() {
        assertEquals(List.of("null: Before any part", "One: Goes on with one"), agenda(60));
    }
}
