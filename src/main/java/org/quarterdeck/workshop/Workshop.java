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
 * @param spare the segments of the file that this length leaves out, in their order
 */
public record Workshop(String title, @Nullable String author, String lang, int minutes, List<Integer> cuts, Poles poles,
        Map<String, String> sources, Theme theme, @Nullable String footer, List<Segment> segments, boolean questions,
        Brand brand, List<Segment> spare) {

    public Workshop {
        cuts = List.copyOf(cuts);
        segments = List.copyOf(segments);
        spare = List.copyOf(spare);
    }

    /** A whole workshop, of which nothing is left out. */
    public Workshop(String title, @Nullable String author, String lang, int minutes, List<Integer> cuts, Poles poles,
            Map<String, String> sources, Theme theme, @Nullable String footer, List<Segment> segments, boolean questions,
            Brand brand) {
        this(title, author, lang, minutes, cuts, poles, sources, theme, footer, segments, questions, brand, List.of());
    }

    /** A workshop in which nobody is invited to ask, of no brand. */
    public Workshop(String title, @Nullable String author, String lang, int minutes, List<Integer> cuts, Poles poles,
            Map<String, String> sources, Theme theme, @Nullable String footer, List<Segment> segments) {
        this(title, author, lang, minutes, cuts, poles, sources, theme, footer, segments, false, Brand.NONE);
    }

    /** Returns the workshop with other segments. */
    public Workshop with(List<Segment> changed) {
        return with(changed, spare);
    }

    /** Returns the workshop with other segments, and others left out. */
    public Workshop with(List<Segment> changed, List<Segment> left) {
        return new Workshop(title, author, lang, minutes, cuts, poles, sources, theme, footer, changed, questions, brand, left);
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
        var cut = new ArrayList<Segment>();
        String opened = null;
        for (var segment : segments) {
            opened = segment.part() == null ? opened : segment.part();
            if (segment.cuts().isEmpty() || segment.cuts().contains(length)) {
                kept.add(opened == null ? segment : segment.with(segment.slot().opening(opened)));
                opened = null;
            } else {
                cut.add(segment);
            }
        }
        boolean any = !kept.isEmpty();
        return new Workshop(title, author, lang, length, cuts, poles, sources, theme, footer, any ? kept : segments, questions,
                brand, any ? cut : List.of());
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
