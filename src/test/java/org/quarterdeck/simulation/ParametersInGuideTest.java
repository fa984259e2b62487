package org.quarterdeck.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.AttentionParameter;

/** The author's guide tells what the code does. */
class ParametersInGuideTest {

    static final String GUIDE = guide();

    private static String guide() {
        try (var in = ParametersInGuideTest.class.getResourceAsStream("/assets/guide/model.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void lists_every_parameter_with_its_unit_default_and_range() {
        var listed = GUIDE.lines().filter(line -> line.matches("\\| `\\w+` \\|.*"))
                .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1)).toList();
        assertEquals(Stream.of(AttentionParameter.values()).map(ParametersInGuideTest::row).toList(), listed);
    }

    private static String row(AttentionParameter p) {
        return "| `" + p.key() + "` | " + p.unit() + " | " + number(p.usual()) + " | " + number(p.least()) + " to "
                + number(p.most()) + " |";
    }

    private static String number(double n) {
        return n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
    }

    @Test
    void uses_no_name_in_its_equations_that_is_no_parameter_or_stock() {
        var names = Stream.concat(Stream.of(AttentionParameter.values()).map(AttentionParameter::key),
                Stream.of("A", "B", "W", "U", "D", "max", "exp", "by", "the", "director", "teams", "at", "queue", "watch",
                        "disposition", "chase", "coach", "build", "hours"))
                .toList();
        var equations = GUIDE.lines().filter(line -> line.startsWith("    ")).flatMap(line -> Stream.of(line.split("[^A-Za-z]+")))
                .filter(word -> !word.isEmpty() && !names.contains(word)).distinct().toList();
        assertEquals(List.of(), equations);
    }
}
