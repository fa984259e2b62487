package org.quarterdeck.ui.chart.bars;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.PercentShares;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.EllipsizedText;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.common.GroupMark;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question;

/**
 * A chart of a vote on what groups handed in. Each group has a row with its mark, its name and its text, and after the
 * count a bar below them, in descending order of votes. Rows are as large as their number allows. If they need more
 * than one page, the first page holds the leading groups in large type.
 */
public final class BallotChart extends ResultChart {

    /** A group's contribution to be voted on, in the order of the question's options. */
    public record Candidate(int number, String name, String words) {}

    /** @param lines the number of lines for each group's text */
    private record Leaf(int from, int to, double size, int lines) {

        double row() {
            return (ROW + (lines - 1) * LINE) * size;
        }

        /** Returns how much lower everything below a group's text is because of its second and third lines. */
        double more() {
            return (lines - 1) * LINE * size;
        }
    }

    private record Grown(Rectangle bar, double length) {}

    private static final double[] SIZES = {64, 60, 56, 52, ChartStyle.SMALLEST};
    /** The distance between rows, as a multiple of the text size. */
    private static final double ROW = 2.05;
    private static final double WIDEST_ROW = 1.32;
    /** The distance between lines of a group's text, as a multiple of the text size. */
    private static final double LINE = 1.16;
    private static final int MOST_LINES = 3;
    private static final int LETTERS = 240;
    private static final double SIGN = 1.5;
    private static final double INDENT = 2.1;
    private static final double LEAST_FULL = 0.2;

    private final List<Candidate> candidates;
    private List<Integer> order = List.of();
    private List<Leaf> leaves = List.of();
    private List<Grown> grown = List.of();
    private double width = -1;
    private double height = -1;
    private int view;

    public BallotChart(Question.Choice question, List<Candidate> candidates, ChartStyle style) {
        super(question, style);
        this.candidates = List.copyOf(candidates);
    }

    @Override
    public int views() {
        return Math.max(1, leaves.size());
    }

    @Override
    public int view() {
        return view;
    }

    @Override
    public void turnTo(int next) {
        if (next != view) {
            view = next;
            redraw();
        }
    }

    @Override
    public String note() {
        if (leaves.size() < 2) {
            return super.note();
        }
        var leaf = leaves.get(view % leaves.size());
        return (super.note() + " " + style.range(leaf.from + 1, leaf.to, candidates.size())).strip();
    }

    @Override
    public boolean overflows() {
        layout();
        return false;
    }

    @Override
    protected void layoutChildren() {
        if (width != getWidth() || height != getHeight()) {
            redraw();
        }
    }

    @Override
    public void update(@Nullable ComparedResult old, @Nullable ComparedResult now) {
        width = getWidth();
        height = getHeight();
        var counts = now == null ? null : (Counts) now.result();
        var places = IntStream.range(0, candidates.size()).boxed();
        order = (counts == null
                ? places
                : places.sorted(Comparator.comparingInt((Integer i) -> counts.counts().get(i)).reversed())).toList();
        leaves = leaves(counts != null);
        draw(counts);
    }

    @Override
    public void grow(double done) {
        grown.forEach(one -> one.bar.setWidth(one.length > 0 ? Math.max(done * one.length, 3 * style.scale()) : 0));
    }

    private List<Leaf> leaves(boolean counted) {
        int all = candidates.size();
        int needed = needed(counted);
        int least = Math.min(2, needed);
        for (int lines = needed; lines >= least; lines--) {
            for (double size : SIZES) {
                var leaf = new Leaf(0, all, size * style.scale(), lines);
                if (all * leaf.row() <= height) {
                    return List.of(leaf);
                }
            }
        }
        var made = new ArrayList<Leaf>();
        for (int from = 0; from < all;) {
            double size = style.scale() * (counted && from == 0 ? SIZES[0] : ChartStyle.SMALLEST);
            var one = new Leaf(from, from + 1, size, least);
            int to = Math.min(all, from + Math.max(1, (int) (height / one.row())));
            made.add(new Leaf(from, to, size, least));
            from = to;
        }
        return List.copyOf(made);
    }

    /** Returns how many lines the longest text takes, up to three. */
    private int needed(boolean counted) {
        double size = ChartStyle.SMALLEST * style.scale();
        double figures = counted ? ResultBar.figures(style.figures().whole(), "00", style, size).width() + 0.8 * size : 0;
        int needed = 1;
        for (var candidate : candidates) {
            double name = TextBlock.line(new TextRun(candidate.name(), BundledFonts.strong(size), style.palette().ink())).width();
            double room = width - figures - (INDENT + 0.5) * size - name;
            var words = candidate.words().substring(0, Math.min(LETTERS, candidate.words().length()));
            if (room > 3 * size && !words.isEmpty()) {
                var run = style.run(words, BundledFonts.text(size), style.palette().ink());
                needed = Math.max(needed, TextBlock.of(List.of(run), room, LINE, LineBreaking.FILLED).lines());
            }
        }
        return Math.min(MOST_LINES, needed);
    }

    private void draw(@Nullable Counts counts) {
        getChildren().clear();
        var bars = new ArrayList<Grown>();
        if (width > 0 && !leaves.isEmpty()) {
            var leaf = leaves.get(view % leaves.size());
            var shares = counts == null ? List.<Integer>of() : PercentShares.percents(counts);
            double full = counts == null
                    ? 1
                    : counts.counts().stream().mapToDouble(count -> count).max().orElse(0)
                            / Math.max(1, counts.answers());
            int most = leaves.stream().filter(l -> l.size == leaf.size).mapToInt(l -> l.to - l.from).max().orElse(1);
            double pitch = Math.min(height / most, WIDEST_ROW * leaf.row());
            for (int row = leaf.from; row < leaf.to; row++) {
                int place = order.get(row);
                double top = (row - leaf.from) * pitch + (pitch - 1.5 * leaf.size - leaf.more()) / 2;
                if (counts == null) {
                    words(place, top + 0.38 * leaf.size, leaf, width);
                    continue;
                }
                int count = counts.counts().get(place);
                var figures = ResultBar.figures(style.figures().share(shares.get(place), count, counts.answers()),
                        style.figures().count(count), style,
                        leaf.size);
                put(figures, width - figures.width(), top);
                words(place, top, leaf, width - figures.width() - 0.8 * leaf.size);
                bars.add(bar(top + 1.14 * leaf.size + leaf.more(), leaf.size, counts.share(place) / Math.max(LEAST_FULL, full)));
            }
        }
        grown = List.copyOf(bars);
    }

    private void words(int place, double top, Leaf leaf, double right) {
        double size = leaf.size;
        var candidate = candidates.get(place);
        var sign = GroupMark.of(candidate.number(), SIGN * size, style.palette());
        boolean counted = shown() != null;
        sign.setLayoutX(0.1 * size);
        sign.setLayoutY(counted ? top : top + 0.365 * size - SIGN * size / 2);
        sign.setManaged(false);
        getChildren().add(sign);
        var name = TextBlock.line(new TextRun(candidate.name(), BundledFonts.strong(size), style.palette().ink()));
        put(name, INDENT * size, top);
        double left = INDENT * size + name.width() + 0.5 * size;
        double room = right - left;
        if (room > 3 * size && !candidate.words().isEmpty()) {
            put(EllipsizedText
                    .of(style.run(candidate.words(), BundledFonts.text(size), style.palette().ink()), room, LINE, leaf.lines,
                            LineBreaking.FILLED)
                    .block(),
                    left, top);
        }
    }

    private Grown bar(double top, double size, double share) {
        double left = INDENT * size;
        var bar = new Rectangle(left, top, 0, 0.42 * size);
        bar.setFill(style.palette().series());
        bar.setManaged(false);
        var zero = new Rectangle(left - 3 * style.scale(), top - 0.06 * size, 3 * style.scale(), 0.54 * size);
        zero.setFill(style.palette().line());
        zero.setManaged(false);
        getChildren().addAll(zero, bar);
        return new Grown(bar, share * (width - left));
    }

    private void put(TextBlock text, double x, double y) {
        Node node = text.node();
        node.setManaged(false);
        node.setLayoutX(x);
        node.setLayoutY(y);
        getChildren().add(node);
    }
}
