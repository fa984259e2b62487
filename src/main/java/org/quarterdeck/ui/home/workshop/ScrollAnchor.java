package org.quarterdeck.ui.home.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.workshop.Segment;

/**
 * Where someone was on a workshop's page, to be found again when its file was saved: the chosen slide, and what stands where in
 * the window. A slide is known by its id; one whose id is gone, by its neighbours.
 *
 * @param workshop its id; null where there was none
 * @param ids those of all its slides then
 * @param chosen the chosen slide's place among them, -1 for none
 * @param anchor the slide that stays where it stands in the window, -1 where the page's own top does
 * @param top where the anchor stands, counted from the window's top; without one, how far was scrolled
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

    /** Finds that place in what is shown now. Returns whether it is there: half a file, read while it is being written, has no end. */
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

    /** A slide's new place: its own, or after the nearest before it that is still there. */
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
