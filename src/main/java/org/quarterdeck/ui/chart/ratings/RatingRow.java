package org.quarterdeck.ui.chart.ratings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.PercentShares;
import org.quarterdeck.question.Result.Rating;
import org.quarterdeck.question.ScaleSides;
import org.quarterdeck.ui.chart.BorderedTile;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.GrowthAnimation;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/** The bar of one statement, with the shares on either side of the middle at its ends, and its mean. */
final class RatingRow {

    private static final double THIN = 0.24;
    /** The padding beside a segment's figures, as a multiple of their size. */
    private static final double PADDING = 0.4;

    private static final double LEAST_HEIGHT = 0.95;

    private final ChartStyle style;
    private final boolean plain;
    private final List<BorderedTile> segments;
    private final List<BorderedTile> beneath;
    private final Group figures = new Group();
    private List<Double> from;
    private List<Double> to;
    private List<Double> now;

    /** @param plain whether the bar starts at the left and its segments hold their own figures */
    RatingRow(int points, ChartStyle style, boolean plain) {
        this.style = style;
        this.plain = plain;
        this.segments = tiles(points, style, plain);
        this.beneath = tiles(points, style, plain);
        this.to = Collections.nCopies(points + 1, 0.5);
        this.from = to;
        this.now = to;
        figures.setManaged(false);
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        beneath.forEach(tile -> nodes.addAll(tile.nodes()));
        segments.forEach(tile -> nodes.addAll(tile.nodes()));
        nodes.add(figures);
        return nodes;
    }

    /** @param half see {@link ScaleSegments#bounds} */
    void head(Rating rating, @Nullable Rating was, double half, RatingsLayout frame, double middle) {
        from = now;
        to = ScaleSegments.bounds(rating, half);
        double thick = frame.thickness();
        double low = was == null ? 0 : thick * (THIN + 0.06);
        placeVertically(segments, middle - thick / 2, thick - low);
        beneath.forEach(tile -> tile.show(was != null));
        if (was != null) {
            placeVertically(beneath, middle + thick / 2 - thick * THIN, thick * THIN);
            placeHorizontally(beneath, ScaleSegments.bounds(was, half), frame, 1);
        }
        figures.getChildren().setAll(words(rating, frame, middle));
        if (plain && thick - low >= LEAST_HEIGHT * frame.size()) {
            figures.getChildren().addAll(parts(rating, frame, middle - low / 2));
        }
    }

    void grow(double done, RatingsLayout frame) {
        var next = new ArrayList<Double>();
        for (int i = 0; i < to.size(); i++) {
            next.add(from.get(i) + done * (to.get(i) - from.get(i)));
        }
        now = next;
        placeHorizontally(segments, now, frame, done);
    }

    private List<Node> words(Rating rating, RatingsLayout frame, double middle) {
        var words = new ArrayList<Node>();
        if (rating.rated() == 0) {
            return words;
        }
        var sides = ScaleSides.of(rating);
        double gap = 28 * style.scale();
        var low = RatingsLayout.share(style.figures().share(sides.belowShare(), sides.below(), rating.rated()),
                style.figures().count(sides.below()), frame.counts(), style, frame.size());
        var high = RatingsLayout.share(style.figures().share(sides.aboveShare(), sides.above(), rating.rated()),
                style.figures().count(sides.above()), frame.counts(), style, frame.size());
        var mean = TextBlock
                .line(new TextRun(style.figures().mean(rating.mean()), BundledFonts.strong(frame.size()), style.palette().ink()));
        add(words, low, frame.from() - gap - low.width(), middle);
        add(words, high, frame.from() + frame.length() + gap, middle);
        add(words, mean, frame.width() - mean.width(), middle);
        return words;
    }

    /** Returns the share and count of each segment that is long enough, or its share alone. */
    private List<Node> parts(Rating rating, RatingsLayout frame, double middle) {
        var parts = new ArrayList<Node>();
        var counts = rating.counts();
        var shares = PercentShares.percents(counts, rating.rated());
        for (int i = 0; i < counts.size(); i++) {
            double room = (to.get(i + 1) - to.get(i)) * frame.length() - PADDING * frame.size();
            var share = style.figures().share(shares.get(i), counts.get(i), rating.rated());
            boolean full = ScaleSegments.full(i, counts.size());
            var fill = full ? style.palette().paper() : style.palette().ink();
            var both = TextBlock.line(new TextRun(share, BundledFonts.strong(frame.size()), fill),
                    new TextRun("\u2002" + style.figures().count(counts.get(i)), BundledFonts.text(frame.size()), fill));
            var one = both.width() <= room ? both : TextBlock.line(new TextRun(share, BundledFonts.strong(frame.size()), fill));
            if (counts.get(i) > 0 && one.width() <= room) {
                double centre = frame.from() + (to.get(i) + to.get(i + 1)) / 2 * frame.length();
                add(parts, one, centre - one.width() / 2, middle);
            }
        }
        return parts;
    }

    private static void add(List<Node> words, TextBlock text, double x, double middle) {
        var node = text.node();
        node.setLayoutX(x);
        node.setLayoutY(middle - text.opticalHeight() / 2);
        words.add(node);
    }

    private static void placeVertically(List<BorderedTile> row, double y, double height) {
        row.forEach(tile -> tile.placeVertically(y, Math.max(0, height)));
    }

    private static void placeHorizontally(List<BorderedTile> row, List<Double> bounds, RatingsLayout frame, double done) {
        for (int i = 0; i < row.size(); i++) {
            double left = GrowthAnimation.at(bounds.get(i) * frame.length(), done);
            double right = GrowthAnimation.at(bounds.get(i + 1) * frame.length(), done);
            row.get(i).placeHorizontally(frame.from() + left, Math.max(0, right - left));
        }
    }

    /** Returns tiles separated by the paper. The neutral point is paper with an outline. */
    private static List<BorderedTile> tiles(int points, ChartStyle style, boolean plain) {
        var tiles = new ArrayList<BorderedTile>();
        for (int i = 0; i < points; i++) {
            boolean neutral = points % 2 == 1 && i == points / 2;
            boolean edged = neutral || (plain && !ScaleSegments.full(i, points));
            tiles.add(new BorderedTile(
                    plain ? ScaleSegments.plain(i, points, style.palette()) : ScaleSegments.colour(i, points, style.palette()),
                    edged ? style.palette().line() : null, 3 * style.scale()));
        }
        return tiles;
    }
}
