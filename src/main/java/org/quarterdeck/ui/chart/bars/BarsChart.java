package org.quarterdeck.ui.chart.bars;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question;

/** A chart of horizontal bars, each with its label before it and its figures at its end. */
public final class BarsChart extends ResultChart {

    /** So many pages of bars can still be held together. */
    private static final int MOST_PAGES = 3;
    private static final int LEAST_ON_PAGE = 2;

    private final Function<@Nullable ComparedResult, BarRows> says;
    private Map<String, ResultBar> bars = new LinkedHashMap<>();
    private BarRows rows;
    private BarsLayout frame;
    private boolean anew = true;
    private boolean brief;
    private BarsLayout.@Nullable Told told;
    private int all;
    private int onPage;
    private boolean laidInPages;
    private int page;

    /** @param says what the rows are for what is shown, or before anything is */
    public BarsChart(Question question, Function<@Nullable ComparedResult, BarRows> says, ChartStyle style) {
        super(question, style);
        this.says = says;
        this.rows = says.apply(null);
        this.frame = BarsLayout.of(rows, null, style, 0, 0);
    }

    /**
     * Reserves space below a row's label for text that appears once it is told, so that nothing moves when it does.
     *
     * @param row from 0, or -1 for none
     */
    public void tell(int row, String words) {
        told = row < 0 ? null : new BarsLayout.Told(row, words);
    }

    @Override
    public void update(@Nullable ComparedResult before, @Nullable ComparedResult now) {
        choose(says.apply(now));
        var kept = new LinkedHashMap<String, ResultBar>();
        var old = new HashMap<>(bars);
        if (now != null && !rows.empty()) {
            for (var row : rows.rows()) {
                var bar = old.remove(row.key());
                boolean fresh = anew || bar == null;
                bar = bar == null ? new ResultBar(row, style) : bar;
                bar.head(row, frame.size(), fresh);
                kept.put(row.key(), bar);
            }
        }
        boolean sameBars = kept.keySet().equals(bars.keySet()) && !kept.isEmpty();
        bars = kept;
        if (anew || !sameBars || tells(before) != tells(now)) {
            fill(now != null, tells(now));
        }
        anew = false;
    }

    @Override
    public void grow(double done) {
        bars.values().forEach(bar -> bar.grow(done));
        place();
    }

    @Override
    public int views() {
        return onPage > 0 && onPage < all ? (all + onPage - 1) / onPage : 1;
    }

    @Override
    public int view() {
        return Math.min(page, views() - 1);
    }

    @Override
    public void turnTo(int view) {
        int next = Math.floorMod(view, views());
        if (next != page) {
            page = next;
            var every = says.apply(shown());
            frame = frameOf(seen(brief ? every.briefly() : every));
            anew = true;
            redraw();
        }
    }

    @Override
    public String note() {
        int from = view() * onPage;
        return views() == 1 ? super.note() : noteOfPage(from, from + onPage, all);
    }

    @Override
    public boolean overflows() {
        layout();
        return frame.overflows();
    }

    @Override
    protected void layoutChildren() {
        if (!fits(rows)) {
            redraw();
        }
    }

    /**
     * Chooses the rows and their layout. If the bars are cramped, or would have to leave their places beside the labels, rows
     * show their brief figures only, since the thin bars show the comparison as well. Labels that would be cut come on pages.
     */
    private void choose(BarRows every) {
        all = every.rows().size();
        var fewer = every.briefly();
        rows = seen(brief ? fewer : every);
        if (fits(rows) && laidInPages == comesInPages()) {
            return;
        }
        laidInPages = comesInPages();
        anew = true;
        brief = false;
        onPage = 0;
        rows = every;
        frame = frameOf(every);
        if ((frame.cramped() || frame.above() || frame.overflows()) && !fewer.equals(every)) {
            var other = frameOf(fewer);
            if (frame.cramped() || !other.above() || (frame.overflows() && !other.overflows())) {
                frame = other;
                rows = fewer;
                brief = true;
            }
        }
        if (frame.overflows() && comesInPages() && getWidth() > 0) {
            turnOver(every, fewer);
        }
    }

    /** Takes the fewest pages on which nothing is cut, if there are any. */
    private void turnOver(BarRows every, BarRows fewer) {
        for (int pages = 2; pages <= MOST_PAGES && pages * LEAST_ON_PAGE <= all; pages++) {
            for (var some : every.equals(fewer) ? List.of(every) : List.of(every, fewer)) {
                onPage = (all + pages - 1) / pages;
                if (IntStream.range(0, views()).noneMatch(p -> frameOf(part(some, p)).overflows())) {
                    brief = !some.equals(every);
                    rows = seen(some);
                    frame = frameOf(rows);
                    return;
                }
            }
        }
        onPage = 0;
    }

    /** Returns the rows on the page that is seen. */
    private BarRows seen(BarRows some) {
        return part(some, view());
    }

    private BarRows part(BarRows some, int at) {
        return views() == 1 ? some : some.part(at * onPage, (at + 1) * onPage);
    }

    private boolean fits(BarRows some) {
        return frame.fits(some, told(), getWidth(), getHeight());
    }

    private BarsLayout frameOf(BarRows some) {
        return views() == 1
                ? BarsLayout.of(some, told(), style, getWidth(), getHeight())
                : BarsLayout.onPage(some, told(), style, getWidth(), getHeight());
    }

    /** Returns what is told on the page that is seen: rows leave the space on every page. */
    private BarsLayout.@Nullable Told told() {
        var on = told;
        return on == null ? null : new BarsLayout.Told(on.row() - view() * (views() == 1 ? 0 : onPage), on.words());
    }

    private static boolean tells(@Nullable ComparedResult shown) {
        return shown != null && shown.told();
    }

    private void fill(boolean shown, boolean tells) {
        getChildren().setAll(frame.nodes().get());
        if (!shown) {
            getChildren().addAll(frame.rules(style));
        } else if (!rows.rows().isEmpty()) {
            getChildren().addAll(frame.zeroLines(style));
        }
        if (tells) {
            getChildren().addAll(frame.told().get());
        }
        if (shown && rows.empty() && !frame.above()) {
            var words = new TextRun(style.words().text("chart.none"), BundledFonts.text(frame.size()), style.palette().muted());
            double gap = 36 * style.scale();
            var note = TextBlock.of(List.of(words), Math.max(frame.size(), frame.beside() - gap), 1.2,
                    LineBreaking.BALANCED);
            var node = note.node();
            node.setLayoutX(frame.zero() + gap);
            node.setLayoutY(frame.middle(0) - TextBlock.line(words).opticalHeight() / 2);
            getChildren().add(node);
        }
        int at = frame.above() ? 0 : getChildren().size();
        for (var bar : bars.values()) {
            getChildren().addAll(at, bar.nodes());
        }
    }

    private void place() {
        int place = 0;
        for (var bar : bars.values()) {
            bar.place(frame, place++);
        }
    }
}
