package org.quarterdeck.ui.kit;

import java.util.List;

/**
 * Text broken into lines. Words stay whole where all of them fit and none leaves a hole; else they may be broken where their
 * language and their author allow it.
 *
 * @param squeezed whether no line is as wide as one of the words, so that it is broken for that
 */
record Setting(List<List<Word>> lines, boolean squeezed) {

    static Setting of(List<Run> runs, double width, Breaking breaking) {
        var words = Word.of(runs.stream().map(Run::whole).toList(), Double.MAX_VALUE);
        boolean squeezed = words.stream().anyMatch(word -> word.width() > width);
        if (!squeezed) {
            var lines = breaking.lines(words, width);
            if (lines.size() <= 1 || !breaking.leavesHole(lines, width)) {
                return new Setting(lines, false);
            }
        }
        return new Setting(breaking.lines(Word.of(parts(runs), width), width), squeezed);
    }

    /** How wide its widest word is, or the widest part of one; no column should be narrower than that. */
    static double widest(List<Run> runs, boolean inParts) {
        return Word.of(inParts ? parts(runs) : runs.stream().map(Run::whole).toList(), Double.MAX_VALUE).stream()
                .mapToDouble(Word::width).max().orElse(0);
    }

    private static List<Run> parts(List<Run> runs) {
        return runs.stream().map(Run::inParts).toList();
    }
}
