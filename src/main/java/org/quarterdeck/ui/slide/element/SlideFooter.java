package org.quarterdeck.ui.slide.element;

import java.util.List;
import java.util.Objects;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/** The footer of a slide: its source or the workshop's own text, the part, the slide's number, and a logo. */
public final class SlideFooter {

    private static final double GAP = 64;

    private SlideFooter() {}

    public static void put(SlideCanvas sheet, SlideMoment moment) {
        var part = part(moment);
        var number = String.valueOf(moment.index() + 1);
        var right = line(sheet, part.isEmpty() ? number : part + " \u2003" + number);
        double logo = BrandLogo.put(sheet, moment);
        double room = sheet.shape.measure() - GAP - logo;
        if (right.width() > room / 2) {
            right = line(sheet, number);
        }
        sheet.putOn(right, sheet.shape.right() - logo, SlideCanvas.FOOTER_BASELINE, 1);
        var credit = credit(sheet, moment, room - right.width());
        var words = moment.workshop().footer();
        if (!credit.isEmpty()) {
            left(sheet, credit);
        } else if (words != null) {
            left(sheet, fitting(sheet, words, room - right.width()));
        }
    }

    public static void left(SlideCanvas sheet, String words) {
        sheet.putOn(line(sheet, words), sheet.shape.margin(), SlideCanvas.FOOTER_BASELINE, 0);
    }

    /** Places words at the right end, beside the logo if there is one. */
    public static void right(SlideCanvas sheet, SlideMoment moment, String words) {
        sheet.putOn(line(sheet, words), logo(sheet, moment), SlideCanvas.FOOTER_BASELINE, 1);
    }

    /** Places the logo if there is one. Returns the right end of what stands beside it. */
    public static double logo(SlideCanvas sheet, SlideMoment moment) {
        return sheet.shape.right() - BrandLogo.put(sheet, moment);
    }

    /** Returns the title of the slide's part, or an empty string on the slide that has it as its headline. */
    private static String part(SlideMoment moment) {
        var name = "";
        for (Segment segment : moment.workshop().segments().subList(0, moment.index() + 1)) {
            name = segment.part() == null ? name : segment.part();
        }
        return name.equals(moment.segment().title()) ? "" : name;
    }

    /** Returns the titles of the sources, without their subtitles if they are too long. */
    private static String credit(SlideCanvas sheet, SlideMoment moment, double room) {
        var titles = titles(moment.workshop(), moment.segment());
        var whole = String.join(" · ", titles);
        if (line(sheet, whole).width() <= room) {
            return whole;
        }
        return fitting(sheet, String.join(" · ", titles.stream().map(title -> title.split(": ", 2)[0]).toList()), room);
    }

    private static List<String> titles(Workshop workshop, Segment segment) {
        return segment.sources().stream().map(workshop.sources()::get).filter(Objects::nonNull).toList();
    }

    private static String fitting(SlideCanvas sheet, String words, double room) {
        var text = words;
        while (line(sheet, text).width() > room && text.lastIndexOf(' ') > 0) {
            text = text.substring(0, text.lastIndexOf(' ')).replaceAll("[\\s·,.:]+$", "") + "…";
        }
        return line(sheet, text).width() > room ? "" : text;
    }

    private static TextBlock line(SlideCanvas sheet, String words) {
        return TextBlock.line(sheet.run(words, BundledFonts.text(SlideCanvas.FOOTER), sheet.palette.muted()));
    }
}
