package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.workshop.parser.WorkshopParser;
import org.quarterdeck.workshop.parser.source.DiagnosticText;

/** The guide's run sheet has the parts and the minutes of the built-in workshop. */
class RunSheetInGuideTest {

    private static final List<Integer> LENGTHS = List.of(45, 90, 180);

    @ParameterizedTest
    @CsvSource({"leadership-and-management, built-in.md, planned", "leadership-and-management-de, de/built-in.md, geplant"})
    void has_the_parts_of_each_length_with_their_minutes(String folder, String page, String planned) throws IOException {
        var workshop = WorkshopParser.read(Path.of("assets/workshops", folder)).workshop();
        var rows = Files.readAllLines(Path.of("assets/guide", page)).stream().filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()).skip(2).toList();
        for (int i = 0; i < LENGTHS.size(); i++) {
            int column = i + 1;
            var expected = new ArrayList<List<String>>();
            var run = workshop.cutTo(LENGTHS.get(i));
            run.parts().forEach(part -> expected.add(List.of(part.name(), DiagnosticText.number(part.minutes()))));
            expected.add(List.of("**" + planned + "**", "**" + DiagnosticText.number(
                    run.segments().stream().mapToDouble(Segment::minutes).sum()) + "**"));
            assertEquals(expected, rows.stream().filter(row -> !row.get(column).isEmpty())
                    .map(row -> List.of(row.getFirst(), row.get(column).replace(',', '.'))).toList(),
                    LENGTHS.get(i) + " minutes");
        }
    }
}
