package org.quarterdeck.ui.chart.wall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Which cards stand on which page of a wall. A page that has been laid out keeps its cards: new ones fill what is free on the
 * last page or begin another, and one that is withdrawn only leaves its own page. Pages are laid out as far as they have been
 * looked at, since measuring a card takes time.
 */
final class WallPages {

    /** How many of the next cards are tried for a place that the very next one does not fit. */
    private static final int LOOK_AHEAD = 7;
    private static final double TOLERANCE = 0.5;

    /** @param columns how many columns a card takes */
    record Size(int columns, double height) {}

    /** Cards side by side, by their ids. */
    record Row(List<String> cards, double top, double height) {}

    private final int columns;
    private final double height;
    private final double gap;
    private final Function<String, Size> sizes;
    private final List<List<List<String>>> pages = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private int view;

    /**
     * @param columns how many a page has; no card takes more
     * @param height of a page; no card is higher
     * @param gap between rows
     * @param sizes how large the card with an id is at present
     */
    WallPages(int columns, double height, double gap, Function<String, Size> sizes) {
        this.columns = columns;
        this.height = height;
        this.gap = gap;
        this.sizes = sizes;
    }

    /** Takes up which cards there are and how large they are now. The page in view stays in view. */
    void update(Collection<String> present) {
        var left = new LinkedHashSet<>(present);
        for (int at = pages.size() - 1; at >= 0; at--) {
            var page = pages.get(at);
            page.forEach(row -> row.removeIf(card -> !left.remove(card)));
            page.removeIf(List::isEmpty);
            if (page.isEmpty()) {
                pages.remove(at);
                view -= at < view ? 1 : 0;
            }
        }
        waiting.removeIf(card -> !left.remove(card));
        waiting.addAll(left);
        for (int at = 0; at < pages.size(); at++) {
            if (!fits(pages.get(at))) {
                at += layAnew(at);
            }
        }
        fillLast();
        turnTo(view);
    }

    /** Looks at that page; beyond the last it is the first again. */
    void turnTo(int page) {
        while (pages.size() <= page && !waiting.isEmpty()) {
            pages.add(new ArrayList<>());
            fillLast();
        }
        view = pages.isEmpty() ? 0 : Math.floorMod(page, pages.size());
    }

    /** Looks at the page that has that card; stays where it is if there is no such card. */
    void turnToCard(String card) {
        for (int page = 0; page < pages.size() || !waiting.isEmpty(); page++) {
            turnTo(page);
            if (inView().contains(card)) {
                return;
            }
        }
        turnTo(0);
    }

    /** Which page is looked at, from 0. */
    int view() {
        return view;
    }

    /** How many pages are laid out, and one more where that is not all. */
    int known() {
        return pages.size() + (waiting.isEmpty() ? 0 : 1);
    }

    /** The page that is looked at. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        double top = 0;
        for (var row : pages.isEmpty() ? List.<List<String>>of() : pages.get(view)) {
            double tall = tall(row);
            rows.add(new Row(List.copyOf(row), top, tall));
            top += tall + gap;
        }
        return List.copyOf(rows);
    }

    /** The cards on it, whether or not they are still there. */
    List<String> inView() {
        return pages.isEmpty() ? List.of() : cards(view);
    }

    /** How many cards stand on the pages before the one that is looked at. */
    int before() {
        return pages.stream().limit(view).flatMap(List::stream).mapToInt(List::size).sum();
    }

    /** All cards, page by page, then those whose page is not laid out yet. */
    List<String> order() {
        var order = new ArrayList<String>();
        pages.forEach(page -> page.forEach(order::addAll));
        order.addAll(waiting);
        return order;
    }

    private List<String> cards(int page) {
        return pages.get(page).stream().flatMap(List::stream).toList();
    }

    /** Moves cards that have grown and find no room on their page any more to pages of their own, after it. */
    private int layAnew(int at) {
        var cards = new ArrayList<>(cards(at));
        pages.remove(at);
        int made = 0;
        for (; !cards.isEmpty(); made++) {
            var page = new ArrayList<List<String>>();
            fill(page, cards, cards.size());
            pages.add(at + made, page);
        }
        view += at < view ? made - 1 : 0;
        return made - 1;
    }

    private void fillLast() {
        if (!pages.isEmpty()) {
            fill(pages.getLast(), waiting, LOOK_AHEAD);
        }
    }

    /** Moves cards from there to what is free on a page; those that stand there stay in their rows. */
    private void fill(List<List<String>> page, List<String> from, int ahead) {
        double top = 0;
        for (int at = 0; at < page.size(); at++) {
            var row = page.get(at);
            fillRow(row, at < page.size() - 1 ? tall(row) - TOLERANCE : height - top, from, ahead);
            top += tall(row) + gap;
        }
        while (!from.isEmpty()) {
            var row = new ArrayList<String>();
            fillRow(row, page.isEmpty() ? Double.MAX_VALUE : height - top, from, ahead);
            if (row.isEmpty()) {
                return;
            }
            page.add(row);
            top += tall(row) + gap;
        }
    }

    /** A card comes forward where those before it are too wide for what is left of the row, or too high for its room. */
    private void fillRow(List<String> row, double room, List<String> from, int ahead) {
        int free = columns - wide(row);
        for (int at = 0; free > 0 && at < Math.min(from.size(), ahead);) {
            var size = sizes.apply(from.get(at));
            if (size.columns() <= free && size.height() <= room + TOLERANCE) {
                row.add(from.remove(at));
                free -= size.columns();
                at = 0;
            } else {
                at++;
            }
        }
    }

    private boolean fits(List<List<String>> page) {
        double tall = page.stream().mapToDouble(this::tall).sum() + (page.size() - 1) * gap;
        return (page.size() == 1 || tall <= height + 2 * TOLERANCE)
                && page.stream().allMatch(row -> wide(row) <= columns);
    }

    private double tall(List<String> row) {
        return row.stream().mapToDouble(card -> sizes.apply(card).height()).max().orElse(0);
    }

    private int wide(List<String> row) {
        return row.stream().mapToInt(card -> sizes.apply(card).columns()).sum();
    }
}
