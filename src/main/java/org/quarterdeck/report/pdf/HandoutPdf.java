package org.quarterdeck.report.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.PrintTypography;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.report.SlideDrawings;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.Workshop;

/**
 * Writes a workshop's slides as a handout: each above its notes, three a page beside lines to write on, or six a page. The
 * participants' handout has what was taught, three a page, and a page for one's own plan.
 */
public final class HandoutPdf {

    /** The arrangement of slides on a page. */
    public enum Arrangement {
        NOTES, THREE, SIX, PARTICIPANTS
    }

    private static final double MARGIN = 48;
    private static final double FOOT = 60;
    private static final double FOOTER = 34;
    private static final double GAP = 24;
    private static final double WRITING_LINE = 24;
    private static final Color FRAME = new Color(0x8A8375);
    private static final Color RULE = new Color(0xD8D2C7);

    private final Workshop workshop;
    private final SlideDrawings slides;
    private final PrintTypography print;
    private final PDRectangle sheet;
    private final ProgressListener progress;

    private HandoutPdf(Workshop workshop, SlideDrawings slides, PrintTypography print, PDRectangle sheet,
            ProgressListener progress) {
        this.workshop = workshop;
        this.slides = slides;
        this.print = print;
        this.sheet = sheet;
        this.progress = progress;
    }

    /**
     * Writes the file and replaces an existing one.
     *
     * @param letter whether it is for US Letter rather than A4
     * @return the characters that are drawn as boxes because no font has them, or empty
     * @throws InterruptedException if the thread was interrupted: nothing is written then
     */
    public static String write(Workshop workshop, SlideDrawings slides, PrintTypography print, Arrangement how, boolean letter,
            Path to, ProgressListener progress) throws IOException, InterruptedException {
        return PdfFile.write(to, workshop, (document, faces) -> {
            var handout = new HandoutPdf(workshop, slides, print, letter ? PDRectangle.LETTER : PDRectangle.A4, progress);
            switch (how) {
                case NOTES -> handout.notes(document, faces);
                case THREE -> handout.grid(document, faces, handout.all(), 3, 1, true);
                case SIX -> handout.grid(document, faces, handout.all(), 3, 2, false);
                case PARTICIPANTS -> {
                    handout.grid(document, faces, handout.taught(), 3, 1, true);
                    handout.plan(document, faces);
                }
            }
        });
    }

    private void notes(PDDocument document, DocumentFonts faces) throws IOException, InterruptedException {
        boolean right = MessageBundle.of("report", workshop.lang()).rightToLeft();
        try (var flow = new PdfTextFlow(document, faces, sheet, print.apply(workshop.title()), right)) {
            var blocks = new GuideBlockWriter(flow, print, MessageBundle.of("report", workshop.lang()));
            int before = -1;
            for (int i = 0; i < slides.count(); i++) {
                var slide = next(i);
                flow.ensureSpace(flow.pageHeight());
                double scale = flow.width() / slide.width();
                int segment = slides.segment(i);
                flow.frame(slide.height() * scale, FRAME);
                flow.drawing(slide, scale, SegmentNames.of(workshop.segments().get(segment)));
                flow.gap(GAP);
                if (segment != before) {
                    blocks.write(workshop.segments().get(segment).notes(), 0, 11, StyledSpan.INK);
                }
                before = segment;
            }
        }
    }

    private List<Integer> all() {
        return IntStream.range(0, slides.count()).boxed().toList();
    }

    /** Returns the slides to read again afterwards: no welcome, question, task or break. */
    private List<Integer> taught() {
        return all().stream().filter(i -> isTaught(workshop.segments().get(slides.segment(i)))).toList();
    }

    private static boolean isTaught(Segment segment) {
        return segment.content() instanceof SlideContent && switch (segment.layout()) {
            case JOIN, BREAK, COMMITMENTS -> false;
            default -> true;
        };
    }

    /** Writes the page on which a participant keeps what to do next, and the sources. */
    private void plan(PDDocument document, DocumentFonts faces) throws IOException {
        var words = MessageBundle.of("report", workshop.lang());
        try (var flow = new PdfTextFlow(document, faces, sheet, print.apply(workshop.title()), words.rightToLeft())) {
            flow.heading(List.of(new StyledSpan(words.text("handout.plan"), FontFace.HEADLINE, StyledSpan.INK)), 24, 1);
            for (var prompt : List.of("handout.remember", "handout.when", "handout.will", "handout.obstacle")) {
                flow.gap(16);
                flow.writingLines(words.text(prompt), WRITING_LINE * 4 + 8);
            }
        }
    }

    private void grid(PDDocument document, DocumentFonts faces, List<Integer> shown, int rows, int columns, boolean lines)
            throws IOException, InterruptedException {
        double width = (sheet.getWidth() - 2 * MARGIN - GAP) / 2;
        double pitch = (sheet.getHeight() - MARGIN - FOOT) / rows;
        int each = rows * columns;
        for (int first = 0; first < shown.size(); first += each) {
            var page = new PDPage(sheet);
            document.addPage(page);
            try (var canvas = new PdfCanvas(document, page, faces, 1)) {
                for (int i = first; i < Math.min(shown.size(), first + each); i++) {
                    int place = i - first;
                    double x = MARGIN + place % columns * (width + GAP);
                    double y = MARGIN + Math.floorDiv(place, columns) * pitch;
                    put(canvas, shown.get(i), new Rectangle2D.Double(x, y, width, pitch - GAP));
                    if (lines) {
                        putLines(canvas, new Rectangle2D.Double(x + width + GAP, y, width, pitch - GAP));
                    }
                }
                putFooter(canvas, faces, first / each + 1);
            }
        }
    }

    /** Draws a slide in the upper part of an area, with its number below. */
    private void put(PdfCanvas canvas, int index, Rectangle2D area)
            throws IOException, InterruptedException {
        var slide = next(index);
        double scale = Math.min(area.getWidth() / slide.width(), (area.getHeight() - 14) / slide.height());
        var place = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        place.scale(scale, scale);
        canvas.marks(slide.marks(), place);
        var frame = new Rectangle2D.Double(area.getX(), area.getY(), slide.width() * scale, slide.height() * scale);
        canvas.line(frame, 0.5, false, FRAME);
        canvas.letters(String.valueOf(slides.segment(index) + 1), FontFace.TEXT, 8.5,
                area.getX(), frame.getMaxY() + 12, StyledSpan.MUTED);
    }

    private static void putLines(PdfCanvas canvas, Rectangle2D area) throws IOException {
        for (double y = area.getY() + WRITING_LINE; y < area.getMaxY() - 14; y += WRITING_LINE) {
            canvas.line(new Line2D.Double(area.getX(), y, area.getMaxX(), y), 0.7, false, RULE);
        }
    }

    private void putFooter(PdfCanvas canvas, DocumentFonts faces, int page) throws IOException {
        double low = sheet.getHeight() - FOOTER;
        canvas.letters(print.apply(workshop.title()), FontFace.TEXT, 8.5, MARGIN, low, StyledSpan.MUTED);
        var number = String.valueOf(page);
        canvas.letters(number, FontFace.TEXT, 8.5, sheet.getWidth() - MARGIN - faces.width(number, FontFace.TEXT, 8.5), low,
                StyledSpan.MUTED);
    }

    private SlideDrawings.Drawing next(int index) throws IOException, InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException();
        }
        var slide = slides.slide(index);
        progress.done(index + 1, slides.count());
        return slide;
    }
}
