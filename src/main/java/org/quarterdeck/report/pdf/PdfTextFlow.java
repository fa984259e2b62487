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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.SlideDrawings;

/** Writes text over several pages. Lengths are in points. */
final class PdfTextFlow implements AutoCloseable {

    static final double MARGIN = 54;
    private static final double FOOT = 60;
    private static final double FOOTER_SIZE = 8.5;
    private static final double LEADING = 1.42;
    private static final double PROMPT = 12;
    private static final double WRITING_LINE = 26;

    private final PDDocument document;
    private final DocumentFonts faces;
    private final PDRectangle sheet;
    private final String footer;
    private final boolean right;
    private final List<PDPage> pages = new ArrayList<>();
    private final PdfTags tags;
    private PdfCanvas canvas;
    private double y = MARGIN;
    private double columnFrom;
    private double columnWidth;

    /**
     * Starts the first page.
     *
     * @param right whether the document's language reads from right to left, which mirrors the layout
     */
    PdfTextFlow(PDDocument document, DocumentFonts faces, PDRectangle sheet, String footer, boolean right) throws IOException {
        this.document = document;
        this.faces = faces;
        this.sheet = sheet;
        this.footer = footer;
        this.right = right;
        this.columnWidth = sheet.getWidth() - 2 * MARGIN;
        this.tags = new PdfTags(document);
        this.canvas = begin();
    }

    PdfTags tags() {
        return tags;
    }

    double width() {
        return columnWidth;
    }

    /** Writes in a column from now on, measured from the start of the document's lines. No page may end within it. */
    void column(double from, double width) {
        columnFrom = from;
        columnWidth = width;
    }

    /** Writes over the whole width again. */
    void wholeWidth() {
        column(0, sheet.getWidth() - 2 * MARGIN);
    }

    /** Returns how far down the page the next text stands. */
    double down() {
        return y;
    }

    /** Goes on at another height of this page. */
    void goTo(double down) {
        y = down;
    }

    /** Returns the left edge of what is written. */
    private double left() {
        return MARGIN + (right ? sheet.getWidth() - 2 * MARGIN - columnFrom - columnWidth : columnFrom);
    }

    /** Starts a new page if less than that height is left; returns whether it did. */
    boolean ensureSpace(double height) throws IOException {
        boolean turns = y + height > sheet.getHeight() - FOOT && y > MARGIN;
        if (turns) {
            canvas.close();
            canvas = begin();
        }
        return turns;
    }

    /** Returns the height that a page has for text. */
    double pageHeight() {
        return sheet.getHeight() - FOOT - MARGIN;
    }

    /** Returns the height that is left on the page. */
    double spaceLeft() {
        return sheet.getHeight() - FOOT - y;
    }

    /** Writes a prompt and lines to write on below it, which fill a height. */
    void writingLines(String prompt, double height) throws IOException {
        ensureSpace(height);
        double end = y + height;
        paragraph(List.of(StyledSpan.strong(prompt)), 0, PROMPT);
        canvas.beginArtifact();
        for (double at = y + WRITING_LINE; at <= end; at += WRITING_LINE) {
            canvas.line(new Line2D.Double(MARGIN, at, MARGIN + width(), at), 0.7, false, StyledSpan.HAIR);
        }
        canvas.end();
        y = end;
    }

    /** Returns the height of a paragraph. */
    double height(List<StyledSpan> spans, double indent, double size) throws IOException {
        return LineWrapper.lines(faces, spans, size, width() - indent).size() * size * LEADING;
    }

    /** Adds a bookmark for the next text to the document's outline. */
    void bookmark(PDOutlineNode under, PDOutlineItem item) {
        var place = new PDPageXYZDestination();
        place.setPage(pages.getLast());
        place.setTop((int) (sheet.getHeight() - y + 12));
        item.setDestination(place);
        under.addLast(item);
    }

    /**
     * Draws a drawing at a scale.
     *
     * @param alternative all that it shows, in words
     */
    void drawing(SlideDrawings.Drawing drawing, double scale, String alternative) throws IOException {
        ensureSpace(drawing.height() * scale);
        tags.begin(StandardStructureTypes.Figure).setAlternateDescription(alternative);
        canvas.begin(tags);
        var place = AffineTransform.getTranslateInstance(left(), y);
        place.scale(scale, scale);
        canvas.marks(drawing.marks(), place);
        canvas.end();
        y += drawing.height() * scale;
    }

    /** Draws a box of the text's width and the given height behind the text that follows. */
    void background(double height, Color colour) throws IOException {
        canvas.beginArtifact();
        canvas.area(new Rectangle2D.Double(left(), y, width(), height), colour);
        canvas.end();
    }

    /** Draws the frame of an area of the text's width and the given height around what follows. */
    void frame(double height, Color colour) throws IOException {
        canvas.beginArtifact();
        canvas.line(new Rectangle2D.Double(left(), y, width(), height), 0.5, false, colour);
        canvas.end();
    }

    void gap(double height) {
        if (y > MARGIN) {
            y += height;
        }
    }

    /** Leaves a gap, also at the top of a page. */
    void skip(double height) {
        y += height;
    }

    /** Returns the width of a text on one line. */
    double lineWidth(StyledSpan span, double size) throws IOException {
        return faces.width(span.text(), span.face(), size);
    }

    /** Draws a thin line across the page. */
    void rule() throws IOException {
        rule(width());
    }

    /** Draws a thin line of a given length from the start of the text. */
    void rule(double length) throws IOException {
        ensureSpace(12);
        double left = left() + (right ? width() - length : 0);
        canvas.beginArtifact();
        canvas.line(new Path2D.Double(new Line2D.Double(left, y, left + length, y)), 0.6, false, StyledSpan.HAIR);
        canvas.end();
        y += 10;
    }

    /**
     * Writes a paragraph.
     *
     * @param indent from the margin
     */
    void paragraph(List<StyledSpan> spans, double indent, double size) throws IOException {
        tags.begin(StandardStructureTypes.P);
        lines(spans, indent, size);
    }

    /**
     * Writes a heading.
     *
     * @param level from 1
     */
    void heading(List<StyledSpan> spans, double size, int level) throws IOException {
        tags.begin("H" + level);
        lines(spans, 0, size);
    }

    private void lines(List<StyledSpan> spans, double indent, double size) throws IOException {
        double leading = size * LEADING;
        boolean turned = BidiLineOrder.fromTheRight(spans, right);
        for (var line : LineWrapper.lines(faces, spans, size, width() - indent)) {
            ensureSpace(leading);
            y += leading;
            tagged(line, indent, width(), y - leading * 0.28, size, turned);
        }
    }

    /** Writes a paragraph with a mark beside its first line, in the space of the indent. */
    void item(StyledSpan mark, double at, List<StyledSpan> spans, double indent, double size) throws IOException {
        ensureSpace(size * LEADING);
        tags.begin(StandardStructureTypes.P);
        tagged(List.of(mark), at, indent, y + size * LEADING * 0.72, size, right);
        lines(spans, indent, size);
    }

    /** Writes cells side by side, as in a row of a table. */
    void row(List<StyledSpan> cells, double[] from, double size) throws IOException {
        tags.begin(StandardStructureTypes.P);
        row(laid(cells, from, size), from, size, cells.size(), List.of());
    }

    /**
     * Writes a row of a table that is not split between pages.
     *
     * @param from the start of each cell; a further value is the end of the last
     * @param names how many cells are aligned to the start of their column; the others are aligned to its end
     * @param type the structure type of the cells
     */
    void wholeRow(List<StyledSpan> cells, double[] from, double size, int names, String type) throws IOException {
        var lines = laid(cells, from, size);
        ensureSpace(Math.min(most(lines) * size * LEADING, pageHeight()));
        tags.enter(StandardStructureTypes.TR);
        var elements = cells.stream().map(cell -> tags.begin(type)).toList();
        row(lines, from, size, names, elements);
        tags.leave();
    }

    /** Returns the height of a row. */
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

    /**
     * Writes the lines of a row.
     *
     * @param names how many cells are aligned to the start of their column; the others are aligned to its end
     */
    private void row(List<List<List<StyledSpan>>> lines, double[] from, double size, int names,
            List<PDStructureElement> elements) throws IOException {
        double leading = size * LEADING;
        for (int row = 0; row < most(lines); row++) {
            ensureSpace(leading);
            y += leading;
            for (int i = 0; i < lines.size(); i++) {
                if (row < lines.get(i).size()) {
                    var cell = lines.get(i).stream().flatMap(List::stream).toList();
                    boolean turned = i < names ? BidiLineOrder.fromTheRight(cell, right) : !right;
                    if (!elements.isEmpty()) {
                        tags.resume(elements.get(i));
                    }
                    tagged(lines.get(i).get(row), from[i], end(i, from), y - leading * 0.28, size, turned);
                }
            }
        }
    }

    /** Writes one line as a piece of the element that was begun last. */
    private void tagged(List<StyledSpan> spans, double from, double to, double baseline, double size, boolean turned)
            throws IOException {
        canvas.begin(tags);
        line(canvas, spans, from, to, baseline, size, turned);
        canvas.end();
    }

    /**
     * Writes one line between two positions, measured from the start of the document's lines.
     *
     * @param turned whether it starts at the right
     */
    private void line(PdfCanvas on, List<StyledSpan> spans, double from, double to, double baseline, double size, boolean turned)
            throws IOException {
        var visual = BidiLineOrder.visual(spans, turned);
        double wide = 0;
        for (var span : visual) {
            wide += faces.width(span.text(), span.face(), size);
        }
        double left = left() + (right ? width() - to : from);
        double x = turned ? left + to - from - wide : left;
        for (var span : visual) {
            x += on.letters(span.text(), span.face(), size, x, baseline, span.colour());
        }
    }

    private PdfCanvas begin() throws IOException {
        var page = new PDPage(sheet);
        document.addPage(page);
        tags.page(page);
        pages.add(page);
        y = MARGIN;
        var fresh = new PdfCanvas(document, page, faces, 1);
        double low = sheet.getHeight() - 34;
        var number = String.valueOf(document.getNumberOfPages());
        fresh.beginArtifact();
        line(fresh, List.of(StyledSpan.quiet(fitting(footer))), 0, width(), low, FOOTER_SIZE, right);
        double wide = faces.width(number, FontFace.TEXT, FOOTER_SIZE);
        line(fresh, List.of(StyledSpan.quiet(number)), width() - wide, width(), low, FOOTER_SIZE, false);
        fresh.end();
        return fresh;
    }

    /** Returns a text cut to one line that has the number of the page beside it. */
    private String fitting(String text) throws IOException {
        var cut = text;
        while (cut.length() > 1 && faces.width(cut, FontFace.TEXT, FOOTER_SIZE) > width() - FOOT) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length() - (cut.endsWith("…") ? 1 : 0), -1)).strip() + "…";
        }
        return cut;
    }

    @Override
    public void close() throws IOException {
        canvas.close();
        tags.finish();
    }
}
