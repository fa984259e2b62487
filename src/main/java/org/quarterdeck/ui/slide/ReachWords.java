package org.quarterdeck.ui.slide;

import org.quarterdeck.ui.kit.Messages;

/** How far a slide reads, in words. */
public final class ReachWords {

    private ReachWords() {}

    /** A few words for beside a slide: "reads to 9.7 m"; nothing where there is nothing to read. */
    public static String brief(Legible slide, Venue venue) {
        double reach = venue.reach(slide);
        return Double.isInfinite(reach) ? "" : Messages.text("reach.brief", rounded(reach));
    }

    /** A sentence that says what falls short and what would help, or how far it reads where nothing does. */
    public static String sentence(Legible slide, Venue venue) {
        double reach = venue.reach(slide);
        if (Double.isInfinite(reach)) {
            return Messages.text("reach.nothing");
        }
        if (venue.reads(slide)) {
            return Messages.text("reach.whole", rounded(reach));
        }
        double height = venue.pictureHeight() * venue.depth() / reach;
        var code = slide.codeReach(1) < slide.textReach(1) ? "reach.code_short" : "reach.short";
        return Messages.text(code, rounded(reach), rounded(venue.depth()), rounded(Math.ceil(height * 10) / 10));
    }

    /** A sentence on the codes of the slide to join by: from how far they scan, and what would help where that falls short. */
    public static String joining(Legible slide, Venue venue) {
        double reach = slide.codeReach(venue.pictureHeight());
        if (reach >= venue.depth()) {
            return Messages.text("reach.join_whole", rounded(reach));
        }
        double height = venue.pictureHeight() * venue.depth() / reach;
        return Messages.text("reach.join_short", rounded(reach), rounded(venue.depth()), rounded(Math.ceil(height * 10) / 10));
    }

    /** To a tenth, downwards: nobody is promised a row too many. */
    private static double rounded(double metres) {
        return Math.floor(metres * 10 + 1e-6) / 10;
    }
}
