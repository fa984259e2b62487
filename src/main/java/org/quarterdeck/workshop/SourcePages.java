package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides sources into the pages of a {@link SlideLayout#SOURCES} slide. Each page is a step, so every screen and the PDF
 * must have the same pages: they are counted in letters, for the narrower aspect ratio and the smallest text that is readable
 * from the last row.
 */
public final class SourcePages {

    /** The letters per line in the quotation font, on the narrower slide at the smallest size. */
    private static final int LINE = 50;
    /** The letters in the first line of a headline there. */
    private static final int HEADLINE = 24;
    /** The lines on a page. {@code TIGHT} is the minimum space between two sources. */
    private static final double ROOM = 11.9;
    private static final double TIGHT = 0.28;
    private static final double AIRY = 0.57;
    private static final double HEADLINE_LINE = 1.5;

    private SourcePages() {}

    /** Returns the pages of a slide, at least one. */
    public static List<List<String>> of(Workshop workshop, Segment segment) {
        return of(List.copyOf(workshop.sources().values()), segment.title(), segment.body());
    }

    /** Returns as few pages as possible, about equally full. */
    public static List<List<String>> of(List<String> sources, String title, List<Block> intro) {
        double room = ROOM - (lines(title, HEADLINE) - 1) * HEADLINE_LINE;
        double above = intro.stream().mapToDouble(block -> block instanceof Block.Paragraph p
                ? 1.1 * lines(Inline.plain(p.text()), LINE) + 0.5
                : 2).sum();
        var pages = filled(sources, room, above, TIGHT);
        if (pages.size() == 1) {
            return pages;
        }
        pages = filled(sources, room, above, AIRY);
        for (double less = room - 0.2; less > 1; less -= 0.2) {
            var even = filled(sources, less, above, AIRY);
            if (even.size() > pages.size()) {
                break;
            }
            pages = even;
        }
        return pages;
    }

    /** @param above the lines above the sources on the first page */
    private static List<List<String>> filled(List<String> sources, double room, double above, double space) {
        var pages = new ArrayList<List<String>>();
        var page = new ArrayList<String>();
        double used = above;
        for (var source : sources) {
            double needs = lines(source, LINE) + space;
            if (!page.isEmpty() && used + needs > room) {
                pages.add(List.copyOf(page));
                page.clear();
                used = 0;
            }
            page.add(source);
            used += needs;
        }
        pages.add(List.copyOf(page));
        return List.copyOf(pages);
    }

    /** Returns the number of lines that a text takes. Chinese, Japanese and Korean letters count twice. */
    private static int lines(String text, int letters) {
        int wide = text.codePoints()
                .map(c -> Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7AF)
                        ? 2
                        : 1)
                .sum();
        return Math.max(1, Math.ceilDiv(wide, letters));
    }
}
