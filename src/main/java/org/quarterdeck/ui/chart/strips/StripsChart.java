package org.quarterdeck.ui.chart.strips;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Spectrum;

/**
 * A chart of positions between pairs of poles: a dot for each person with the mean and the spread, or a curve where
 * there are many. If there is an earlier result, its marks stand above the axes, hollow, and the later ones below them; pairs that
 * are too many for that come three to a page.
 */
public final class StripsChart extends ResultChart {

    /** How far the marks at the ends of the axes extend beyond them. */
    private static final double REACH = 16;

    /** The most rows of a page of a comparison whose pairs don't fit on one. */
    private static final int ON_A_PAGE = 3;

    private final List<Pair> pairs;
    private final Canvas marks = new Canvas();
    private final List<StripSummary> rows = new ArrayList<>();
    private StripsLayout frame;
    private boolean filled;
    private int page;

    public StripsChart(Spectrum spectrum, ChartStyle style) {
        super(spectrum, style);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        this.pairs = spectrum.pairs();
        this.frame = StripsLayout.of(pairs, style, 0, 0, StripsLayout.Kind.ONE);
        marks.setManaged(false);
    }

    @Override
    public void update(@Nullable ComparedResult old, @Nullable ComparedResult now) {
        var before = now != null && now.beneathResult() != null && now.beneath() instanceof ComparisonResult.Before b ? b : null;
        var moves = before == null || before.shift().pairs() == 0
                ? List.<Move>of()
                : before.shift().items();
        int first = before == null || !paged() ? 0 : view() * onPage();
        var seen = first == 0 && !(before != null && paged())
                ? pairs
                : pairs.subList(first, Math.min(pairs.size(), first + onPage()));
        var kind = before == null
                ? StripsLayout.Kind.ONE
                : moves.isEmpty() ? StripsLayout.Kind.PAIRED : StripsLayout.Kind.MOVES;
        if (!filled || frame.rows() != seen.size() || !frame.fits(getWidth(), getHeight(), kind)) {
            frame = StripsLayout.of(seen, style, getWidth(), getHeight(), kind);
            rows.clear();
        }
        boolean any = now != null && now.result().answers() > 0 && frame.length() > 0;
        if (!filled || any == rows.isEmpty() || !any || before != null) {
            fill(any, now != null, moves.isEmpty() ? moves : moves.subList(first, first + seen.size()), before != null);
        }
        if (now != null && any) {
            var strips = ((Strips) now.result()).strips().subList(first, first + seen.size());
            var beneath = now.beneathResult() instanceof Strips s ? s.strips().subList(first, first + seen.size()) : null;
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).head(strips.get(i), beneath == null ? null : beneath.get(i));
            }
            draw(strips, now.result().answers(), before == null || beneath == null ? List.of() : beneath);
        }
    }

    /** Returns whether the pairs of a comparison are too many for one page. */
    private boolean paged() {
        double track = comesInPages() ? StripsLayout.ROOMY_TRACK : StripsLayout.LEAST_TRACK;
        double least = (track * pairs.size() + StripsLayout.LEGEND) * ChartStyle.SMALLEST * style.scale();
        return pairs.size() > ON_A_PAGE && getHeight() > 0 && getHeight() < least;
    }

    @Override
    public int views() {
        var shown = shown();
        boolean compared = shown != null && shown.beneath() instanceof ComparisonResult.Before;
        return compared && paged() ? pages() : 1;
    }

    private int pages() {
        return Math.max(1, (pairs.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** Returns the rows of a page: as many on each as can be. */
    private int onPage() {
        return (pairs.size() + pages() - 1) / pages();
    }

    @Override
    public void turnTo(int view) {
        int next = Math.floorMod(view, views());
        if (next != page) {
            page = next;
            filled = false;
            redraw();
        }
    }

    @Override
    public int view() {
        return Math.min(page, views() - 1);
    }

    @Override
    public String note() {
        int from = view() * onPage();
        return views() == 1 ? super.note() : noteOfPage(from, from + onPage(), pairs.size());
    }

    /** Returns the left edge of the bars of who moved. */
    static double barFrom(StripsLayout frame) {
        return frame.length() + StripsLayout.BARS_GAP * frame.size();
    }

    @Override
    public void grow(double done) {
        rows.forEach(row -> row.grow(done));
    }

    @Override
    public boolean overflows() {
        layout();
        return frame.overflows();
    }

    @Override
    protected void layoutChildren() {
        if (frame.width() != getWidth() || frame.height() != getHeight()) {
            filled = false;
            redraw();
        }
    }

    private void fill(boolean any, boolean shown, List<Move> moves, boolean paired) {
        getChildren().setAll(frame.nodes());
        rows.clear();
        if (any) {
            getChildren().add(marks);
            if (paired) {
                getChildren().add(new ShiftLegend(frame, !moves.isEmpty(), style).node());
            }
            for (int i = 0; i < frame.rows(); i++) {
                var row = paired
                        ? new ShiftRow(frame, i, i < moves.size() ? moves.get(i) : null, style)
                        : new StripRow(frame, i, style);
                rows.add(row);
                getChildren().addAll(row.nodes());
            }
        } else if (shown && frame.length() > 0) {
            addNone();
        }
        filled = true;
    }

    /** Adds the text for no answers in the place of the first axis, because there is no space above it. */
    private void addNone() {
        var note = TextBlock
                .line(new TextRun(style.words().text("chart.none"), BundledFonts.text(frame.size()), style.palette().muted()));
        var node = note.node();
        node.setLayoutX(frame.from() + (frame.length() - note.width()) / 2);
        node.setLayoutY(frame.axis(0) - note.opticalHeight() / 2);
        getChildren().removeAll(frame.firstAxis());
        getChildren().add(node);
    }

    /** Draws on a canvas no wider than the axes, because all of it is drawn again at any change. */
    private void draw(List<Strip> strips, int answers, List<Strip> before) {
        double reach = REACH * style.scale();
        marks.setLayoutX(Math.floor(frame.from() - reach));
        marks.setWidth(Math.ceil(frame.length() + 2 * reach) + 1);
        marks.setHeight(getHeight());
        double from = frame.from() - marks.getLayoutX();
        var pen = marks.getGraphicsContext2D();
        pen.clearRect(0, 0, marks.getWidth(), marks.getHeight());
        var all = new ArrayList<>(strips);
        all.addAll(before);
        var dots = DotPiles.fitting(all, answers, frame);
        double line = 3 * style.scale();
        for (int i = 0; i < strips.size(); i++) {
            pen.setFill(style.palette().series());
            pen.setStroke(style.palette().muted());
            int up = before.isEmpty() ? -1 : 1;
            dots.draw(pen, strips.get(i), from, frame.axis(i) + up * line, frame.length(), up, false);
            if (!before.isEmpty()) {
                pen.setFill(style.palette().line());
                dots.draw(pen, before.get(i), from, frame.axis(i) - line, frame.length(), -1, true);
            }
        }
    }
}
