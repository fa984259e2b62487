package org.quarterdeck.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class LineWrapperTest {

    private static int lines(String text) throws IOException {
        try (var document = new PDDocument()) {
            return LineWrapper.lines(new DocumentFonts(document), List.of(StyledSpan.plain(text)), 10, 200).size();
        }
    }

    @Test
    void an_empty_line_stays_and_two_hundred_are_one() throws IOException {
        assertEquals(2, lines("above\nbelow"));
        assertEquals(3, lines("above\n\nbelow"));
        assertEquals(3, lines("above" + "\n".repeat(200) + "below"));
        assertEquals(3, lines("above" + " \r\n\t\n".repeat(100) + "below"));
    }
}
