package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as read from its file: what a facilitator can go live with.
 *
 * @param lang the language of its text, a BCP 47 tag
 * @param minutes how long it runs, 0 where the file does not say
 * @param cuts the lengths in minutes that it can be run at, ascending; empty where it has only the one
 * @param sources what it rests on, by key, in the order written
 * @param segments at least one, in the order they are shown
 */
public record Workshop(String title, @Nullable String author, String lang, int minutes, List<Integer> cuts, Poles poles,
        Map<String, String> sources, Theme theme, @Nullable String footer, List<Segment> segments) {

    public Workshop {
        cuts = List.copyOf(cuts);
        segments = List.copyOf(segments);
    }

    /** The place of the segment of that id, or -1. */
    public int indexOf(String id) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The segments that belong to a run of that length; a segment without {@code cuts} belongs to all, and a length that
     * would leave nothing leaves everything. A part whose opening segment is left out begins at the first one that stays.
     */
    public Workshop cutTo(int length) {
        var kept = new ArrayList<Segment>();
        String opened = null;
        for (var segment : segments) {
            opened = segment.part() == null ? opened : segment.part();
            if (segment.cuts().isEmpty() || segment.cuts().contains(length)) {
                kept.add(opened == null ? segment : segment.opening(opened));
                opened = null;
            }
        }
        return new Workshop(title, author, lang, length, cuts, poles, sources, theme, footer, kept.isEmpty() ? segments : kept);
    }

    /** The lines of the agenda, in order; segments before the first {@code part:} make a part without a name. */
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
