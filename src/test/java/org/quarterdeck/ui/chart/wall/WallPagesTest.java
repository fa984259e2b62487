package org.quarterdeck.ui.chart.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.quarterdeck.ui.chart.wall.WallPages.Row;
import org.quarterdeck.ui.chart.wall.WallPages.Size;

class WallPagesTest {

    private static final double HEIGHT = 600;
    private static final double GAP = 28;

    private final Map<String, Size> cards = new LinkedHashMap<>();

    private WallPages pages(int columns) {
        return new WallPages(columns, HEIGHT, GAP, id -> Objects.requireNonNull(cards.get(id)));
    }

    private static Size size(Random random, int columns) {
        return new Size(1 + random.nextInt(columns), random.nextInt(8) == 0 ? HEIGHT : 60 + random.nextInt(300));
    }

    private void arrive(Random random, int columns, int number, int many) {
        for (int i = 0; i < many; i++) {
            cards.put("card " + (number + i), size(random, columns));
        }
    }

    private static List<String> seen(WallPages pages) {
        return pages.inView();
    }

    /** Every page's cards, from the first page to the one after which the first comes again. */
    private static List<List<String>> paged(WallPages pages) {
        var all = new ArrayList<List<String>>();
        pages.turnTo(0);
        do {
            all.add(seen(pages));
            pages.turnTo(pages.view() + 1);
        } while (pages.view() > 0);
        return all;
    }

    private void check(WallPages pages, int columns) {
        double bottom = 0;
        for (var row : pages.rows()) {
            assertTrue(row.top() >= bottom, () -> row + " lies over the row above");
            assertTrue(row.cards().stream().mapToInt(id -> Objects.requireNonNull(cards.get(id)).columns()).sum() <= columns);
            assertTrue(row.cards().stream().allMatch(id -> Objects.requireNonNull(cards.get(id)).height() <= row.height()));
            bottom = row.top() + row.height();
        }
        assertTrue(bottom <= HEIGHT + 1, "the page ends at " + bottom);
    }

    private void checkAll(WallPages pages, int columns) {
        var all = paged(pages).stream().flatMap(List::stream).toList();
        assertEquals(all.size(), new HashSet<>(all).size(), () -> "a card stands twice in " + all);
        assertEquals(cards.keySet(), Set.copyOf(all));
        for (int page = 0; page < pages.known(); page++) {
            pages.turnTo(page);
            check(pages, columns);
        }
    }

    @Property(tries = 300)
    void whoever_pages_through_sees_every_card_on_exactly_one_page(@ForAll long seed, @ForAll @IntRange(max = 90) int many,
            @ForAll @IntRange(min = 1, max = 4) int columns) {
        cards.clear();
        arrive(new Random(seed), columns, 0, many);
        var pages = pages(columns);
        pages.update(cards.keySet());
        checkAll(pages, columns);
    }

    @Property(tries = 200)
    void a_page_that_was_looked_at_keeps_the_cards_it_has_while_others_come_and_go(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int columns) {
        cards.clear();
        var random = new Random(seed);
        var pages = pages(columns);
        var pageOf = new HashMap<String, Set<String>>();
        for (int step = 0, number = 0; step < 60; step++) {
            int come = random.nextInt(4) == 0 ? random.nextInt(12) : 0;
            arrive(random, columns, number, come);
            number += come;
            cards.keySet().removeIf(card -> random.nextInt(25) == 0);
            var looked = List.copyOf(seen(pages));
            pages.update(cards.keySet());
            var stay = looked.stream().filter(cards::containsKey).toList();
            assertEquals(stay, seen(pages).stream().filter(looked::contains).toList(), "the page in view keeps its cards");
            check(pages, columns);
            remember(pages, pageOf);
            pages.turnTo(random.nextInt(3) == 0 ? random.nextInt(9) : pages.view() + 1);
            remember(pages, pageOf);
        }
        checkAll(pages, columns);
    }

    /** Cards that were once seen together stay together, as long as they are there. */
    private void remember(WallPages pages, Map<String, Set<String>> pageOf) {
        var page = Set.copyOf(seen(pages));
        for (var card : page) {
            var together = new HashSet<>(pageOf.getOrDefault(card, Set.of()));
            together.retainAll(cards.keySet());
            assertTrue(page.containsAll(together), () -> card + " was seen with " + together + ", now with " + page);
            pageOf.put(card, page);
        }
    }

    @Property(tries = 200)
    void cards_that_grow_push_none_off_the_wall_and_stay_on_their_page_where_it_has_room(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int columns) {
        cards.clear();
        var random = new Random(seed);
        arrive(random, columns, 0, 40);
        var pages = pages(columns);
        pages.update(cards.keySet());
        for (int step = 0; step < 30; step++) {
            pages.turnTo(pages.view() + 1);
            var rows = pages.rows();
            cards.replaceAll((card, size) -> random.nextInt(20) > 0 ? size : size(random, columns));
            pages.update(cards.keySet());
            check(pages, columns);
            if (holds(rows, columns)) {
                var before = rows.stream().flatMap(row -> row.cards().stream()).toList();
                assertTrue(seen(pages).containsAll(before), () -> before + " became " + seen(pages));
            }
        }
        checkAll(pages, columns);
    }

    private boolean holds(List<Row> rows, int columns) {
        double tall = (rows.size() - 1) * GAP;
        for (var row : rows) {
            var sizes = row.cards().stream().map(id -> Objects.requireNonNull(cards.get(id))).toList();
            if (sizes.stream().mapToInt(Size::columns).sum() > columns) {
                return false;
            }
            tall += sizes.stream().mapToDouble(Size::height).max().orElse(0);
        }
        return tall <= HEIGHT;
    }

    @Property(tries = 100)
    void laid_out_anew_the_page_with_a_certain_card_is_found(@ForAll long seed, @ForAll @IntRange(max = 59) int which) {
        cards.clear();
        arrive(new Random(seed), 3, 0, 60);
        var pages = pages(3);
        pages.update(cards.keySet());
        pages.turnToCard("card " + which);
        assertTrue(seen(pages).contains("card " + which));
        pages.turnToCard("none");
        assertEquals(0, pages.view());
    }
}
