package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins two changes of one text, made at the same time, where they touch different lines. */
public final class LineMerge {

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;
    private final int[] toMine;
    private final int[] toTheirs;

    private LineMerge(String base, String mine, String theirs) {
        this.base = lines(base);
        this.mine = lines(mine);
        this.theirs = lines(theirs);
        this.toMine = LineDifference.matches(this.base, this.mine);
        this.toTheirs = LineDifference.matches(this.base, this.theirs);
    }

    /** Returns the text with both changes, or empty if both touch the same lines in different ways. */
    public static Optional<String> of(String base, String mine, String theirs) {
        if (base.equals(mine) || mine.equals(theirs)) {
            return Optional.of(theirs);
        }
        return base.equals(theirs) ? Optional.of(mine) : new LineMerge(base, mine, theirs).merged();
    }

    private Optional<String> merged() {
        var text = new StringBuilder();
        int at = 0;
        int inMine = 0;
        int inTheirs = 0;
        while (at < base.size() || inMine < mine.size() || inTheirs < theirs.size()) {
            int same = nextKeptByBoth(at);
            int mineEnd = same < base.size() ? toMine[same] : mine.size();
            int theirsEnd = same < base.size() ? toTheirs[same] : theirs.size();
            var was = base.subList(at, same);
            var my = mine.subList(inMine, mineEnd);
            var their = theirs.subList(inTheirs, theirsEnd);
            if (my.equals(was) || my.equals(their)) {
                their.forEach(text::append);
            } else if (their.equals(was)) {
                my.forEach(text::append);
            } else {
                return Optional.empty();
            }
            if (same == base.size()) {
                break;
            }
            text.append(base.get(same));
            at = same + 1;
            inMine = mineEnd + 1;
            inTheirs = theirsEnd + 1;
        }
        return Optional.of(text.toString());
    }

    private int nextKeptByBoth(int from) {
        int at = from;
        while (at < base.size() && (toMine[at] < 0 || toTheirs[at] < 0)) {
            at++;
        }
        return at;
    }

    /** Returns the lines with their ends. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}
