package org.quarterdeck.report.pdf;

import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.ChartDrawings;
import org.quarterdeck.report.DrawingMark;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.report.SessionReport;
import org.quarterdeck.report.SlideDrawings;
import org.quarterdeck.report.layout.ChartPair;
import org.quarterdeck.report.layout.LastTable;

/**
 * Writes a report as PDF on A4. A heading stays with its content and a chart with its caption, and a table repeats its heads
 * on each page. Lengths are in points.
 */
public final class PdfReport {

    private static final double TEXT = 10.5;
    private static final double SMALL = 9;
    private static final double CARD_SIZE = 11;
    /** The space between two charts side by side. */
    private static final double BETWEEN = 24;
    /** The space of the first rows of a table, which stay with their heading. */
    private static final double ROWS = 120;
    /** The space of headings above a chart that takes a page. */
    private static final double HEAD = 150;
    /** The share of a page up to which a question is not split. */
    private static final double WHOLE = 0.5;
    /** The share of a page up to which a table at the end would look lost on a page of its own. */
    private static final double LOST = 0.4;
    /** The space of a chapter's title. */
    private static final double CHAPTER = 64;
    private static final double[] FACTS = {0, 110};
    private static final Color MARK = new Color(0x963500);
    private static final Color CARD = new Color(0xF5F1EA);

    /** The chart at a place among the elements, as wide as a page or as half of one. */
    private record Sketch(int place, boolean narrow) {}

    private final SessionReport report;
    private final ChartDrawings charts;
    private final PdfTextFlow flow;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<Sketch, ChartDrawings.Drawn> drawn = new HashMap<>();
    private @Nullable PDOutlineItem chapter;

    private PdfReport(SessionReport report, ChartDrawings charts, PdfTextFlow flow) {
        this.report = report;
        this.charts = charts;
        this.flow = flow;
    }

    /**
     * Writes the file and replaces an existing one.
     *
     * @return the characters that are drawn as boxes because no font has them, or empty
     * @throws InterruptedException if the thread was interrupted: nothing is written then
     */
    public static String write(SessionReport report, ChartDrawings charts, Path to, ProgressListener progress)
            throws IOException, InterruptedException {
        return PdfFile.write(to, report.title(), report.author(), report.lang(), (document, faces) -> {
            try (var flow = new PdfTextFlow(document, faces, PDRectangle.A4, report.footer(), fromTheRight(report.lang()))) {
                new PdfReport(report, charts, flow).write(document, progress);
            }
        });
    }

    private static boolean fromTheRight(String lang) {
        return !ComponentOrientation.getOrientation(Locale.forLanguageTag(lang)).isLeftToRight();
    }

    private void write(PDDocument document, ProgressListener progress) throws IOException, InterruptedException {
        var catalog = document.getDocumentCatalog();
        var viewing = new PDViewerPreferences(new COSDictionary());
        viewing.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewing);
        catalog.setDocumentOutline(outline);
        var pieces = report.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            var pair = ChartPair.at(pieces, i);
            if (pair == null) {
                piece(i);
            } else {
                pair(pair);
                i = pair.end() - 1;
            }
            progress.done(i + 1, pieces.size());
        }
        outline.openNode();
    }

    private void piece(int place) throws IOException, InterruptedException {
        switch (report.pieces().get(place)) {
            case ReportElement.Cover cover -> cover(cover);
            case ReportElement.Chapter title -> chapter(place, title);
            case ReportElement.Topic topic -> topic(place, topic);
            case ReportElement.Line line -> line(line);
            case ReportElement.Figure figure -> {
                figure(drawn(place, figure, false));
                drawn.remove(new Sketch(place, false));
            }
            case ReportElement.Table table -> PdfTable.write(flow, table);
            case ReportElement.Items items -> {
                for (var item : items.items()) {
                    flow.item(StyledSpan.quiet("•"), 0, List.of(StyledSpan.plain(item)), 12, TEXT);
                }
            }
            case ReportElement.Cards cards -> cards(cards);
        }
    }

    private void cover(ReportElement.Cover cover) throws IOException {
        var logo = cover.logo();
        if (logo != null) {
            double scale = logo.width() / logo.picture().getWidth();
            double at = fromTheRight(report.lang()) ? flow.width() - logo.width() : 0;
            var place = new AffineTransform(scale, 0, 0, scale, at, 0);
            flow.drawing(new SlideDrawings.Drawing(flow.width(), logo.height(),
                    List.of(new DrawingMark.Picture(logo.picture(), 1, place))), 1,
                    logo.client().isEmpty() ? cover.title() : logo.client());
            flow.skip(26);
        }
        flow.paragraph(List.of(StyledSpan.quiet(cover.kind())), 0, 12);
        flow.heading(List.of(new StyledSpan(cover.title(), FontFace.HEADLINE, StyledSpan.INK)), 30, 1);
        if (!cover.mark().isEmpty()) {
            flow.gap(6);
            flow.paragraph(List.of(new StyledSpan(cover.mark(), FontFace.STRONG, MARK)), 0, 13);
        }
        flow.gap(14);
        for (var fact : cover.facts()) {
            flow.row(List.of(StyledSpan.quiet(fact.name()), StyledSpan.strong(fact.value())), FACTS, 11);
        }
        flow.gap(14);
    }

    /** Writes the title of a chapter on the same page as its first element. */
    private void chapter(int place, ReportElement.Chapter title) throws IOException, InterruptedException {
        boolean topic = place + 1 < report.pieces().size() && report.pieces().get(place + 1) instanceof ReportElement.Topic;
        double kept = CHAPTER + (topic ? keptHeight(place + 1) : 90);
        flow.ensureSpace(Math.min(kept + lastHeight(place, kept), flow.pageHeight()));
        flow.gap(22);
        flow.rule();
        chapter = bookmark(title.title(), outline);
        flow.heading(heading(title.title()), 19, 2);
        flow.gap(4);
    }

    private void topic(int place, ReportElement.Topic topic) throws IOException, InterruptedException {
        double kept = keptHeight(place);
        flow.ensureSpace(kept + lastHeight(place, kept));
        flow.gap(14);
        bookmark(topic.title(), chapter == null ? outline : chapter);
        flow.heading(heading(topic.title()), 14, 3);
    }

    private static List<StyledSpan> heading(String words) {
        return List.of(new StyledSpan(words, FontFace.HEADLINE, StyledSpan.INK));
    }

    /** Writes two questions side by side. */
    private void pair(ChartPair pair) throws IOException, InterruptedException {
        double kept = pairHeight(pair);
        flow.ensureSpace(kept + lastHeight(pair.second(), kept));
        flow.gap(14);
        double top = flow.down();
        double low = top;
        double half = (flow.width() - BETWEEN) / 2;
        for (int side = 0; side < 2; side++) {
            flow.column(side * (half + BETWEEN), half);
            flow.goTo(top);
            for (int i = side == 0 ? pair.from() : pair.second(); i < (side == 0 ? pair.second() : pair.end()); i++) {
                if (report.pieces().get(i) instanceof ReportElement.Topic topic) {
                    bookmark(topic.title(), chapter == null ? outline : chapter);
                    flow.heading(heading(topic.title()), 14, 3);
                } else if (report.pieces().get(i) instanceof ReportElement.Figure figure) {
                    figure(drawn(i, figure, true));
                    drawn.remove(new Sketch(i, true));
                } else {
                    piece(i);
                }
            }
            low = Math.max(low, flow.down());
            flow.wholeWidth();
        }
        flow.goTo(low);
    }

    private double pairHeight(ChartPair pair) throws IOException, InterruptedException {
        flow.column(0, (flow.width() - BETWEEN) / 2);
        double most = Math.max(height(pair.from(), pair.second(), true), height(pair.second(), pair.end(), true));
        flow.wholeWidth();
        return most;
    }

    /**
     * Returns the height of a table at the end of the report, which what is before it takes along to another page where it would
     * stand there alone; nothing where there is none, or where the page before it would be left half empty.
     *
     * @param place where what is before it begins
     * @param kept the height of that
     */
    private double lastHeight(int place, double kept) throws IOException, InterruptedException {
        var last = LastTable.after(report.pieces(), place);
        if (last < 0 || flow.spaceLeft() > flow.pageHeight() * WHOLE) {
            return 0;
        }
        double height = CHAPTER + height(last, report.pieces().size(), false);
        return height <= flow.pageHeight() * LOST && kept + height <= flow.pageHeight() ? height : 0;
    }

    /** @param narrow whether charts take half of a page's width */
    private double height(int from, int end, boolean narrow) throws IOException, InterruptedException {
        double height = 14;
        for (int i = from; i < end; i++) {
            height += switch (report.pieces().get(i)) {
                case ReportElement.Topic topic -> flow.height(heading(topic.title()), 0, 14);
                case ReportElement.Line line -> flow.height(spans(line), 0, size(line)) + 3;
                case ReportElement.Figure figure -> height(drawn(i, figure, narrow));
                case ReportElement.Table table -> PdfTable.height(flow, table);
                default -> 0;
            };
        }
        return height;
    }

    /**
     * Returns the height of the elements that stay on one page: all of a question if it takes no more than most of one,
     * otherwise its heading with its chart, or with the first rows of a table, which goes on over the page.
     */
    private double keptHeight(int place) throws IOException, InterruptedException {
        var pair = ChartPair.at(report.pieces(), place);
        if (pair != null) {
            return pairHeight(pair);
        }
        var topic = (ReportElement.Topic) report.pieces().get(place);
        double height = 14 + flow.height(heading(topic.title()), 0, 14);
        double head = 0;
        for (int i = place + 1; i < report.pieces().size(); i++) {
            switch (report.pieces().get(i)) {
                case ReportElement.Line line -> height += flow.height(spans(line), 0, size(line)) + 3;
                case ReportElement.Figure figure -> {
                    height += height(drawn(i, figure, false));
                    head = head == 0 ? height : head;
                }
                case ReportElement.Table table -> {
                    head = head == 0 ? height + ROWS : head;
                    height += PdfTable.height(flow, table);
                }
                case ReportElement.Cards cards -> {
                    head = head == 0 ? height + ROWS : head;
                    height += flow.pageHeight();
                }
                case ReportElement.Items items -> {
                    head = head == 0 ? height + ROWS : head;
                    height += flow.pageHeight();
                }
                case ReportElement.Topic next -> i = report.pieces().size();
                case ReportElement.Chapter next -> i = report.pieces().size();
                case ReportElement.Cover next -> i = report.pieces().size();
            }
        }
        return Math.min(height <= flow.pageHeight() * WHOLE || head == 0 ? height : head, flow.pageHeight());
    }

    /** Draws a chart once, although its height is needed before. */
    private ChartDrawings.Drawn drawn(int place, ReportElement.Figure figure, boolean narrow)
            throws IOException, InterruptedException {
        var sketch = new Sketch(place, narrow);
        var before = drawn.get(sketch);
        if (before != null) {
            return before;
        }
        var now = charts.drawn(figure.chart(), false, narrow);
        drawn.put(sketch, now);
        return now;
    }

    private double scale(ChartDrawings.Drawn drawn) {
        // A chart that is taller than a page is drawn smaller, with its heading.
        double most = flow.pageHeight() - HEAD;
        return Math.min(flow.width() / drawn.drawing().width(), most / drawn.drawing().height());
    }

    private double height(ChartDrawings.Drawn drawn) throws IOException {
        return drawn.drawing().height() * scale(drawn) + 20;
    }

    private void figure(ChartDrawings.Drawn drawn) throws IOException {
        flow.ensureSpace(Math.min(height(drawn), flow.pageHeight()));
        flow.gap(8);
        flow.drawing(drawn.drawing(), scale(drawn), drawn.caption());
        flow.gap(8);
    }

    private void line(ReportElement.Line line) throws IOException {
        flow.paragraph(spans(line), 0, size(line));
        flow.gap(3);
    }

    private static List<StyledSpan> spans(ReportElement.Line line) {
        return List.of(line.quiet() ? StyledSpan.quiet(line.words()) : StyledSpan.plain(line.words()));
    }

    private static double size(ReportElement.Line line) {
        return line.quiet() ? SMALL : TEXT;
    }

    private void cards(ReportElement.Cards cards) throws IOException {
        double[] halves = {12, flow.width() / 2 + 12, flow.width()};
        for (int i = 0; i < cards.cards().size(); i += 2) {
            var pair = cards.cards().subList(i, Math.min(i + 2, cards.cards().size())).stream()
                    .map(card -> new StyledSpan(card, FontFace.QUOTATION, StyledSpan.INK)).toList();
            double height = flow.rowHeight(pair, halves, CARD_SIZE) + 12;
            flow.ensureSpace(Math.min(height + 5, flow.pageHeight()));
            flow.gap(5);
            flow.background(height, CARD);
            flow.skip(4);
            flow.row(pair, halves, CARD_SIZE);
            flow.skip(8);
        }
    }

    private PDOutlineItem bookmark(String title, PDOutlineNode under) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        flow.bookmark(under, item);
        return item;
    }
}
