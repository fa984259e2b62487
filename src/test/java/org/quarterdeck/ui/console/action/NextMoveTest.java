package org.quarterdeck.ui.console.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.view.RemoteWordsJson;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Poll.Reveal;

class NextMoveTest {

    private static String words(WorkshopFixture workshop, Move... moves) {
        try (var room = PlayedSession.of(workshop.build()).then(moves)) {
            return NextMove.of(room.state()).words();
        }
    }

    @Test
    void a_slide_is_followed_by_the_next_one_by_its_name() {
        assertEquals("Next: Title of b", words(WorkshopFixture.small().slide("a").slide("b")));
    }

    @Test
    void a_slide_that_builds_up_shows_its_next_point_first() {
        assertEquals("Next point", words(WorkshopFixture.small().bullets("a", 2).slide("b"), Move.NEXT));
        assertEquals("Next: Title of b", words(WorkshopFixture.small().bullets("a", 2).slide("b"), Move.NEXT, Move.NEXT));
    }

    @Test
    void after_the_last_slide_nothing_follows() {
        try (var room = PlayedSession.of(WorkshopFixture.small().slide("a").build())) {
            assertEquals("That was the last slide", NextMove.of(room.state()).words());
            assertFalse(NextMove.of(room.state()).possible());
        }
    }

    @Test
    void a_poll_revealed_by_hand_opens_closes_shows_and_goes_on() {
        var workshop = WorkshopFixture.small().spectrum("q", Reveal.MANUAL).slide("b");
        assertEquals("Open the vote", words(workshop));
        assertEquals("Close the vote", words(workshop, Move.NEXT));
        assertEquals("Show the result", words(workshop, Move.NEXT, Move.NEXT));
        assertEquals("Next: Title of b", words(workshop, Move.NEXT, Move.NEXT, Move.NEXT));
    }

    @Test
    void closing_a_poll_that_is_revealed_by_that_says_so() {
        var workshop = WorkshopFixture.small().choice("q", Reveal.ON_CLOSE).slide("b");
        assertEquals("Close and show the result", words(workshop, Move.NEXT));
        assertEquals("Next: Title of b", words(workshop, Move.NEXT, Move.NEXT));
    }

    @Test
    void a_poll_that_is_seen_live_just_closes() {
        assertEquals("Close the vote", words(WorkshopFixture.small().choice("q", Reveal.LIVE), Move.NEXT));
    }

    @Test
    void what_it_says_is_what_next_then_does() {
        var workshop = WorkshopFixture.small().slide("a").bullets("b", 1).choice("c", Reveal.LIVE).spectrum("d", Reveal.MANUAL)
                .slide("e");
        try (var room = PlayedSession.of(workshop.build())) {
            while (NextMove.of(room.state()).possible()) {
                var promised = NextMove.of(room.state()).words();
                var before = room.state();
                var after = room.then(Move.NEXT).state();
                assertEquals(promised.startsWith("Next: "), after.index() > before.index(), promised);
                assertTrue(after.rev() > before.rev(), promised);
            }
            assertEquals(4, room.state().index());
        }
    }

    @Test
    void the_remote_announces_it_with_the_same_words() {
        var said = RemoteWordsJson.of("en").get("next");
        for (var action : EnumSet.complementOf(EnumSet.of(NextAction.MOVE_ON))) {
            var name = action.name().toLowerCase(Locale.ROOT);
            assertEquals(UiMessages.text("primary." + name, 3), said.required(name).asText().replace("{0}", "3"));
        }
    }

    @Test
    void once_the_session_has_ended_it_leads_home() {
        assertEquals("Back to the start", words(WorkshopFixture.small().slide("a").slide("b"), Move.END));
    }
}
