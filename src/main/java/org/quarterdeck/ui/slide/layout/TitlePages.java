package org.quarterdeck.ui.slide.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.BrandLogo;
import org.quarterdeck.ui.slide.element.InlineText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/** The slides of a few large words: cover, section, statement, quotation, and the end. */
final class TitlePages {

    private static final double[] COVER = {176, 160, 144, 128, 112, 96, 88};
    private static final double[] SECTION = {144, 128, 112, 96, 88};
    private static final double[] STATEMENT = {128, 112, 104, 96, 88};
    private static final double[] QUOTATION = {112, 104, 96, 88, 80, 72, 64, 56, SlideCanvas.SMALLEST};

    /** The share of the width that pictures take beside the words, and the space between. */
    private static final double PICTURES = 0.36;
    private static final double PICTURE_GAP = 64;

    private TitlePages() {}

    static SlidePage cover(SlideCanvas sheet, SlideMoment moment) {
        var workshop = moment.workshop();
        var title = moment.segment().title().isBlank() ? workshop.title() : moment.segment().title();
        big(sheet, moment, title, body(moment), COVER, 2, "");
        var author = workshop.author();
        if (author != null) {
            SlideFooter.left(sheet, author);
        }
        BrandLogo.putOnCover(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    static SlidePage section(SlideCanvas sheet, SlideMoment moment) {
        var parts = moment.workshop().parts().stream().filter(p -> p.name() != null).toList();
        int number = 0;
        for (int i = 0; i < parts.size(); i++) {
            number = parts.get(i).from() == moment.index() ? i + 1 : number;
        }
        var segment = moment.segment();
        big(sheet, moment, segment.title(), body(moment), SECTION, 2,
                number == 0 || parts.size() == 1 ? "" : sheet.words.text("slide.part_of", number, parts.size()));
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    static SlidePage statement(SlideCanvas sheet, SlideMoment moment) {
        var segment = moment.segment();
        boolean titled = !segment.title().isBlank();
        var body = body(moment);
        if (!titled && !body.isEmpty() && body.getFirst() instanceof Block.Paragraph first) {
            sheet.head(first.text());
            big(sheet, moment, Inline.plain(first.text()), body.subList(1, body.size()), STATEMENT, 3, "");
        } else {
            big(sheet, moment, segment.title(), body, STATEMENT, 3, "");
        }
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    static SlidePage thanks(SlideCanvas sheet, SlideMoment moment) {
        big(sheet, moment, sheet.words.text("slide.thanks"), List.of(), COVER, 1, "");
        SlideFooter.left(sheet, moment.workshop().title());
        BrandLogo.putOnCover(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /** Lays out the slide after work in groups and before the first report. */
    static SlidePage together(SlideCanvas sheet, SlideMoment moment) {
        big(sheet, moment, sheet.words.text("slide.together"), List.of(), COVER, 1, moment.segment().title());
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    static SlidePage quote(SlideCanvas sheet, SlideMoment moment) {
        var shape = sheet.shape;
        double top = moment.segment().title().isBlank()
                ? SlideCanvas.TOP
                : SlideHeadline.atTop(sheet, moment.segment().title()) + 60;
        var quoted = new ArrayList<Inline>();
        var rest = new ArrayList<Block>();
        for (var block : body(moment)) {
            if (block instanceof Block.Quote quote) {
                quote.content().forEach(part -> addText(quoted, part));
            } else {
                rest.add(block);
            }
        }
        double markSize = 260;
        var mark = TextBlock.line(new TextRun(quotationMark(sheet), BundledFonts.headline(markSize), sheet.palette.hair()));
        double indent = shape == SlideShape.WIDE ? 168 : 132;
        var room = besidePictures(sheet, moment, top);
        double width = room.width() - indent;
        var text = fitting(sheet, quoted, width, SlideCanvas.BOTTOM - top - (rest.isEmpty() ? 0 : 150));
        double block = text.opticalHeight() + (rest.isEmpty() ? 0 : 130);
        double y = top + Math.max(0, (SlideCanvas.BOTTOM - top - block) * 0.46);
        sheet.put(mark, room.from() - 12, y + text.ascent() * 0.02 - (hangsLow(mark) ? 0.66 * markSize : 0));
        sheet.put(sheet.fitted(text, SlideCanvas.LAST - y), room.from() + indent, y);
        double after = y + text.opticalHeight() + 84;
        BodyText.of(sheet, rest).upTo(52).in(sheet.palette.muted()).put(room.from() + indent, after, width,
                SlideCanvas.BOTTOM);
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /** Returns the text of a slide without its pictures. */
    private static List<Block> body(SlideMoment moment) {
        return moment.segment().body().stream().filter(block -> !(block instanceof Block.Picture)).toList();
    }

    /** The place where the words of a slide begin, and the width that they have. */
    private record Room(double from, double width) {}

    /** Places the slide's pictures, if any, on the side that they ask for or else at its right. Returns the room for the words. */
    private static Room besidePictures(SlideCanvas sheet, SlideMoment moment, double top) {
        var pictures = moment.ended() || !moment.segment().layout().showsPictures()
                ? List.<Block.Picture>of()
                : Block.pictures(moment.segment().body());
        if (pictures.isEmpty()) {
            return new Room(sheet.shape.margin(), sheet.shape.measure());
        }
        if (pictures.getFirst().look().beside()) {
            var beside = SidePicturePage.putBeside(sheet, moment, pictures);
            return new Room(beside.getMinX(), beside.getWidth());
        }
        double width = sheet.shape.measure() * PICTURES;
        new PictureRows(sheet, pictures, moment.folder()).put(
                new Rectangle2D(sheet.shape.right() - width, top, width, SlideCanvas.BOTTOM - top));
        return new Room(sheet.shape.margin(), sheet.shape.measure() - width - PICTURE_GAP);
    }

    /** Returns the opening quotation mark of the language. */
    private static String quotationMark(SlideCanvas sheet) {
        return (sheet.rightToLeft() ? sheet.print.close() : sheet.print.open()).strip().replace("\u00A0", "");
    }

    /** Returns whether the mark stands on the baseline, as in German, and not at the height of capitals. */
    private static boolean hangsLow(TextBlock mark) {
        return mark.text().startsWith("„") || mark.text().startsWith("‚");
    }

    /** Places text at the optical centre, a little above the geometric one. */
    private static void big(SlideCanvas sheet, SlideMoment moment, String title, List<Block> body, double[] sizes, int lines,
            String above) {
        var shape = sheet.shape;
        var room = besidePictures(sheet, moment, SlideCanvas.TOP);
        double width = room.width();
        var block = SlideHeadline.biggest(sheet, title, width, sizes, width < shape.measure() ? lines + 1 : lines);
        double bodyHeight = body.isEmpty() ? 0 : 64 + 70;
        double y = SlideCanvas.TOP
                + Math.max(0, (SlideCanvas.BOTTOM - SlideCanvas.TOP - block.opticalHeight() - bodyHeight) * 0.44);
        if (!above.isEmpty()) {
            var line = TextBlock.line(sheet.run(above, BundledFonts.medium(SlideCanvas.SMALLEST), sheet.palette.muted()));
            sheet.put(line, room.from() + 4, y - 92);
        }
        double end = y + block.opticalHeight();
        sheet.overflowIf(end > SlideCanvas.BOTTOM);
        sheet.put(sheet.fitted(block, SlideCanvas.LAST - y), room.from(), y);
        if (!body.isEmpty()) {
            BodyText.of(sheet, body).upTo(60).put(room.from() + 4, end + 76, Math.min(width, 1400),
                    SlideCanvas.BOTTOM);
        }
    }

    private static TextBlock fitting(SlideCanvas sheet, List<Inline> quoted, double width, double height) {
        var smallest = quotation(sheet, quoted, width, SlideCanvas.SMALLEST);
        for (double size : QUOTATION) {
            var text = quotation(sheet, quoted, width, size);
            if (text.opticalHeight() <= height && text.lines() <= 4 && text.squeezed() == smallest.squeezed()) {
                return text;
            }
        }
        sheet.overflowIf(smallest.opticalHeight() > height);
        return smallest;
    }

    private static TextBlock quotation(SlideCanvas sheet, List<Inline> quoted, double width, double size) {
        return TextBlock.of(InlineText.of(quoted, BundledFonts.quotation(size), sheet.palette.ink(), sheet), width, 1.16,
                LineBreaking.BALANCED);
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
