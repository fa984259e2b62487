package org.quarterdeck.report.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.SlideDrawings;

/** Text that runs from page to page. Lengths are points. */
final class PdfTextFlow implements AutoCloseable {

    static final double MARGIN = 54;
    private static final double FOOT = 60;
    private static final double LEADING = 1.42;

    private final PDDocument document;
    private final DocumentFonts faces;
    private final PDRectangle sheet;
    private final String footer;
    private final boolean right;
    private final List<PDPage> pages = new ArrayList<>();
    private PdfCanvas pen;
    private double y = MARGIN;

    /** @param right whether the document's language is read from the right: all of it is the other way round then */
    PdfTextFlow(PDDocument document, DocumentFonts faces, PDRectangle sheet, String footer, boolean right) throws IOException {
        this.document = document;
        this.faces = faces;
        this.sheet = sheet;
        this.footer = footer;
        this.right = right;
        this.pen = begin();
    }

    double width() {
        return sheet.getWidth() - 2 * MARGIN;
    }

    /** From here on no lower than that much is left, or on the next page; returns whether it is the next one. */
    boolean need(double height) throws IOException {
        boolean turns = y + height > sheet.getHeight() - FOOT && y > MARGIN;
        if (turns) {
            pen.close();
            pen = begin();
        }
        return turns;
    }

    /** The most that stands on a page. */
    double pageHeight() {
        return sheet.getHeight() - FOOT - MARGIN;
    }

    /** How high a paragraph comes out. */
    double height(List<StyledSpan> spans, double indent, double size) throws IOException {
        return LineWrapper.lines(faces, spans, size, width() - indent).size() * size * LEADING;
    }

    /** What comes next is found under that name in the document's outline. */
    void bookmark(PDOutlineNode under, PDOutlineItem item) {
        var place = new PDPageXYZDestination();
        place.setPage(pages.getLast());
        place.setTop((int) (sheet.getHeight() - y + 12));
        item.setDestination(place);
        under.addLast(item);
    }

    /** A drawing, made that much smaller. */
    void drawing(SlideDrawings.Drawing drawing, double scale) throws IOException {
        need(drawing.height() * scale);
        var place = AffineTransform.getTranslateInstance(MARGIN, y);
        place.scale(scale, scale);
        pen.marks(drawing.marks(), place);
        y += drawing.height() * scale;
    }

    /** A box as high as that and as wide as the text, behind what is written into it next. */
    void ground(double height, Color colour) throws IOException {
        pen.area(new Rectangle2D.Double(MARGIN, y, width(), height), colour);
    }

    void gap(double height) {
        if (y > MARGIN) {
            y += height;
        }
    }

    /** The same, also at the top of a page. */
    void skip(double height) {
        y += height;
    }

    /** How wide a text is in one line. */
    double wide(StyledSpan span, double size) throws IOException {
        return faces.width(span.text(), span.face(), size);
    }

    /** A hair line across the page. */
    void rule() throws IOException {
        rule(width());
    }

    /** One from where lines begin, that long. */
    void rule(double length) throws IOException {
        need(12);
        double left = MARGIN + (right ? width() - length : 0);
        pen.line(new Path2D.Double(new Line2D.Double(left, y, left + length, y)), 0.6, false, StyledSpan.HAIR);
        y += 10;
    }

    /** @param indent from the left margin */
    void paragraph(List<StyledSpan> spans, double indent, double size) throws IOException {
        double leading = size * LEADING;
        boolean turned = BidiLineOrder.fromTheRight(spans, right);
        for (var line : LineWrapper.lines(faces, spans, size, width() - indent)) {
            need(leading);
            y += leading;
            line(pen, line, indent, width(), y - leading * 0.28, size, turned);
        }
    }

    /** A paragraph with something beside its first line, in the space that the indent leaves. */
    void item(StyledSpan mark, double at, List<StyledSpan> spans, double indent, double size) throws IOException {
        need(size * LEADING);
        line(pen, List.of(mark), at, indent, y + size * LEADING * 0.72, size, right);
        paragraph(spans, indent, size);
    }

    /** Cells that stand beside each other; a table's row. */
    void row(List<StyledSpan> cells, double[] from, double size) throws IOException {
        row(laid(cells, from, size), from, size, cells.size());
    }

    /**
     * A table's row that no page's end cuts.
     *
     * @param from where each cell begins; one more says where the last ends
     * @param names how many cells begin where their column does; the others end where it ends
     */
    void wholeRow(List<StyledSpan> cells, double[] from, double size, int names) throws IOException {
        var lines = laid(cells, from, size);
        need(Math.min(most(lines) * size * LEADING, pageHeight()));
        row(lines, from, size, names);
    }

    /** How high a row comes out. */
    double rowHeight(List<StyledSpan> cells, double[] from, double size) throws IOException {
        return most(laid(cells, from, size)) * size * LEADING;
    }

    private List<List<List<StyledSpan>>> laid(List<StyledSpan> cells, double[] from, double size) throws IOException {
        var lines = new ArrayList<List<List<StyledSpan>>>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(LineWrapper.lines(faces, List.of(cells.get(i)), size, Math.max(20, end(i, from) - from[i])));
        }
        return lines;
    }

    private static int most(List<List<List<StyledSpan>>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private double end(int cell, double[] from) {
        return cell + 1 < from.length ? from[cell + 1] - 10 : width();
    }

    /** @param names how many cells begin where their column does; the others end where it ends */
    private void row(List<List<List<StyledSpan>>> lines, double[] from, double size, int names) throws IOException {
        double leading = size * LEADING;
        for (int row = 0; row < most(lines); row++) {
            need(leading);
            y += leading;
            for (int i = 0; i < lines.size(); i++) {
                if (row < lines.get(i).size()) {
                    var cell = lines.get(i).stream().flatMap(List::stream).toList();
                    boolean turned = i < names ? BidiLineOrder.fromTheRight(cell, right) : !right;
                    line(pen, lines.get(i).get(row), from[i], end(i, from), y - leading * 0.28, size, turned);
                }
            }
        }
    }

    /**
     * One line between two places, which are counted from where lines of this document begin.
     *
     * @param turned whether it begins at the right
     */
    private void line(PdfCanvas on, List<StyledSpan> spans, double from, double to, double baseline, double size, boolean turned)
            throws IOException {
        var visual = BidiLineOrder.visual(spans, turned);
        double wide = 0;
        for (var span : visual) {
            wide += faces.width(span.text(), span.face(), size);
        }
        double left = MARGIN + (right ? width() - to : from);
        double x = turned ? left + to - from - wide : left;
        for (var span : visual) {
            x += on.letters(span.text(), span.face(), size, x, baseline, span.colour());
        }
    }

    private PdfCanvas begin() throws IOException {
        var page = new PDPage(sheet);
        document.addPage(page);
        pages.add(page);
        y = MARGIN;
        var fresh = new PdfCanvas(document, page, faces, 1);
        double low = sheet.getHeight() - 34;
        var number = String.valueOf(pages.size());
        line(fresh, List.of(StyledSpan.quiet(footer)), 0, width(), low, 8.5, right);
        double wide = faces.width(number, FontFace.TEXT, 8.5);
        line(fresh, List.of(StyledSpan.quiet(number)), width() - wide, width(), low, 8.5, false);
        return fresh;
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
