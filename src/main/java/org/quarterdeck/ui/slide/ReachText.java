package org.quarterdeck.ui.slide;

import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.canvas.Legibility;

/** How far a slide reads, in words. */
public final class ReachText {

    private ReachText() {}

    /** A few words for beside a slide: "reads to 9.7 m"; nothing where there is nothing to read. */
    public static String brief(Legibility slide, Venue venue) {
        double reach = venue.reach(slide);
        return Double.isInfinite(reach) ? "" : UiMessages.text("reach.brief", rounded(reach));
    }

    /** A sentence that says what falls short and what would help, or how far it reads where nothing does. */
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

    /** A sentence on the codes of the slide to join by: from how far they scan, and what would help where that falls short. */
    public static String joining(Legibility slide, Venue venue) {
        double reach = slide.codeReach(venue.pictureHeight());
        if (reach >= venue.depth()) {
            return UiMessages.text("reach.join_whole", rounded(reach));
        }
        double height = venue.pictureHeight() * venue.depth() / reach;
        return UiMessages.text("reach.join_short", rounded(reach), rounded(venue.depth()), rounded(Math.ceil(height * 10) / 10));
    }

    /** To a tenth, downwards: nobody is promised a row too many. */
    private static double rounded(double metres) {
        return Math.floor(metres * 10 + 1e-6) / 10;
    }
}
