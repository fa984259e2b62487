package org.quarterdeck.ui.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.i18n.MirroredMarks;

/** Orders the pieces of a line that contains text from right to left. */
final class BidiReordering {

    /** A piece of text in one font and colour. */
    record Piece(String text, TextRun run) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Byte> levels = new ArrayList<>();

    private BidiReordering() {}

    static boolean any(String text) {
        var letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /**
     * Returns whether a text is written from right to left: if more than two words in five are, as Closure's and
     * Angular's bidi tools estimate it. A sentence thus keeps its direction if it begins with a name in another script.
     */
    static boolean runsRight(String text) {
        int right = 0;
        int all = 0;
        for (var word : text.split("\\s+", -1)) {
            int direction = direction(word);
            right += direction < 0 ? 1 : 0;
            all += direction == 0 ? 0 : 1;
        }
        return right > 0.4 * all;
    }

    /**
     * Returns the direction of the first letter that has one: negative for right to left, zero if no letter has one.
     */
    private static int direction(String word) {
        return word.codePoints().map(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            default -> 0;
        }).filter(d -> d != 0).findFirst().orElse(0);
    }

    /** Returns the pieces in visual order from left to right. */
    static List<Piece> visual(List<Piece> logical, boolean right) {
        var text = new StringBuilder();
        logical.forEach(piece -> text.append(piece.text()));
        var bidi = new Bidi(text.toString(), right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var line = new BidiReordering();
        int start = 0;
        for (var piece : logical) {
            for (int from = start, end = start + piece.text().length(); from < end;) {
                int to = Math.min(end, levelEnd(bidi, from));
                line.add(text.substring(from, to), piece.run(), (byte) bidi.getLevelAt(from));
                from = to;
            }
            start += piece.text().length();
        }
        return line.ordered();
    }

    /**
     * Adds the pieces of a text. A neutral character such as a full stop or a bracket becomes a piece of its own with
     * the spaces around it, because JavaFX misplaces it if its font differs from that of the letters.
     */
    private void add(String text, TextRun run, byte level) {
        if (level % 2 == 0) {
            addOne(text, run, level);
            return;
        }
        for (int from = 0; from < text.length();) {
            boolean marks = !runsRightAt(text, from);
            int to = from + 1;
            while (to < text.length() && runsRightAt(text, to) != marks) {
                to++;
            }
            var piece = text.substring(from, to);
            addOne(marks ? MirroredMarks.of(piece) : piece, run, level);
            from = to;
        }
    }

    /** Returns whether the character is a letter from right to left, or a space between two of them. */
    private static boolean runsRightAt(String text, int at) {
        if (text.charAt(at) != ' ') {
            return !neutral(text.charAt(at));
        }
        int before = at;
        int after = at;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return before >= 0 && after < text.length() && !neutral(text.charAt(before)) && !neutral(text.charAt(after));
    }

    private void addOne(String text, TextRun run, byte level) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, run));
            levels.add(level);
        }
    }

    private List<Piece> ordered() {
        var order = pieces.toArray(Piece[]::new);
        var ofLevels = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            ofLevels[i] = levels.get(i);
        }
        Bidi.reorderVisually(ofLevels, 0, order, 0, order.length);
        return List.of(order);
    }

    private static int levelEnd(Bidi bidi, int from) {
        int to = from;
        while (to < bidi.getLength() && bidi.getLevelAt(to) == bidi.getLevelAt(from)) {
            to++;
        }
        return to;
    }

    private static boolean neutral(char letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_NONSPACING_MARK, Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_BOUNDARY_NEUTRAL ->
                false;
            default -> true;
        };
    }
}
