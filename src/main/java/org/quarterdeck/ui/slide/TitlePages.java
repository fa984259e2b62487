package org.quarterdeck.ui.slide;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/** The slides of few and big words: cover, section, statement, quotation, and the last one. */
final class TitlePages {

    private static final double[] COVER = {176, 160, 144, 128, 112, 96, 88};
    private static final double[] SECTION = {144, 128, 112, 96, 88};
    private static final double[] STATEMENT = {128, 112, 104, 96, 88};
    private static final double[] QUOTATION = {112, 104, 96, 88, 80, 72, 64, 56, Sheet.SMALLEST};

    private TitlePages() {}

    static Page cover(Sheet sheet, SlideMoment moment) {
        var workshop = moment.workshop();
        var title = moment.segment().title().isBlank() ? workshop.title() : moment.segment().title();
        big(sheet, title, moment.segment().body(), COVER, 2, "");
        var author = workshop.author();
        if (author != null) {
            Footer.left(sheet, author);
        }
        return new Page.Still(sheet);
    }

    static Page section(Sheet sheet, SlideMoment moment) {
        var parts = moment.workshop().parts().stream().filter(p -> p.name() != null).toList();
        int number = 0;
        for (int i = 0; i < parts.size(); i++) {
            number = parts.get(i).from() == moment.index() ? i + 1 : number;
        }
        var segment = moment.segment();
        big(sheet, segment.title(), segment.body(), SECTION, 2,
                number == 0 || parts.size() == 1 ? "" : sheet.words.text("slide.part_of", number, parts.size()));
        Footer.put(sheet, moment);
        return new Page.Still(sheet);
    }

    static Page statement(Sheet sheet, SlideMoment moment) {
        var segment = moment.segment();
        boolean titled = !segment.title().isBlank();
        var body = segment.body();
        if (!titled && !body.isEmpty() && body.getFirst() instanceof Block.Paragraph first) {
            big(sheet, Inline.plain(first.text()), body.subList(1, body.size()), STATEMENT, 3, "");
        } else {
            big(sheet, segment.title(), body, STATEMENT, 3, "");
        }
        Footer.put(sheet, moment);
        return new Page.Still(sheet);
    }

    static Page thanks(Sheet sheet, SlideMoment moment) {
        big(sheet, sheet.words.text("slide.thanks"), List.of(), COVER, 1, "");
        Footer.left(sheet, moment.workshop().title());
        return new Page.Still(sheet);
    }

    /** After work in groups, before the first of them reports. */
    static Page together(Sheet sheet, SlideMoment moment) {
        big(sheet, sheet.words.text("slide.together"), List.of(), COVER, 1, moment.segment().title());
        Footer.put(sheet, moment);
        return new Page.Still(sheet);
    }

    static Page quote(Sheet sheet, SlideMoment moment) {
        var shape = sheet.shape;
        double top = moment.segment().title().isBlank() ? Sheet.TOP : Headline.atTop(sheet, moment.segment().title()) + 60;
        var quoted = new ArrayList<Inline>();
        var rest = new ArrayList<Block>();
        for (var block : moment.segment().body()) {
            if (block instanceof Block.Quote quote) {
                quote.content().forEach(part -> addText(quoted, part));
            } else {
                rest.add(block);
            }
        }
        double markSize = 260;
        var mark = TextBlock.line(new Run(quotationMark(sheet), Fonts.headline(markSize), sheet.palette.hair()));
        double indent = shape == SlideShape.WIDE ? 168 : 132;
        double width = shape.measure() - indent;
        var text = fitting(sheet, quoted, width, Sheet.BOTTOM - top - (rest.isEmpty() ? 0 : 150));
        double block = text.opticalHeight() + (rest.isEmpty() ? 0 : 130);
        double y = top + Math.max(0, (Sheet.BOTTOM - top - block) * 0.46);
        sheet.put(mark, shape.margin() - 12, y + text.ascent() * 0.02 - (hangsLow(mark) ? 0.66 * markSize : 0));
        sheet.put(text.within(Sheet.LAST - y), shape.margin() + indent, y);
        double after = y + text.opticalHeight() + 84;
        BodyText.of(sheet, rest).upTo(52).in(sheet.palette.muted()).put(shape.margin() + indent, after, width, Sheet.BOTTOM);
        Footer.put(sheet, moment);
        return new Page.Still(sheet);
    }

    /** The language's own mark before a quotation, as it looks from its side. */
    private static String quotationMark(Sheet sheet) {
        return (sheet.rightToLeft() ? sheet.print.close() : sheet.print.open()).strip().replace("\u00A0", "");
    }

    /** Whether it stands on the line, as German marks do, and not at the height of capitals. */
    private static boolean hangsLow(TextBlock mark) {
        return mark.text().startsWith("„") || mark.text().startsWith("‚");
    }

    /** Words in the middle of the height, a little above what a ruler says, as the eye wants it. */
    private static void big(Sheet sheet, String title, List<Block> body, double[] sizes, int lines, String above) {
        var shape = sheet.shape;
        var block = Headline.biggest(sheet, title, shape.measure(), sizes, lines);
        double bodyHeight = body.isEmpty() ? 0 : 64 + 70;
        double y = Sheet.TOP + Math.max(0, (Sheet.BOTTOM - Sheet.TOP - block.opticalHeight() - bodyHeight) * 0.44);
        if (!above.isEmpty()) {
            var line = TextBlock.line(sheet.run(above, Fonts.medium(Sheet.SMALLEST), sheet.palette.muted()));
            sheet.put(line, shape.margin() + 4, y - 92);
        }
        double end = y + block.opticalHeight();
        sheet.overflowIf(end > Sheet.BOTTOM);
        sheet.put(block.within(Sheet.LAST - y), shape.margin(), y);
        if (!body.isEmpty()) {
            BodyText.of(sheet, body).upTo(60).put(shape.margin() + 4, end + 76, Math.min(shape.measure(), 1400), Sheet.BOTTOM);
        }
    }

    private static TextBlock fitting(Sheet sheet, List<Inline> quoted, double width, double height) {
        var smallest = quotation(sheet, quoted, width, Sheet.SMALLEST);
        for (double size : QUOTATION) {
            var text = quotation(sheet, quoted, width, size);
            if (text.opticalHeight() <= height && text.lines() <= 4 && text.squeezed() == smallest.squeezed()) {
                return text;
            }
        }
        sheet.overflowIf(smallest.opticalHeight() > height);
        return smallest;
    }

    private static TextBlock quotation(Sheet sheet, List<Inline> quoted, double width, double size) {
        return TextBlock.of(Words.of(quoted, Fonts.quotation(size), sheet.palette.ink(), sheet), width, 1.16, Breaking.BALANCED);
    }

    private static void addText(List<Inline> text, Block part) {
        if (part instanceof Block.Paragraph paragraph) {
            if (!text.isEmpty()) {
                text.add(new Inline.LineBreak());
            }
            text.addAll(paragraph.text());
        }
    }
}
