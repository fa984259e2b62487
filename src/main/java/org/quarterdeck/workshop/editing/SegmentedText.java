package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.workshop.parser.WorkshopOutline;
import org.quarterdeck.workshop.parser.yaml.KeyLine;

/**
 * The text of a workshop as its segments, which can be put in, moved, copied and taken out. Every other segment keeps each of
 * its letters. Lines end with a line feed, as {@link LineEnds} has them.
 */
public final class SegmentedText {

    private static final String SEPARATOR = "---\n";

    private final String text;
    private final WorkshopOutline outline;
    private final int[] starts;

    private SegmentedText(String text) {
        this.text = text;
        this.outline = WorkshopOutline.of(text);
        this.starts = starts(text);
    }

    public static SegmentedText of(String text) {
        return new SegmentedText(text);
    }

    public int count() {
        return outline.segments().size();
    }

    /** Returns the text of a segment, from its {@code ---} to the next. */
    public String source(int segment) {
        return text.substring(begin(segment), end(segment));
    }

    /** Returns the place of a segment's first letter. */
    public int begin(int segment) {
        return place(outline.segments().get(segment).from());
    }

    /** Returns the place after a segment's last letter. */
    public int end(int segment) {
        return place(outline.segments().get(segment).to());
    }

    /** Returns the segment that holds a place in the text, or -1 above the first. */
    public int at(int place) {
        int found = -1;
        for (int i = 0; i < count() && begin(i) <= place; i++) {
            found = i;
        }
        return found;
    }

    /** Returns the text with a segment put in before another, or at the end. {@code source} begins with its {@code ---}. */
    public Optional<SegmentChange> insert(int before, String source) {
        var segments = sources();
        segments.add(before, source);
        return joined(segments, before, before);
    }

    /** Returns the text without a segment. */
    public Optional<SegmentChange> remove(int segment) {
        var segments = sources();
        segments.remove(segment);
        return joined(segments, Math.min(segment, segments.size() - 1), -1);
    }

    /** Returns the text with a copy of a segment below it. The copy has an id of its own. */
    public Optional<SegmentChange> duplicate(int segment) {
        var copy = SegmentKeys.withFreshId(separated(source(segment), segment), text);
        var segments = sources();
        segments.add(segment + 1, copy);
        return joined(segments, segment + 1, -1);
    }

    /** Returns the text with a segment at another place, counted as the segments stand now without it. */
    public Optional<SegmentChange> move(int segment, int to) {
        if (segment == to) {
            return Optional.of(new SegmentChange(text, segment));
        }
        var segments = sources();
        segments.add(to, segments.remove(segment));
        return joined(segments, to, -1);
    }

    /** Returns the text with another source in place of a segment's. */
    public Optional<SegmentChange> replace(int segment, String source) {
        var changed = text.substring(0, begin(segment)) + source + text.substring(end(segment));
        return of(changed).count() == count() ? Optional.of(new SegmentChange(changed, segment)) : Optional.empty();
    }

    private List<String> sources() {
        var all = new ArrayList<String>();
        for (int i = 0; i < count(); i++) {
            all.add(i == 0 ? source(0) : separated(source(i), i));
        }
        return all;
    }

    /** Returns the source of a segment with a {@code ---} of its own. */
    private String separated(String source, int segment) {
        var place = outline.segments().get(segment);
        if (place.own()) {
            return source;
        }
        boolean looksLikeKeys = place.keys() == null && KeyLine.looksLikeKey(source.lines().findFirst().orElse(""));
        return SEPARATOR + (looksLikeKeys ? "\n" : "") + source;
    }

    /**
     * Joins segments in an order. Returns empty if the text would not be read as these segments again, as where a comment is
     * not closed.
     *
     * @param parted the segment with an empty line above and below it, or -1
     */
    private Optional<SegmentChange> joined(List<String> segments, int look, int parted) {
        var made = new StringBuilder(text.substring(0, count() == 0 ? text.length() : begin(0)));
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i).startsWith(SEPARATOR) || i == 0 ? segments.get(i) : separated(segments.get(i), 0);
            if (!made.isEmpty() && segment.startsWith(SEPARATOR)) {
                end(made, i == parted || (i == parted + 1 && parted >= 0));
            }
            made.append(segment);
        }
        var all = made.toString();
        return of(all).count() == segments.size() ? Optional.of(new SegmentChange(all, look)) : Optional.empty();
    }

    /** Ends the last line, and parts it by an empty one where wanted. */
    private static void end(StringBuilder text, boolean empty) {
        if (text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        if (empty && !(text.length() > 1 && text.charAt(text.length() - 2) == '\n')) {
            text.append('\n');
        }
    }

    private int place(int line) {
        return line < starts.length ? starts[line] : text.length();
    }

    private static int[] starts(String text) {
        var lines = LineMerge.lines(text);
        var starts = new int[lines.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += lines.get(i).length();
        }
        return starts;
    }
}
