package org.quarterdeck.ui.chart.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question;

/**
 * A chart of texts, each on a card, on as many pages as needed. While texts come in, those that are there keep their pages and
 * new ones come after them. Only the pages up to the one that is looked at are ever laid out.
 */
public final class WallChart extends ResultChart {

    private static final double GAP = 28;
    private static final double WIDE = 1_500;

    /** @param row the cards side by side */
    private record Row(List<WallCard> row, double top, double height) {}

    private final Question.Text asked;
    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, WallCard> laid = new HashMap<>();
    private @Nullable WallPages pages;
    private List<Row> rows = List.of();
    private double width;
    private double height;
    /** The view that was asked for last: where more pages are known than then, it is no page's number. */
    private int wanted;

    public WallChart(Question.Text question, ChartStyle style) {
        super(question, style);
        this.asked = question;
    }

    /** Returns the number of pages known, plus one if there are more. */
    @Override
    public int views() {
        return pages == null ? wanted + 1 : Math.max(1, pages.known());
    }

    @Override
    public int view() {
        return pages == null ? wanted : pages.view();
    }

    /** Forward it goes on from the page in view, which may have been another one's number when fewer had come in. */
    @Override
    public void turnTo(int view) {
        if (view == wanted) {
            return;
        }
        int further = view - wanted;
        wanted = view;
        if (pages != null) {
            pages.turnTo(further > 0 ? pages.view() + further : view);
            redraw();
        }
    }

    @Override
    public String note() {
        if (pages == null) {
            return super.note();
        }
        int from = pages.before();
        int to = from + rows.stream().mapToInt(row -> row.row.size()).sum();
        boolean all = from == 0 && to == cards.size();
        return all ? super.note() : (super.note() + " " + style.range(from + 1, to, cards.size())).strip();
    }

    @Override
    public void update(@Nullable ComparedResult old, @Nullable ComparedResult now) {
        boolean resized = width != getWidth() || height != getHeight();
        width = getWidth();
        height = getHeight();
        cards.clear();
        if (now == null || width <= 0 || !(now.result() instanceof Wall wall) || wall.cards().isEmpty()) {
            pages = null;
            rows = List.of();
            say(now == null ? style.words().count("chart.ask_text", asked.length()) : style.words().text("chart.no_texts"));
            return;
        }
        wall.cards().forEach(card -> cards.put(card.id(), card));
        laid.keySet().retainAll(cards.keySet());
        var ids = wall.cards().stream().map(Card::id).toList();
        if (pages == null || resized) {
            laid.clear();
            pages = laidAnew(pages, ids);
        } else {
            pages.update(ids);
        }
        var before = rows;
        rows = pages.rows().stream()
                .map(row -> new Row(row.cards().stream().map(this::laid).toList(), row.top(), row.height())).toList();
        if (!rows.equals(before)) {
            draw();
        }
    }

    /** In another size: in the same order, with the first card that was in view in view again. */
    private WallPages laidAnew(@Nullable WallPages before, List<String> ids) {
        var made = new WallPages(columns(), height, GAP * style.scale(), id -> size(laid(id)));
        if (before == null) {
            made.update(ids);
            made.turnTo(wanted);
            return made;
        }
        made.update(before.order().stream().filter(cards::containsKey).toList());
        made.update(ids);
        before.inView().stream().filter(cards::containsKey).findFirst()
                .ifPresent(made::turnToCard);
        return made;
    }

    @Override
    public void grow(double done) {
        // Cards appear without animation.
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

    private int columns() {
        return width / style.scale() >= WIDE ? 3 : 2;
    }

    private static WallPages.Size size(WallCard card) {
        return new WallPages.Size(card.columns(), card.height());
    }

    private WallCard laid(String id) {
        var card = Objects.requireNonNull(cards.get(id));
        var known = laid.get(id);
        if (known == null || !known.card().equals(card)) {
            int columns = columns();
            double gap = GAP * style.scale();
            known = known != null && known.card().text().equals(card.text()) && (asked.upvotes() || card.votes() == 0)
                    ? known.with(card)
                    : WallCard.of(card, style, (width - (columns - 1) * gap) / columns, gap, columns, height, asked.upvotes());
            laid.put(id, known);
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
        getChildren()
                .setAll(List.of(TextBlock.of(List.of(new TextRun(sentence, BundledFonts.text(size), style.palette().muted())),
                        Math.max(size, width), 1.2, LineBreaking.BALANCED).node()));
    }
}
