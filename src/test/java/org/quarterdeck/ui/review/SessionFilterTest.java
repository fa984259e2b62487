package org.quarterdeck.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.ui.review.list.SessionFilter;
import org.quarterdeck.ui.review.list.SessionFilter.Order;

class SessionFilterTest {

    private static final List<Summary> ALL = List.of(session("a", "2025-12-31T23:00:00Z", "Nord", 12, false, "pilot"),
            session("b", "2026-03-01T09:00:00Z", "", 40, false), session("c", "2026-05-01T09:00:00Z", "Hafen", 3, true, "north"));

    private static Summary session(String id, String at, String client, int people, boolean rehearsal, String... tags) {
        return new Summary(id, "Title " + id, Instant.parse(at), null, null, people, 5, rehearsal,
                new SessionDetails(client, "", List.of(tags), ""));
    }

    private static String shown(SessionFilter filter) {
        return String.join("", ALL.stream().filter(each -> filter.shows(each, ZoneOffset.UTC)).map(Summary::id).toList());
    }

    private static String inOrder(Order order) {
        return String.join("", ALL.stream().sorted(order.by()).map(Summary::id).toList());
    }

    @Test
    void shows_what_has_one_of_each_chosen_value() {
        assertEquals("abc", shown(SessionFilter.ALL));
        assertEquals("bc", shown(new SessionFilter(Set.of("2026"), Set.of(), Set.of(), true)));
        assertEquals("ac", shown(new SessionFilter(Set.of(), Set.of("Nord", "Hafen"), Set.of(), true)));
        assertEquals("c", shown(new SessionFilter(Set.of("2026"), Set.of(), Set.of("north", "pilot"), true)));
        assertEquals("ab", shown(new SessionFilter(Set.of(), Set.of(), Set.of(), false)));
    }

    @Test
    void sorts_by_time_title_client_and_people_and_puts_those_without_a_client_last() {
        assertEquals("cba", inOrder(Order.NEWEST));
        assertEquals("abc", inOrder(Order.OLDEST));
        assertEquals("abc", inOrder(Order.TITLE));
        assertEquals("cab", inOrder(Order.CLIENT));
        assertEquals("bac", inOrder(Order.PEOPLE));
    }

    @Test
    void offers_the_values_that_there_are() {
        assertEquals("[Hafen, Nord]", SessionFilter.values(ALL, each -> Stream.of(each.details().client())).toString());
        assertEquals(List.of("north", "pilot"), SessionDetails.tagsIn(" north,, pilot ، north"));
    }
}
