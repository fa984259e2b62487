package org.quarterdeck.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.ReportElement.Table;

/** Writes a table over several pages: its heads are repeated on each, and no row is split. Lengths are in points. */
final class PdfTable {

    private static final double SIZE = 9;
    private static final double GAP = 16;
    private static final double LEAST = 44;
    private static final double MOST = 78;
    /** Between two columns of numbers where the names beside them need the width. */
    private static final double TIGHT = 13;
    private static final double RULES = 24;

    private final PdfTextFlow flow;
    private final Table table;
    private final double[] from;

    private PdfTable(PdfTextFlow flow, Table table) throws IOException {
        this.flow = flow;
        this.table = table;
        this.from = columns();
    }

    static void write(PdfTextFlow flow, Table table) throws IOException {
        new PdfTable(flow, table).write();
    }

    /** Returns the height on one page. */
    static double height(PdfTextFlow flow, Table table) throws IOException {
        var laid = new PdfTable(flow, table);
        double height = flow.rowHeight(laid.heads(), laid.from, SIZE) + RULES + (table.totals() ? 12 : 0);
        for (int i = 0; i < table.rows().size(); i++) {
            height += flow.rowHeight(laid.row(i), laid.from, SIZE);
        }
        return height + 14;
    }

    private void write() throws IOException {
        int last = table.rows().size() - 1;
        flow.tags().enter(StandardStructureTypes.TABLE);
        flow.gap(6);
        putHeads(last + 1);
        for (int i = 0; i <= last; i++) {
            double height = flow.rowHeight(row(i), from, SIZE);
            // The last two rows stay together, so that a total never stands alone.
            boolean ends = table.totals() && i == last - 1;
            if (flow.ensureSpace(Math.min(ends ? 2 * height + 12 : height, flow.pageHeight()))) {
                putHeads(1);
            }
            if (table.totals() && i == last) {
                flow.skip(2);
                flow.rule(width());
                flow.skip(-6);
            }
            flow.wholeRow(row(i), from, SIZE, table.names(), StandardStructureTypes.TD);
        }
        flow.tags().leave();
        flow.gap(8);
    }

    private List<StyledSpan> heads() {
        return table.heads().stream().map(head -> new StyledSpan(head, FontFace.STRONG, StyledSpan.MUTED)).toList();
    }

    private List<StyledSpan> row(int row) {
        boolean total = table.totals() && row == table.rows().size() - 1;
        return table.rows().get(row).stream().map(cell -> total ? StyledSpan.strong(cell) : StyledSpan.plain(cell)).toList();
    }

    /**
     * Writes the heads.
     *
     * @param rows how many rows follow, of which two stay with the heads
     */
    private void putHeads(int rows) throws IOException {
        flow.ensureSpace(flow.rowHeight(heads(), from, SIZE) + RULES + Math.min(2, rows) * SIZE * 3);
        flow.wholeRow(heads(), from, SIZE, table.names(), StandardStructureTypes.TH);
        flow.skip(3);
        flow.rule(width());
        flow.skip(-7);
    }

    private double width() {
        return from[from.length - 1] - 10;
    }

    /**
     * Returns the edges of the columns. Each is as wide as its content, so that numbers are near their names; what is too
     * wide for the page is wrapped.
     */
    private double[] columns() throws IOException {
        int all = table.heads().size();
        var wide = new double[all];
        double names = 0;
        double numbers = 0;
        for (int i = 0; i < all; i++) {
            wide[i] = i < table.names() ? widest(i) + GAP : Math.clamp(widest(i) + GAP, LEAST, MOST);
            names += i < table.names() ? wide[i] : 0;
            numbers += i < table.names() ? 0 : wide[i];
        }
        for (int i = table.names(); i < all && names + numbers > flow.width() + 10; i++) {
            double tight = Math.min(wide[i], widest(i) + TIGHT);
            numbers -= wide[i] - tight;
            wide[i] = tight;
        }
        double rest = flow.width() + 10 - numbers;
        double shrink = names > rest ? rest / names : 1;
        var places = new double[all + 1];
        for (int i = 0; i < all; i++) {
            double share = i < table.names() ? wide[i] * shrink : wide[i];
            places[i + 1] = places[i] + share;
        }
        return shrink < 1 && table.names() == 2 ? balanced(places, rest) : places;
    }

    /** Divides the width between two columns of text: the shorter one gets the width of its content, up to two fifths. */
    private double[] balanced(double[] places, double rest) throws IOException {
        double first = widest(0) <= widest(1)
                ? Math.min(widest(0) + GAP, rest * 0.4)
                : rest - Math.min(widest(1) + GAP, rest * 0.4);
        var moved = places.clone();
        moved[1] = first;
        return moved;
    }

    private double widest(int column) throws IOException {
        double most = flow.lineWidth(heads().get(column), SIZE);
        for (int i = 0; i < table.rows().size(); i++) {
            most = Math.max(most, flow.lineWidth(row(i).get(column), SIZE));
        }
        return most;
    }
}
