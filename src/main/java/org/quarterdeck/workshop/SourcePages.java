package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sources stand on which page of a {@link SlideLayout#SOURCES} slide. A page is a step of the slide, so that every screen and
 * the paper turn the same ones: they are counted by letters, for the narrower picture and the smallest text that the last row
 * reads, and hold on a wide picture all the more.
 */
public final class SourcePages {

    /** Letters of the quotation face that go into a line of the narrower picture at the smallest size. */
    private static final int LINE = 50;
    /** Letters of a headline that go into its first line there. */
    private static final int HEADLINE = 24;
    /** What a page holds, in lines of text; each source needs some space between it and the next besides. */
    private static final double ROOM = 11.9;
    private static final double TIGHT = 0.28;
    private static final double AIRY = 0.57;
    private static final double HEADLINE_LINE = 1.5;

    private SourcePages() {}

    /** The pages of that slide in that workshop, at least one. */
    public static List<List<String>> of(Workshop workshop, Segment segment) {
        return of(List.copyOf(workshop.sources().values()), segment.title(), segment.body());
    }

    /** As few as hold them all, about equally full. */
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

    /** @param above what stands above the first page's, and on that page alone */
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

    /** How many lines of that many letters a text takes; a letter of Chinese, Japanese or Korean is as wide as two. */
    private static int lines(String text, int letters) {
        int wide = text.codePoints()
                .map(c -> Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7AF)
                        ? 2
                        : 1)
                .sum();
        return Math.max(1, Math.ceilDiv(wide, letters));
    }
}
