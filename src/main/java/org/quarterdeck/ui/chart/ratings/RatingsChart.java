package org.quarterdeck.ui.chart.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question.Scale;

/**
 * A chart of rated statements: bars stacked around the middle of the scale, with the neutral point split in two
 * (Robbins and Heiberger, "Plotting Likert and Other Rating Scales", 2011), or, as a second view, stacked from the
 * left.
 */
public final class RatingsChart extends ResultChart {

    private final Scale scale;
    private final List<RatingRow> rows = new ArrayList<>();
    private RatingsLayout frame;
    private List<Node> texts = List.of();
    private double laidWidth = -1;
    private double laidHeight;
    private String laidCount = "";
    private boolean laidInPages;
    private int onPage;
    private int page;
    private boolean diverging = true;
    private @Nullable Boolean filled;

    public RatingsChart(Scale scale, ChartStyle style) {
        super(scale, style);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        this.scale = scale;
        this.frame = RatingsLayout.of(scale, style, 0, 0, "0");
        this.onPage = Math.max(1, scale.statements().size());
    }

    @Override
    public int views() {
        return 2 * pages();
    }

    @Override
    public int view() {
        return (diverging ? 0 : pages()) + page;
    }

    @Override
    public void turnTo(int view) {
        int next = Math.floorMod(view, views());
        if (next != view()) {
            diverging = next < pages();
            page = next % pages();
            frame = frameOf(page);
            filled = null;
            rows.clear();
            redraw();
        }
    }

    @Override
    public void update(@Nullable ComparedResult old, @Nullable ComparedResult now) {
        var ratings = now == null ? null : (Ratings) now.result();
        var count = "0".repeat(style.figures().count(most(ratings)).length());
        if (laidWidth != getWidth() || laidHeight != getHeight() || !laidCount.equals(count)
                || laidInPages != comesInPages()) {
            laidInPages = comesInPages();
            laidWidth = getWidth();
            laidHeight = getHeight();
            laidCount = count;
            choose();
            filled = null;
        }
        boolean any = ratings != null && ratings.answers() > 0;
        if (filled == null || filled != (ratings != null) || any == rows.isEmpty()) {
            fill(any, ratings != null);
        }
        if (now == null || ratings == null || !any) {
            return;
        }
        var was = (Ratings) now.beneathResult();
        double half = diverging ? Math.max(ScaleSegments.half(ratings), was == null ? 0 : ScaleSegments.half(was)) : 0;
        for (int i = 0; i < rows.size(); i++) {
            int at = page * onPage + i;
            rows.get(i).head(ratings.statements().get(at), was == null ? null : was.statements().get(at), half, frame,
                    frame.middles().get(i));
        }
    }

    /** Takes the fewest pages on which no statement is cut, or one where there are none or nobody turns them. */
    private void choose() {
        int all = Math.max(1, scale.statements().size());
        onPage = all;
        frame = frameOf(0);
        for (int pages = 2; frame.overflows() && comesInPages() && pages <= all; pages++) {
            onPage = (all + pages - 1) / pages;
            if (IntStream.range(0, pages()).mapToObj(this::frameOf).noneMatch(RatingsLayout::overflows)) {
                page = Math.min(page, pages() - 1);
                frame = frameOf(page);
                return;
            }
            onPage = all;
        }
        page = 0;
    }

    private int pages() {
        return Math.max(1, (scale.statements().size() + onPage - 1) / onPage);
    }

    /** Returns the statements on a page. */
    private List<String> on(int some) {
        var all = scale.statements();
        return all.subList(some * onPage, Math.min(all.size(), (some + 1) * onPage));
    }

    /** Returns the layout of a page, whose rows are as far apart as those of any other. */
    private RatingsLayout frameOf(int some) {
        var seen = new Scale(on(some), scale.points(), scale.from(), scale.to());
        double head = RatingsLayout.header(ChartStyle.SMALLEST * style.scale());
        double height = head + (laidHeight - head) * seen.statements().size() / onPage;
        return RatingsLayout.of(seen, style, laidWidth, height, laidCount);
    }

    @Override
    public String note() {
        int from = page * onPage;
        return pages() == 1 ? super.note() : noteOfPage(from, from + onPage, scale.statements().size());
    }

    @Override
    public void grow(double done) {
        rows.forEach(row -> row.grow(done, frame));
    }

    @Override
    public boolean overflows() {
        layout();
        return frame.overflows();
    }

    @Override
    protected void layoutChildren() {
        if (laidWidth != getWidth() || laidHeight != getHeight()) {
            redraw();
        }
    }

    /** Says above the figures which points the shares on both sides are of, and that the last number is the mean. */
    private void headings() {
        double gap = 28 * style.scale() + 0.6 * frame.size();
        int half = scale.points() / 2;
        var low = heading(half == 1 ? style.figures().count(1) : style.figures().count(1) + "–" + style.figures().count(half));
        int from = scale.points() - half + 1;
        var high = heading(half == 1
                ? style.figures().count(from)
                : style.figures().count(from) + "–" + style.figures().count(scale.points()));
        var mean = heading(style.words().text("chart.mean"));
        double lowX = frame.from() - gap - low.width();
        double highX = frame.from() + frame.length() + gap;
        double meanX = frame.width() - mean.width();
        if (free(low, lowX) && free(high, highX) && highX + high.width() + 0.5 * frame.size() < meanX) {
            put(low.node(), lowX, 0);
            put(high.node(), highX, 0);
        }
        if (free(mean, meanX)) {
            put(mean.node(), meanX, 0);
        }
    }

    private TextBlock heading(String words) {
        return TextBlock.line(new TextRun(words, BundledFonts.medium(frame.size()), style.palette().muted()));
    }

    /** Returns whether a heading has room in the first line, beside the names of the ends of the scale. */
    private boolean free(TextBlock heading, double x) {
        double space = 0.5 * frame.size();
        return x >= 0 && texts.stream().filter(node -> node.getLayoutY() == 0).map(Node::getBoundsInParent)
                .noneMatch(other -> other.getMinX() < x + heading.width() + space && other.getMaxX() > x - space);
    }

    private void fill(boolean any, boolean shown) {
        texts = frame.texts().stream().map(Supplier::get).toList();
        getChildren().setAll(texts);
        if (frame.length() > 0 && !shown) {
            scales();
        } else if (frame.length() > 0 && !any) {
            var note = TextBlock
                    .line(new TextRun(style.words().text("chart.none"), BundledFonts.text(frame.size()),
                            style.palette().muted()));
            put(note.node(), frame.from() + (frame.length() - note.width()) / 2,
                    frame.middles().getFirst() - note.opticalHeight() / 2);
        }
        if (!any) {
            rows.clear();
        } else {
            if (rows.size() != on(page).size()) {
                rows.clear();
                on(page).forEach(s -> rows.add(new RatingRow(scale.points(), style, !diverging)));
            }
            rows.forEach(row -> getChildren().addAll(row.nodes()));
            headings();
            if (diverging) {
                middle();
            }
        }
        filled = shown;
    }

    /** Shows the points of the scale before there is a result. */
    private void scales() {
        for (double middle : frame.middles()) {
            for (int point = 0; point < scale.points(); point++) {
                double radius = Math.min(frame.thickness() * 0.34, frame.length() / scale.points() * 0.36);
                double x = frame.from() + radius + point * (frame.length() - 2 * radius) / (scale.points() - 1);
                var circle = new Circle(radius, null);
                circle.setStroke(style.palette().line());
                circle.setStrokeWidth(4 * style.scale());
                put(circle, x, middle);
            }
        }
    }

    private void middle() {
        double thin = 3 * style.scale();
        double reach = frame.thickness() * 0.64;
        for (double middle : frame.middles()) {
            put(new Rectangle(thin, 2 * reach, style.palette().ink()), frame.from() + frame.length() / 2 - thin / 2,
                    middle - reach);
        }
    }

    private void put(Node node, double x, double y) {
        node.setManaged(false);
        node.setLayoutX(x);
        node.setLayoutY(y);
        getChildren().add(node);
    }

    private static int most(@Nullable Ratings ratings) {
        return ratings == null ? 0 : ratings.answers();
    }
}
