package org.quarterdeck.ui.home.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.workshop.Segment;

/**
 * A position on a workshop's page, to be restored after its file was saved: the selected slide and the scroll position.
 * Slides are identified by id, or by a neighbour if the id is gone.
 *
 * @param workshop its id, or null if there was none
 * @param ids the ids of all its slides
 * @param chosen the index of the selected slide, or -1
 * @param anchor the index of the slide that keeps its place in the window, or -1 if the top of the page does
 * @param top the distance of the anchor from the top of the window, or the scroll offset if there is no anchor
 */
record ScrollAnchor(@Nullable String workshop, List<String> ids, int chosen, int anchor, double top) {

    static final ScrollAnchor NOWHERE = new ScrollAnchor(null, List.of(), -1, -1, 0);

    static ScrollAnchor of(WorkshopPage page, ThumbnailGrid slides, @Nullable WorkshopChoice shown, boolean atSlides) {
        if (shown == null) {
            return NOWHERE;
        }
        var ids = shown.reading().workshop().segments().stream().map(Segment::id).toList();
        double scrolled = page.scrolled();
        int anchor = atSlides ? slides.anchor(scrolled) : -1;
        return new ScrollAnchor(shown.id(), ids, slides.selected(), anchor,
                anchor < 0 ? scrolled : slides.top(anchor) - scrolled);
    }

    /**
     * Restores this position. Returns whether it exists: a file that is read while it is being written may be cut off.
     */
    boolean restore(WorkshopPage page, ThumbnailGrid slides, WorkshopChoice now) {
        if (!now.id().equals(workshop)) {
            slides.select(-1);
            page.scroll(0);
            return true;
        }
        var segments = now.reading().workshop().segments();
        int found = find(chosen, segments);
        slides.select(Math.min(found, segments.size() - 1));
        page.layOut();
        int stays = find(anchor, segments);
        boolean there = found < segments.size() && stays < segments.size();
        double wanted = anchor < 0 ? top : slides.top(Math.max(0, Math.min(stays, segments.size() - 1))) - top;
        return page.scroll(wanted) && there;
    }

    /** Returns a slide's new index: its own, or the one after its nearest remaining predecessor. */
    private int find(int index, List<Segment> segments) {
        if (index < 0 || index >= ids.size()) {
            return -1;
        }
        for (int i = index; i >= 0; i--) {
            int there = indexOf(ids.get(i), segments);
            if (there >= 0) {
                return there + (i < index ? 1 : 0);
            }
        }
        return 0;
    }

    private static int indexOf(String id, List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
