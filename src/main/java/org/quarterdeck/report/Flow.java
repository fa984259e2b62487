package org.quarterdeck.report;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Text that runs from page to page. Lengths are points. */
final class Flow implements AutoCloseable {

    static final double MARGIN = 54;
    private static final double FOOT = 60;

    private final PDDocument document;
    private final Faces faces;
    private final PDRectangle sheet;
    private final String footer;
    private final boolean right;
    private final List<PDPage> pages = new ArrayList<>();
    private Pen pen;
    private double y = MARGIN;

    /** @param right whether the document's language is read from the right: all of it is the other way round then */
    Flow(PDDocument document, Faces faces, PDRectangle sheet, String footer, boolean right) throws IOException {
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

    /** From here on no lower than that much is left, or on the next page. */
    void need(double height) throws IOException {
        if (y + height > sheet.getHeight() - FOOT && y > MARGIN) {
            pen.close();
            pen = begin();
        }
    }

    void gap(double height) {
        if (y > MARGIN) {
            y += height;
        }
    }

    /** A hair line across the page. */
    void rule() throws IOException {
        need(12);
        pen.line(new Path2D.Double(new Line2D.Double(MARGIN, y, MARGIN + width(), y)), 0.6, false, Span.HAIR);
        y += 10;
    }

    /** @param indent from the left margin */
    void paragraph(List<Span> spans, double indent, double size) throws IOException {
        double leading = size * 1.42;
        boolean turned = LineOrder.fromTheRight(spans, right);
        for (var line : Wrapping.lines(faces, spans, size, width() - indent)) {
            need(leading);
            y += leading;
            line(pen, line, indent, width(), y - leading * 0.28, size, turned);
        }
    }

    /** A paragraph with something beside its first line, in the space that the indent leaves. */
    void item(Span mark, double at, List<Span> spans, double indent, double size) throws IOException {
        need(size * 1.42);
        line(pen, List.of(mark), at, indent, y + size * 1.42 * 0.72, size, right);
        paragraph(spans, indent, size);
    }

    /** Cells that stand beside each other; a table's row. */
    void row(List<Span> cells, double[] from, double size) throws IOException {
        var lines = new ArrayList<List<List<Span>>>();
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            double to = i + 1 < from.length ? from[i + 1] - 10 : width();
            lines.add(Wrapping.lines(faces, List.of(cells.get(i)), size, Math.max(20, to - from[i])));
            most = Math.max(most, lines.get(i).size());
        }
        double leading = size * 1.42;
        for (int row = 0; row < most; row++) {
            need(leading);
            y += leading;
            for (int i = 0; i < cells.size(); i++) {
                if (row < lines.get(i).size()) {
                    double to = i + 1 < from.length ? from[i + 1] - 10 : width();
                    line(pen, lines.get(i).get(row), from[i], to, y - leading * 0.28, size,
                            LineOrder.fromTheRight(List.of(cells.get(i)), right));
                }
            }
        }
    }

    /**
     * One line between two places, which are counted from where lines of this document begin.
     *
     * @param turned whether it begins at the right
     */
    private void line(Pen on, List<Span> spans, double from, double to, double baseline, double size, boolean turned)
            throws IOException {
        var visual = LineOrder.visual(spans, turned);
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

    private Pen begin() throws IOException {
        var page = new PDPage(sheet);
        document.addPage(page);
        pages.add(page);
        y = MARGIN;
        var fresh = new Pen(document, page, faces, 1);
        double low = sheet.getHeight() - 34;
        var number = String.valueOf(pages.size());
        line(fresh, List.of(Span.quiet(footer)), 0, width(), low, 8.5, right);
        double wide = faces.width(number, Face.TEXT, 8.5);
        line(fresh, List.of(Span.quiet(number)), width() - wide, width(), low, 8.5, false);
        return fresh;
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
