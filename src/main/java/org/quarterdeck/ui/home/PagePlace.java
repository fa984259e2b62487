package org.quarterdeck.ui.home;

import org.jspecify.annotations.Nullable;

/**
 * Where someone was on a workshop's page, to be found again when its file was saved: the chosen slide by its id, and the
 * place scrolled to, counted from the slides' top where those were in sight.
 */
record PagePlace(WorkshopPage page, Thumbnails slides, boolean same, int chosen, double above, double past) {

    static PagePlace of(WorkshopPage page, Thumbnails slides, @Nullable WorkshopChoice before, WorkshopChoice now) {
        if (before == null || !before.id().equals(now.id())) {
            return new PagePlace(page, slides, false, -1, 0, -1);
        }
        double scrolled = page.getVvalue() * hidden(page);
        return new PagePlace(page, slides, true, follow(slides.selected(), before, now), scrolled,
                scrolled - slides.getLayoutY());
    }

    void restore() {
        slides.select(chosen);
        if (!same) {
            page.setVvalue(0);
            return;
        }
        if (page.getScene() != null) {
            page.applyCss();
            page.layout();
        }
        double wanted = past >= 0 ? slides.getLayoutY() + past : above;
        double hidden = hidden(page);
        page.setVvalue(hidden <= 0 ? 0 : Math.clamp(wanted / hidden, 0, 1));
    }

    private static double hidden(WorkshopPage page) {
        return page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
    }

    /** The chosen slide's new place; where its id is gone, the place it had. */
    private static int follow(int index, WorkshopChoice before, WorkshopChoice now) {
        var segments = before.reading().workshop().segments();
        if (index < 0 || index >= segments.size()) {
            return -1;
        }
        int there = now.reading().workshop().indexOf(segments.get(index).id());
        return there >= 0 ? there : Math.min(index, now.reading().workshop().segments().size() - 1);
    }
}
