package org.quarterdeck.session.query;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.state.HandIn;

/**
 * A leaf of a group's hand-ins: as much as fits on one slide of any aspect ratio at the smallest size that is readable from
 * the back row. "Next" turns the leaves one by one, so they are counted here and not when they are drawn.
 *
 * @param pieces the paragraphs; empty only if the breakout has no prompts
 */
public record GroupReportLeaf(List<Piece> pieces) {

    /**
     * A paragraph, or the part of one that fits.
     *
     * @param prompt the prompt it answers, from 0
     * @param first whether the prompt itself is printed above it
     */
    public record Piece(int prompt, boolean first, String text) {}

    /** The lines below the group's name at 48 px on the narrower canvas. {@code LETTERS} is the length of a line there. */
    private static final double LINES = 11;
    private static final int LETTERS = 48;
    private static final double PROMPT = 0.65;
    private static final double PARAGRAPH = 0.1;
    /** Paragraphs of up to this many lines are not split but moved to the next leaf, with their prompt. */
    private static final int TOGETHER = 5;

    public GroupReportLeaf {
        pieces = List.copyOf(pieces);
    }

    /** Returns the leaves of a group's hand-ins; at least one, even if nothing was handed in. */
    public static List<GroupReportLeaf> of(List<String> prompts, List<HandIn> handIns) {
        var cutting = new Cutting();
        for (int prompt = 0; prompt < Math.min(prompts.size(), handIns.size()); prompt++) {
            cutting.begin(prompt, lines(prompts.get(prompt)) + PROMPT);
            handIns.get(prompt).text().strip().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(cutting::add);
            cutting.end();
        }
        return cutting.leaves();
    }

    /** Returns the maximum number of lines that a text takes. */
    private static int lines(String text) {
        return Math.max(1, Math.ceilDiv(weight(text), LETTERS));
    }

    /** Returns the width of a text in letters of usual width. Chinese, Japanese and Korean letters and emoji count twice. */
    private static int weight(String text) {
        return text.codePoints().map(GroupReportLeaf::width).sum();
    }

    private static int width(int letter) {
        return letter >= 0x1100 ? Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : 2 : 1;
    }

    private static final class Cutting {

        private final List<GroupReportLeaf> leaves = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private double left = LINES;
        private int prompt;
        private double asked;
        private boolean first;

        void begin(int which, double height) {
            if (left < height + 1 + PARAGRAPH) {
                turn();
            }
            prompt = which;
            asked = height;
            first = true;
            left -= height;
        }

        void add(String paragraph) {
            var rest = paragraph;
            int all = lines(paragraph);
            if (all <= TOGETHER && left < all + PARAGRAPH) {
                turn();
                left -= first ? asked : 0;
            }
            while (!rest.isEmpty()) {
                if (left < 1 + PARAGRAPH) {
                    turn();
                }
                int end = fitting(rest, ((int) (left - PARAGRAPH)) * LETTERS);
                var part = rest.substring(0, end).strip();
                pieces.add(new Piece(prompt, first, part));
                first = false;
                left -= lines(part) + PARAGRAPH;
                rest = rest.substring(end).strip();
            }
        }

        /** Ends a prompt. A prompt without an answer still takes up space. */
        void end() {
            if (first) {
                pieces.add(new Piece(prompt, true, ""));
                left -= 1 + PARAGRAPH;
            }
        }

        private void turn() {
            if (!pieces.isEmpty()) {
                leaves.add(new GroupReportLeaf(pieces));
                pieces.clear();
            }
            left = LINES;
        }

        /** Returns the index at which to cut so that at most {@code weight} comes before, at a space if possible. */
        private static int fitting(String text, int weight) {
            int end = 0;
            int used = 0;
            while (end < text.length()) {
                used += width(text.codePointAt(end));
                if (used > weight) {
                    int space = text.lastIndexOf(' ', end);
                    return space > 0 ? space : Math.max(end, Character.charCount(text.codePointAt(0)));
                }
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        List<GroupReportLeaf> leaves() {
            turn();
            return leaves.isEmpty() ? List.of(new GroupReportLeaf(List.of())) : List.copyOf(leaves);
        }
    }
}
