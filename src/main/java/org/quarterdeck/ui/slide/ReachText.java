package org.quarterdeck.ui.slide;

import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.canvas.Legibility;

/** Describes how far a slide can be read. */
public final class ReachText {

    private ReachText() {}

    /**
     * Returns a short text to show beside a slide, such as "reads to 9.7 m", or an empty string if there is nothing to
     * read.
     */
    public static String brief(Legibility slide, Venue venue) {
        double reach = venue.reach(slide);
        return Double.isInfinite(reach) ? "" : UiMessages.text("reach.brief", rounded(reach));
    }

    /**
     * Returns a sentence that says what falls short and what would help, or how far the slide can be read if nothing
     * does.
     */
    public static String sentence(Legibility slide, Venue venue) {
        double reach = venue.reach(slide);
        if (Double.isInfinite(reach)) {
            return UiMessages.text("reach.nothing");
        }
        if (venue.reads(slide)) {
            return UiMessages.text("reach.whole", rounded(reach));
        }
        double height = venue.pictureHeight() * venue.depth() / reach;
        var code = slide.codeReach(1) < slide.textReach(1) ? "reach.code_short" : "reach.short";
        return UiMessages.text(code, rounded(reach), rounded(venue.depth()), rounded(Math.ceil(height * 10) / 10));
    }

    /**
     * Returns a sentence on how far the codes on the join slide can be scanned, and on what would help if that falls
     * short.
     */
    public static String joining(Legibility slide, Venue venue) {
        double reach = slide.codeReach(venue.pictureHeight());
        if (reach >= venue.depth()) {
            return UiMessages.text("reach.join_whole", rounded(reach));
        }
        double height = venue.pictureHeight() * venue.depth() / reach;
        return UiMessages.text("reach.join_short", rounded(reach), rounded(venue.depth()), rounded(Math.ceil(height * 10) / 10));
    }

    /** Rounds down to a tenth, so that the distance is never overstated. */
    private static double rounded(double metres) {
        return Math.floor(metres * 10 + 1e-6) / 10;
    }
}
