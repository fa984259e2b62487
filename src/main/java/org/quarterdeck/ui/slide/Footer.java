package org.quarterdeck.ui.slide;

import java.util.List;
import java.util.Objects;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/** The quiet line at the bottom: whose thought it is or the workshop's own words, the part, and the slide's number. */
final class Footer {

    private static final double GAP = 64;

    private Footer() {}

    static void put(Sheet sheet, SlideMoment moment) {
        var part = part(moment);
        var number = String.valueOf(moment.index() + 1);
        var right = line(sheet, part.isEmpty() ? number : part + " \u2003" + number);
        double room = sheet.shape.measure() - GAP;
        if (right.width() > room / 2) {
            right = line(sheet, number);
        }
        put(sheet, right, 1);
        var credit = credit(sheet, moment, room - right.width());
        var words = moment.workshop().footer();
        if (!credit.isEmpty()) {
            left(sheet, credit);
        } else if (words != null) {
            left(sheet, fitting(sheet, words, room - right.width()));
        }
    }

    static void left(Sheet sheet, String words) {
        put(sheet, line(sheet, words), 0);
    }

    static void right(Sheet sheet, String words) {
        put(sheet, line(sheet, words), 1);
    }

    private static void put(Sheet sheet, TextBlock line, double align) {
        sheet.putOn(line, align == 0 ? sheet.shape.margin() : sheet.shape.right(), Sheet.FOOTER_BASELINE, align);
    }

    /** The part that it belongs to; nothing on the slide that has its name as a headline. */
    private static String part(SlideMoment moment) {
        var name = "";
        for (Segment segment : moment.workshop().segments().subList(0, moment.index() + 1)) {
            name = segment.part() == null ? name : segment.part();
        }
        return name.equals(moment.segment().title()) ? "" : name;
    }

    /** The titles of the sources, without their second halves where they are too long. */
    private static String credit(Sheet sheet, SlideMoment moment, double room) {
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

    private static String fitting(Sheet sheet, String words, double room) {
        var text = words;
        while (line(sheet, text).width() > room && text.lastIndexOf(' ') > 0) {
            text = text.substring(0, text.lastIndexOf(' ')).replaceAll("[\\s·,.:]+$", "") + "…";
        }
        return line(sheet, text).width() > room ? "" : text;
    }

    private static TextBlock line(Sheet sheet, String words) {
        return TextBlock.line(sheet.run(words, Fonts.text(Sheet.FOOTER), sheet.palette.muted()));
    }
}
