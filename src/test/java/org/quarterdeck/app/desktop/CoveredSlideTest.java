package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CoverCommand.BeginBreak;
import org.quarterdeck.session.command.CoverCommand.ToggleCover;
import org.quarterdeck.session.command.CoverCommand.ToggleFreeze;
import org.quarterdeck.session.cover.ScreenCover.Kind;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.SlideLayout;

class CoveredSlideTest {

    private static final RoomAddress ADDRESS = new RoomAddress("http://127.0.0.1:7313/", "127.0.0.1:7313", "4711", "k7Qm2xPd");

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("hello").choice("move", Reveal.ON_CLOSE)
            .slide("bye").build()).people(3);
    private final CoveredSlide covered = new CoveredSlide(() -> ADDRESS, state -> SlideMoment.now(state, ADDRESS));

    @AfterEach
    void close() {
        room.close();
    }

    private SlideMoment seen() {
        return covered.over(room.state());
    }

    @Test
    void shows_the_address_in_place_of_any_slide() {
        room.at("move").submit(new ToggleCover(Kind.JOIN));
        assertEquals(SlideLayout.JOIN, seen().segment().layout());
        assertEquals(ADDRESS, seen().address());
        room.submit(new ToggleCover(Kind.JOIN));
        assertEquals("move", seen().segment().id());
    }

    @Test
    void stays_the_same_slide_while_people_come_in() {
        room.submit(new ToggleCover(Kind.JOIN));
        var before = seen();
        room.people(5);
        assertTrue(before.sameSlide(seen()));
        assertEquals(5, seen().joined());
    }

    @Test
    void is_white_until_it_is_black() {
        room.submit(new ToggleCover(Kind.WHITE));
        assertTrue(CoveredSlide.white(room.state()));
        room.then(Move.BLACKOUT);
        assertTrue(seen().black());
        assertFalse(CoveredSlide.white(room.state()));
    }

    @Test
    void keeps_a_slide_while_the_session_goes_on_and_is_black_when_it_is() {
        room.submit(new ToggleFreeze());
        var first = seen();
        room.at("move").then(Move.OPEN);
        assertSame(first, seen());
        room.then(Move.BLACKOUT);
        assertTrue(seen().black());
        room.then(Move.RESUME);
        assertSame(first, seen());
        room.submit(new ToggleFreeze());
        assertEquals("move", seen().segment().id());
    }

    @Test
    void keeps_that_slide_in_a_program_that_started_anew() {
        room.submit(new ToggleFreeze());
        room.at("move").then(Move.OPEN);
        var anew = new CoveredSlide(() -> ADDRESS, state -> SlideMoment.now(state, ADDRESS));
        assertEquals("hello", anew.over(room.replayed()).segment().id());
    }

    @Test
    void counts_a_break_down_under_its_heading() {
        room.submit(new BeginBreak("Coffee", Duration.ofMinutes(10)));
        assertEquals(room.session().now().plusSeconds(600), seen().endsAt());
        assertEquals("Coffee", seen().segment().title());
    }
}
