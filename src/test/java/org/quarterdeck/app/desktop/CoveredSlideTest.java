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
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.ui.console.cover.ProjectorCover;
import org.quarterdeck.ui.console.cover.ProjectorCover.Kind;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.SlideLayout;

class CoveredSlideTest {

    private static final RoomAddress ADDRESS = new RoomAddress("http://127.0.0.1:7313/", "127.0.0.1:7313", "4711", "k7Qm2xPd");

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("hello").choice("move", Reveal.ON_CLOSE)
            .slide("bye").build()).people(3);
    private ProjectorCover said = ProjectorCover.NONE;
    private final CoveredSlide covered = new CoveredSlide(room.session()::now, () -> ADDRESS, now -> said = now);

    @AfterEach
    void close() {
        room.close();
    }

    private SlideMoment seen() {
        covered.follow(room.state());
        return covered.over(SlideMoment.now(room.state(), ADDRESS), room.state());
    }

    @Test
    void shows_the_address_over_any_slide_until_the_key_comes_again_or_the_session_goes_on() {
        room.at("move").then(Move.OPEN);
        seen();
        covered.toggle(Kind.JOIN);
        assertEquals(SlideLayout.JOIN, seen().segment().layout());
        assertEquals(ADDRESS, seen().address());
        covered.toggle(Kind.JOIN);
        assertEquals("move", seen().segment().id());
        covered.toggle(Kind.JOIN);
        room.then(Move.CLOSE);
        assertEquals("move", seen().segment().id());
        assertEquals(Kind.NONE, said.kind());
    }

    @Test
    void stays_the_same_slide_while_people_come_in() {
        covered.toggle(Kind.JOIN);
        var before = seen();
        room.people(5);
        assertTrue(before.sameSlide(seen()));
        assertEquals(5, seen().joined());
    }

    @Test
    void gives_way_to_black_whoever_asked_for_it() {
        covered.toggle(Kind.WHITE);
        seen();
        assertTrue(covered.white(room.state()));
        room.then(Move.BLACKOUT);
        assertTrue(seen().black());
        assertFalse(covered.white(room.state()));
        room.then(Move.RESUME);
        assertFalse(seen().black());
        assertEquals(Kind.NONE, said.kind());
    }

    @Test
    void stays_frozen_while_the_session_goes_on_and_is_black_when_it_is() {
        var first = seen();
        covered.freeze(first);
        room.at("move").then(Move.OPEN);
        assertSame(first, seen());
        assertEquals("1 Title of hello", said.frozen());
        room.then(Move.BLACKOUT);
        assertTrue(seen().black());
        room.then(Move.RESUME);
        assertSame(first, seen());
        covered.freeze(SlideMoment.now(room.state(), ADDRESS));
        assertEquals("move", seen().segment().id());
    }

    @Test
    void counts_a_break_down_and_a_minute_more_or_less_moves_its_end() {
        covered.pause("Coffee", Duration.ofMinutes(10));
        var end = seen().endsAt();
        assertEquals(room.session().now().plusSeconds(600), end);
        assertEquals("Coffee", seen().segment().title());
        covered.pauseLonger(Duration.ofMinutes(1));
        assertEquals(end.plusSeconds(60), seen().endsAt());
        covered.pauseLonger(Duration.ofHours(-1));
        assertEquals(room.session().now(), seen().endsAt());
    }
}
