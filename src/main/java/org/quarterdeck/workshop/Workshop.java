package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.brand.Brand;

/**
 * A workshop as parsed from its file, with which a facilitator can go live.
 *
 * @param lang the language of its text, a BCP 47 tag
 * @param minutes its length, or 0 if the file gives none
 * @param cuts the lengths in minutes at which it can be run, ascending; empty if there is only one
 * @param sources its sources by key, in the order written
 * @param segments its segments in order, at least one
 * @param questions whether people may ask the facilitator something at any time
 * @param brand whom it is for, and the look it takes from there
 */
public record Workshop(String title, @Nullable String author, String lang, int minutes, List<Integer> cuts, Poles poles,
        Map<String, String> sources, Theme theme, @Nullable String footer, List<Segment> segments, boolean questions,
        Brand brand) {

    public Workshop {
        cuts = List.copyOf(cuts);
        segments = List.copyOf(segments);
    }

    /** A workshop in which nobody is invited to ask, of no brand. */
    public Workshop(String title, @Nullable String author, String lang, int minutes, List<Integer> cuts, Poles poles,
            Map<String, String> sources, Theme theme, @Nullable String footer, List<Segment> segments) {
        this(title, author, lang, minutes, cuts, poles, sources, theme, footer, segments, false, Brand.NONE);
    }

    /** Returns the workshop with other segments. */
    public Workshop with(List<Segment> changed) {
        return new Workshop(title, author, lang, minutes, cuts, poles, sources, theme, footer, changed, questions, brand);
    }

    /** Returns the index of the segment with that id, or -1. */
    public int indexOf(String id) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the workshop cut to a length. Segments without {@code cuts} belong to every length; if nothing would be left,
     * nothing is cut. A part whose first segment is cut begins at its first remaining one.
     */
    public Workshop cutTo(int length) {
        var kept = new ArrayList<Segment>();
        String opened = null;
        for (var segment : segments) {
            opened = segment.part() == null ? opened : segment.part();
            if (segment.cuts().isEmpty() || segment.cuts().contains(length)) {
                kept.add(opened == null ? segment : segment.with(segment.slot().opening(opened)));
                opened = null;
            }
        }
        return new Workshop(title, author, lang, length, cuts, poles, sources, theme, footer, kept.isEmpty() ? segments : kept,
                questions, brand);
    }

    /** Returns the parts of the agenda in order. Segments before the first {@code part:} form a part without a name. */
    public List<AgendaPart> parts() {
        var parts = new ArrayList<AgendaPart>();
        int from = 0;
        for (int i = 1; i <= segments.size(); i++) {
            if (i == segments.size() || segments.get(i).part() != null) {
                parts.add(new AgendaPart(segments.get(from).part(), from, List.copyOf(segments.subList(from, i))));
                from = i;
            }
        }
        return parts;
    }
}
