package org.quarterdeck.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/** The kerning of a font. JavaFX does not kern, which shows in large type. */
final class KerningTable {

    private static final KerningTable NONE = new KerningTable(Map.of());
    private static final Map<String, String> FILES = Map.of(BundledFonts.HEADLINE_ITALIC, "fraunces-600-italic",
            BundledFonts.QUOTATION_ITALIC, "fraunces-400-italic", BundledFonts.ITALIC, "inter-400-italic", BundledFonts.HEADLINE,
            "fraunces-600", BundledFonts.QUOTATION,
            "fraunces-400",
            BundledFonts.TEXT, "inter-400", BundledFonts.MEDIUM, "inter-500", BundledFonts.STRONG, "inter-600");
    private static final Map<String, KerningTable> READ = new HashMap<>();

    private final Map<Integer, Integer> thousandths;

    private KerningTable(Map<Integer, Integer> thousandths) {
        this.thousandths = thousandths;
    }

    static synchronized KerningTable of(Font font) {
        return READ.computeIfAbsent(font.getFamily(), family -> {
            var file = FILES.get(family);
            return file == null ? NONE : read(file);
        });
    }

    /** Returns how far the second letter moves to the right, as a share of the size. Most values are negative. */
    double between(char first, char second) {
        return thousandths.getOrDefault(pair(first, second), 0) / 1000.0;
    }

    /** Returns the total kerning of a text, as a share of the size. */
    double within(String text) {
        double sum = 0;
        for (int i = 1; i < text.length(); i++) {
            sum += between(text.charAt(i - 1), text.charAt(i));
        }
        return sum;
    }

    private static KerningTable read(String file) {
        var pairs = new HashMap<Integer, Integer>();
        try (var in = KerningTable.class.getResourceAsStream("/assets/fonts/" + file + ".kern")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it lacks the kerning of " + file);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ', 2);
                int value = Integer.parseInt(line.substring(2, space));
                line.substring(space + 1).chars().forEach(second -> pairs.put(pair(line.charAt(0), (char) second), value));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KerningTable(pairs);
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }
}
