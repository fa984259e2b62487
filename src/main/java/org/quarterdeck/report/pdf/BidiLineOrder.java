package org.quarterdeck.report.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.i18n.MirroredMarks;

/** Orders the spans of a line for display where part of it reads from right to left. */
final class BidiLineOrder {

    private BidiLineOrder() {}

    /**
     * Returns whether a paragraph starts at the right.
     *
     * @param usual whether paragraphs of its language do
     */
    static boolean fromTheRight(List<StyledSpan> paragraph, boolean usual) {
        return usual || !bidi(text(paragraph), false).baseIsLeftToRight();
    }

    /** Returns the spans of a line in their visual order from left to right. */
    static List<StyledSpan> visual(List<StyledSpan> line, boolean right) {
        var text = text(line);
        var bidi = bidi(text, right);
        if (text.isEmpty() || bidi.isLeftToRight()) {
            return line;
        }
        var pieces = new ArrayList<StyledSpan>();
        var levels = new ArrayList<Byte>();
        int start = 0;
        for (var span : line) {
            int end = start + span.text().length();
            for (int from = start; from < end;) {
                int to = from + 1;
                while (to < end && bidi.getLevelAt(to) == bidi.getLevelAt(from)) {
                    to++;
                }
                var piece = text.substring(from, to);
                boolean marks = bidi.getLevelAt(from) % 2 != 0 && !hasLetters(piece);
                pieces.add(new StyledSpan(marks ? MirroredMarks.of(piece) : piece, span.face(), span.colour()));
                levels.add((byte) bidi.getLevelAt(from));
                from = to;
            }
            start = end;
        }
        var order = pieces.toArray(StyledSpan[]::new);
        var ofLevels = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            ofLevels[i] = levels.get(i);
        }
        Bidi.reorderVisually(ofLevels, 0, order, 0, order.length);
        return List.of(order);
    }

    /** Returns whether a text has letters, whose fonts then order and mirror the marks among them. */
    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static Bidi bidi(String text, boolean right) {
        var letters = text.toCharArray();
        boolean turns = right && Bidi.requiresBidi(letters, 0, letters.length);
        return new Bidi(text, turns ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    private static String text(List<StyledSpan> spans) {
        var text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
