package org.quarterdeck.session.query;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.state.HandIn;

/**
 * What a group hands in, cut into leaves that each find room on one slide of any shape at the smallest size that the back row
 * reads: with "next" they come one after the other, so they are counted here and not where they are drawn.
 *
 * @param pieces never empty
 */
public record GroupReportLeaf(List<Piece> pieces) {

    /**
     * A paragraph, or as much of one as finds room.
     *
     * @param prompt which prompt it answers, from 0
     * @param first whether the prompt itself stands above it
     */
    public record Piece(int prompt, boolean first, String text) {}

    /** At 48 px: lines below the group's name, and letters in a line, both on the narrower canvas. */
    private static final double LINES = 11;
    private static final int LETTERS = 48;
    private static final double PROMPT = 0.65;
    private static final double PARAGRAPH = 0.1;
    /** Of a few lines none stands alone on the next leaf: they go there together, with their prompt. */
    private static final int TOGETHER = 5;

    public GroupReportLeaf {
        pieces = List.copyOf(pieces);
    }

    /** All leaves of a group's words; at least one, also where nothing was handed in. */
    public static List<GroupReportLeaf> of(List<String> prompts, List<HandIn> handIns) {
        var cutting = new Cutting();
        for (int prompt = 0; prompt < Math.min(prompts.size(), handIns.size()); prompt++) {
            cutting.begin(prompt, lines(prompts.get(prompt)) + PROMPT);
            handIns.get(prompt).text().strip().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(cutting::add);
            cutting.end();
        }
        return cutting.leaves();
    }

    /** How many lines that takes at most. */
    private static int lines(String text) {
        return Math.max(1, Math.ceilDiv(weight(text), LETTERS));
    }

    /** In letters of usual width; those of Chinese, Japanese and Korean and emoji are twice as wide. */
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

        /** A prompt that nobody answered has its place all the same. */
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

        /** Where to cut so that no more than that weight comes before: at a space where there is one. */
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
