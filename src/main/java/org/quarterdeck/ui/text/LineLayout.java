package org.quarterdeck.ui.text;

import java.util.List;

/**
 * Text broken into lines. Words stay whole if all of them fit and no line is left short. Otherwise they may be broken
 * where their language or their author allows it.
 *
 * @param squeezed whether a word is broken because no line is wide enough for it
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

    /** Returns the width of the widest word, or of the widest part of a word, which is the least width of a column. */
    static double widest(List<TextRun> runs, boolean inParts) {
        return UnbreakableWord.of(inParts ? parts(runs) : runs.stream().map(TextRun::whole).toList(), Double.MAX_VALUE).stream()
                .mapToDouble(UnbreakableWord::width).max().orElse(0);
    }

    private static List<TextRun> parts(List<TextRun> runs) {
        return runs.stream().map(TextRun::inParts).toList();
    }
}
