package org.quarterdeck.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/**
 * The parts of a text that are set in one bundled face each. Letters that its own face lacks are set in the bundled face that
 * has them, since JavaFX would turn to whatever the system has; so Greek in a headline looks the same on every machine. What
 * no bundled face has stays with its own face, and JavaFX finds another one for it.
 */
final class FaceSpans {

    /** Text in one face. */
    record Span(String text, Font font) {}

    private static final Map<String, String> OTHERS = Map.of(BundledFonts.CODE, BundledFonts.TEXT, BundledFonts.HEADLINE_ITALIC,
            BundledFonts.STRONG,
            BundledFonts.QUOTATION_ITALIC, BundledFonts.ITALIC, BundledFonts.ITALIC, BundledFonts.QUOTATION_ITALIC,
            BundledFonts.HEADLINE, BundledFonts.STRONG, BundledFonts.QUOTATION,
            BundledFonts.TEXT,
            BundledFonts.TEXT, BundledFonts.QUOTATION, BundledFonts.MEDIUM, BundledFonts.QUOTATION, BundledFonts.STRONG,
            BundledFonts.HEADLINE);
    private static final BitSet FRAUNCES = letters("fraunces");
    private static final BitSet FRAUNCES_ITALIC = letters("fraunces-italic");
    private static final BitSet MONO = letters("jetbrains-mono");
    private static final BitSet INTER = letters("inter");

    private FaceSpans() {}

    /** In the order of the text; one span where its own face draws it all. */
    static List<Span> of(String text, Font font) {
        var family = OTHERS.get(font.getFamily());
        if (family == null || text.codePoints().allMatch(own(font)::get) || BidiReordering.any(text)) {
            return List.of(new Span(text, font));
        }
        var other = Font.font(family, font.getSize());
        var spans = new ArrayList<Span>();
        int start = 0;
        boolean before = false;
        for (int at = 0; at < text.length(); at = end(text, at)) {
            boolean lent = lent(text.substring(at, end(text, at)), own(font), own(other));
            if (lent != before && at > start) {
                spans.add(new Span(text.substring(start, at), before ? other : font));
                start = at;
            }
            before = lent;
        }
        spans.add(new Span(text.substring(start), before ? other : font));
        return List.copyOf(spans);
    }

    /** Whether the other face has all of a letter with its marks, and its own one does not. */
    private static boolean lent(String letter, BitSet own, BitSet other) {
        return !letter.codePoints().allMatch(c -> own.get(c) || Character.getType(c) == Character.FORMAT)
                && letter.codePoints().allMatch(other::get);
    }

    /** After a letter and the marks that belong to it. */
    private static int end(String text, int letter) {
        int end = letter + Character.charCount(text.codePointAt(letter));
        while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static BitSet own(Font font) {
        return switch (font.getFamily()) {
            case BundledFonts.HEADLINE, BundledFonts.QUOTATION -> FRAUNCES;
            case BundledFonts.HEADLINE_ITALIC, BundledFonts.QUOTATION_ITALIC -> FRAUNCES_ITALIC;
            case BundledFonts.CODE -> MONO;
            default -> INTER;
        };
    }

    private static BitSet letters(String file) {
        var letters = new BitSet();
        try (var in = FaceSpans.class.getResourceAsStream("/assets/fonts/" + file + ".letters")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it lacks the letters of " + file);
            }
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(line -> {
                int dash = line.indexOf('-');
                int first = Integer.parseInt(dash < 0 ? line : line.substring(0, dash), 16);
                letters.set(first, (dash < 0 ? first : Integer.parseInt(line.substring(dash + 1), 16)) + 1);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }
}
