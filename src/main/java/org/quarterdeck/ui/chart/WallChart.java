package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result.Card;
import org.quarterdeck.results.Result.Wall;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Question;

/**
 * What was said, each on a card, on as many pages as it takes. While texts come in, those that are there keep their order
 * and new ones come after them. Only the pages up to the one that is looked at are ever laid out.
 */
public final class WallChart extends ResultChart {

    private static final double GAP = 28;
    private static final double WIDE = 1_500;
    private static final int LOOK_AHEAD = 7;

    /** @param row cards side by side */
    private record Row(List<WallCard> row, double top, double height) {}

    private final Question.Text asked;
    private final Map<String, WallCard> laid = new HashMap<>();
    private List<Card> cards = new ArrayList<>();
    private List<Row> rows = List.of();
    private double width;
    private double height;
    private int page;
    private int from;
    private int to;
    private boolean more;

    WallChart(Question.Text question, ChartStyle style) {
        super(question, style);
        this.asked = question;
    }

    /** How many pages are known of; one more where there are more. */
    @Override
    public int views() {
        return page + (more ? 2 : 1);
    }

    @Override
    public int view() {
        return page;
    }

    @Override
    public void turnTo(int view) {
        if (view != page) {
            page = view;
            redraw();
        }
    }

    @Override
    public String note() {
        boolean all = from == 0 && to == cards.size();
        return all ? super.note() : (super.note() + " " + style.range(from + 1, to, cards.size())).strip();
    }

    @Override
    void update(@Nullable Shown old, @Nullable Shown now) {
        if (width != getWidth() || height != getHeight()) {
            width = getWidth();
            height = getHeight();
            laid.clear();
        }
        if (now == null || width <= 0 || !(now.result() instanceof Wall wall) || wall.cards().isEmpty()) {
            cards = new ArrayList<>();
            rows = List.of();
            from = 0;
            to = 0;
            say(now == null ? style.words().count("chart.ask_text", asked.length()) : style.words().text("chart.no_texts"));
            return;
        }
        cards = inOrder(wall.cards());
        var before = rows;
        lay();
        if (!rows.equals(before)) {
            draw();
        }
    }

    @Override
    void grow(double done) {
        // Cards are simply there.
    }

    @Override
    public boolean overflows() {
        return false;
    }

    @Override
    protected void layoutChildren() {
        if (width != getWidth() || height != getHeight()) {
            redraw();
        }
    }

    /** Those that were there, as they stood, then the new ones. */
    private List<Card> inOrder(List<Card> newest) {
        var left = new LinkedHashMap<String, Card>();
        newest.forEach(card -> left.put(card.id(), card));
        var ordered = new ArrayList<Card>();
        for (var card : cards) {
            var still = left.remove(card.id());
            if (still != null) {
                ordered.add(still);
            }
        }
        ordered.addAll(left.values());
        return ordered;
    }

    /** Lays pages out up to the wanted one; beyond the last it is the first again. */
    private void lay() {
        int next = 0;
        for (int at = 0; at <= page; at++) {
            if (next >= cards.size()) {
                page = Math.floorMod(page, at);
                lay();
                return;
            }
            from = next;
            rows = page(from);
            next = from + rows.stream().mapToInt(row -> row.row.size()).sum();
        }
        to = next;
        more = to < cards.size();
    }

    private List<Row> page(int first) {
        int columns = width / style.scale() >= WIDE ? 3 : 2;
        double gap = GAP * style.scale();
        double column = (width - (columns - 1) * gap) / columns;
        var page = new ArrayList<Row>();
        double top = 0;
        int next = first;
        while (next < cards.size()) {
            var row = new ArrayList<WallCard>();
            int free = columns;
            while (free > 0 && next + row.size() < cards.size()) {
                var card = fitting(next + row.size(), free, page.isEmpty() ? Double.MAX_VALUE : height - top, column, gap,
                        columns);
                if (card == null) {
                    break;
                }
                row.add(card);
                free -= card.columns();
            }
            if (row.isEmpty()) {
                break;
            }
            double tall = row.stream().mapToDouble(WallCard::height).max().orElse(0);
            page.add(new Row(List.copyOf(row), top, tall));
            next += row.size();
            top += tall + gap;
        }
        return List.copyOf(page);
    }

    /**
     * The next card, or one of the few after it that comes forward, because it is narrow enough for what is left of a row, and
     * low enough for what is left of the page.
     */
    private @Nullable WallCard fitting(int next, int free, double room, double column, double gap, int columns) {
        for (int at = next; at < Math.min(cards.size(), next + LOOK_AHEAD); at++) {
            var card = laid(cards.get(at), column, gap, columns);
            if (card.columns() <= free && card.height() <= room + 0.5) {
                cards.add(next, cards.remove(at));
                return card;
            }
        }
        return null;
    }

    private WallCard laid(Card card, double column, double gap, int columns) {
        var known = laid.get(card.id());
        if (known == null || !known.card().equals(card)) {
            known = WallCard.of(card, style, column, gap, columns, height);
            laid.put(card.id(), known);
        }
        return known;
    }

    private void draw() {
        getChildren().clear();
        double gap = GAP * style.scale();
        for (var row : rows) {
            double x = 0;
            for (var card : row.row) {
                var node = card.node(style, row.height);
                node.setLayoutX(x);
                node.setLayoutY(row.top);
                getChildren().add(node);
                x += card.width() + gap;
            }
        }
    }

    private void say(String sentence) {
        double size = 60 * style.scale();
        getChildren().setAll(List.of(TextBlock.of(List.of(new Run(sentence, Fonts.text(size), style.palette().muted())),
                Math.max(size, width), 1.2, Breaking.BALANCED).node()));
    }
}
