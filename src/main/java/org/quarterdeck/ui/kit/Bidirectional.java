package org.quarterdeck.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** The order in which the pieces of a line stand, where some of its text runs from right to left. */
final class Bidirectional {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    /** A piece of one face and colour. */
    record Piece(String text, Run run) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Byte> levels = new ArrayList<>();

    private Bidirectional() {}

    static boolean any(String text) {
        var letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** Whether its first letter with a direction runs from right to left. */
    static boolean startsRight(String text) {
        return any(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** From left to right, as they stand. */
    static List<Piece> visual(List<Piece> logical, boolean right) {
        var text = new StringBuilder();
        logical.forEach(piece -> text.append(piece.text()));
        var bidi = new Bidi(text.toString(), right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var line = new Bidirectional();
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

    /** What has no direction of its own at either end, such as a full stop, is a piece by itself: JavaFX would put it wrong. */
    private void add(String text, Run run, byte level) {
        int first = 0;
        int last = text.length();
        while (level % 2 == 1 && first < last && neutral(text.charAt(first))) {
            first++;
        }
        while (level % 2 == 1 && last > first && neutral(text.charAt(last - 1))) {
            last--;
        }
        addOne(turned(text.substring(0, first)), run, level);
        addOne(text.substring(first, last), run, level);
        addOne(turned(text.substring(last)), run, level);
    }

    private void addOne(String text, Run run, byte level) {
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
                    Character.DIRECTIONALITY_NONSPACING_MARK, Character.DIRECTIONALITY_ARABIC_NUMBER ->
                false;
            default -> true;
        };
    }

    /** Marks as they look where text runs from right to left. */
    private static String turned(String marks) {
        var turned = new StringBuilder(marks).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int pair = MIRRORED.indexOf(turned.charAt(i));
            if (pair >= 0) {
                turned.setCharAt(i, MIRRORED.charAt(pair ^ 1));
            }
        }
        return turned.toString();
    }
}
