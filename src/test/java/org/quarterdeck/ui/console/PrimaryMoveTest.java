package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedRoom;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

class PrimaryMoveTest {

    private static String words(Workshops workshop, Move... moves) {
        try (var room = PlayedRoom.of(workshop.build()).then(moves)) {
            return PrimaryMove.of(room.state()).words();
        }
    }

    @Test
    void a_slide_is_followed_by_the_next_one_by_its_name() {
        assertEquals("Next: Title of b", words(Workshops.small().slide("a").slide("b")));
    }

    @Test
    void a_slide_that_builds_up_shows_its_next_point_first() {
        assertEquals("Next point", words(Workshops.small().bullets("a", 2).slide("b"), Move.NEXT));
        assertEquals("Next: Title of b", words(Workshops.small().bullets("a", 2).slide("b"), Move.NEXT, Move.NEXT));
    }

    @Test
    void after_the_last_slide_nothing_follows() {
        try (var room = PlayedRoom.of(Workshops.small().slide("a").build())) {
            assertEquals("That was the last slide", PrimaryMove.of(room.state()).words());
            assertFalse(PrimaryMove.of(room.state()).possible());
        }
    }

    @Test
    void a_poll_revealed_by_hand_opens_closes_shows_and_goes_on() {
        var workshop = Workshops.small().spectrum("q", Reveal.MANUAL).slide("b");
        assertEquals("Open the vote", words(workshop));
        assertEquals("Close the vote", words(workshop, Move.NEXT));
        assertEquals("Show the result", words(workshop, Move.NEXT, Move.NEXT));
        assertEquals("Next: Title of b", words(workshop, Move.NEXT, Move.NEXT, Move.NEXT));
    }

    @Test
    void closing_a_poll_that_is_revealed_by_that_says_so() {
        var workshop = Workshops.small().choice("q", Reveal.ON_CLOSE).slide("b");
        assertEquals("Close and show the result", words(workshop, Move.NEXT));
        assertEquals("Next: Title of b", words(workshop, Move.NEXT, Move.NEXT));
    }

    @Test
    void a_poll_that_is_seen_live_just_closes() {
        assertEquals("Close the vote", words(Workshops.small().choice("q", Reveal.LIVE), Move.NEXT));
    }

    @Test
    void what_it_says_is_what_next_then_does() {
        var workshop = Workshops.small().slide("a").bullets("b", 1).choice("c", Reveal.LIVE).spectrum("d", Reveal.MANUAL)
                .slide("e");
        try (var room = PlayedRoom.of(workshop.build())) {
            while (PrimaryMove.of(room.state()).possible()) {
                var promised = PrimaryMove.of(room.state()).words();
                var before = room.state();
                var after = room.then(Move.NEXT).state();
                assertEquals(promised.startsWith("Next: "), after.index() > before.index(), promised);
                assertTrue(after.rev() > before.rev(), promised);
            }
            assertEquals(4, room.state().index());
        }
    }

    @Test
    void once_the_session_has_ended_it_leads_home() {
        assertEquals("Back to the start", words(Workshops.small().slide("a").slide("b"), Move.END));
    }
}
