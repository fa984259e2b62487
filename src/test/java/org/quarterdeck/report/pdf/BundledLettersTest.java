package org.quarterdeck.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.report.FontFace;

class BundledLettersTest {

    private static String listed(FontFace face) throws IOException {
        var slanted = face == FontFace.HEADLINE_ITALIC || face == FontFace.QUOTATION_ITALIC ? "-italic" : "";
        var file = "/assets/fonts/" + face.resource().replaceAll(".*/|-\\d.*", "") + slanted + ".letters";
        try (var in = BundledLettersTest.class.getResourceAsStream(file)) {
            var lines = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.US_ASCII).lines();
            return lines.flatMapToInt(line -> {
                int dash = line.indexOf('-');
                return IntStream.rangeClosed(Integer.parseInt(dash < 0 ? line : line.substring(0, dash), 16),
                        Integer.parseInt(line.substring(dash + 1), 16));
            }).mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMOJI")
    void names_all_that_it_has_and_nothing_else(FontFace face) throws IOException {
        var letters = FontFileReader.read(face).getUnicodeCmapLookup();
        assertEquals(IntStream.range(0x20, Character.MAX_CODE_POINT).filter(c -> letters.getGlyphId(c) != 0)
                .mapToObj(Integer::toHexString).collect(Collectors.joining(" ")), listed(face));
    }
}
