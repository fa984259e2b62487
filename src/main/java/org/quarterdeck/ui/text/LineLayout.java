package org.quarterdeck.ui.text;

import java.util.List;

/**
 * Text broken into lines. Words stay whole where all of them fit and none leaves a hole; else they may be broken where their
 * language and their author allow it.
 *
 * @param squeezed whether no line is as wide as one of the words, so that it is broken for that
 */
record LineLayout(List<List<UnbreakableWord>> lines, boolean squeezed) {

    static LineLayout of(List<TextRun> runs, double width, LineBreaking breaking) {
        var words = UnbreakableWord.of(runs.stream().map(TextRun::whole).toList(), Double.MAX_VALUE);
        boolean squeezed = words.stream().anyMatch(word -> word.width() > width);
        if (!squeezed) {
            var lines = breaking.lines(words, width);
            if (lines.size() <= 1 || !breaking.leavesHole(lines, width)) {
                return new LineLayout(lines, false);
            }
        }
        return new LineLayout(breaking.lines(UnbreakableWord.of(parts(runs), width), width), squeezed);
    }

    /** How wide its widest word is, or the widest part of one; no column should be narrower than that. */
    static double widest(List<TextRun> runs, boolean inParts) {
        return UnbreakableWord.of(inParts ? parts(runs) : runs.stream().map(TextRun::whole).toList(), Double.MAX_VALUE).stream()
                .mapToDouble(UnbreakableWord::width).max().orElse(0);
    }

    private static List<TextRun> parts(List<TextRun> runs) {
        return runs.stream().map(TextRun::inParts).toList();
    }
}
