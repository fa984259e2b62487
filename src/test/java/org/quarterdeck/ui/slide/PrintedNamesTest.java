package org.quarterdeck.ui.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.parser.WorkshopParser;

class PrintedNamesTest {

    @Test
    void segments_are_named_in_lists_with_the_marks_of_their_language() {
        var workshop = WorkshopParser.read("w.md", "---\ntitle: T\nlang: de\n---\n# Was heißt \"fertig\"?\n", Path.of(""))
                .workshop();
        assertEquals("Was heißt „fertig“?", PrintedNames.of(workshop, workshop.segments().getFirst()));
    }
}
