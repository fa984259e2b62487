package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.JoinSigns.Kind;
import org.quarterdeck.session.JoinSigns.Sign;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.workshop.Poll.Reveal;

/** Who is gone, and what looks like one person with many seats. */
class SeatPresenceTest {

    private final SteppedSession room = new SteppedSession(WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE));
    private final TestClock clock = TestClock.atNine();
    private final SeatPresence presence = new SeatPresence(clock);
    private final JoinSigns signs = new JoinSigns();

    private void join(int people) {
        for (int i = 0; i < people; i++) {
            room.join("guest " + room.state().seatsGiven());
        }
    }

    @Test
    void a_seat_is_gone_once_nothing_was_heard_of_it_for_five_minutes() {
        join(4);
        presence.arrive(1, 4);
        presence.arrive(2, 4);
        clock.advance(Duration.ofMinutes(4));
        presence.depart(2);
        presence.heard(3);
        assertEquals(List.of(), presence.gone(room.state().seats()));
        clock.advance(Duration.ofMinutes(1));
        assertEquals(List.of(4), presence.gone(room.state().seats()));
        clock.advance(Duration.ofMinutes(4));
        assertEquals(List.of(2, 3, 4), presence.gone(room.state().seats()));
        room.leave(3);
        assertEquals(List.of(2, 4), presence.gone(room.state().seats()));
    }

    @Test
    void many_seats_of_one_address_are_a_sign_where_others_have_one_each() {
        join(8);
        for (int seat = 1; seat <= 5; seat++) {
            signs.came(seat, "10.0.0." + seat, clock.instant(), false);
        }
        assertNull(signs.sign(room.state(), clock.instant()));
        for (int seat = 6; seat <= 8; seat++) {
            signs.came(seat, "10.0.0.5", clock.instant(), false);
        }
        assertEquals(new Sign(Kind.ONE_ADDRESS, 4, List.of(5, 6, 7, 8)), signs.sign(room.state(), clock.instant()));
    }

    @Test
    void a_whole_room_behind_one_address_is_no_sign() {
        join(30);
        for (int seat = 1; seat <= 30; seat++) {
            signs.came(seat, "10.0.0.1", clock.instant(), false);
        }
        assertNull(signs.sign(room.state(), clock.instant()));
    }

    @Test
    void a_burst_of_joins_during_a_vote_is_a_sign_for_a_minute() {
        join(6);
        for (int seat = 1; seat <= 6; seat++) {
            signs.came(seat, "10.0.0.1", clock.instant(), true);
        }
        assertEquals(new Sign(Kind.BURST_IN_VOTE, 6, List.of()), signs.sign(room.state(), clock.instant()));
        clock.advance(Duration.ofMinutes(1));
        assertNull(signs.sign(room.state(), clock.instant()));
    }

    @Test
    void a_flood_of_one_address_during_a_vote_is_named_so_that_it_can_be_withdrawn_at_once() {
        join(26);
        for (int seat = 1; seat <= 25; seat++) {
            signs.came(seat, "10.0.0.9", clock.instant(), true);
        }
        signs.came(26, "10.0.0.9", clock.instant(), false);
        var sign = signs.sign(room.state(), clock.instant());
        assertEquals(IntStream.rangeClosed(1, 25).boxed().toList(), sign == null ? null : sign.minute());
    }

    @Test
    void of_the_seats_of_one_address_those_of_its_busiest_minute_are_named() {
        join(12);
        for (int seat = 1; seat <= 6; seat++) {
            signs.came(seat, "10.0.0." + seat, clock.instant(), false);
        }
        clock.advance(Duration.ofMinutes(10));
        for (int seat = 7; seat <= 11; seat++) {
            signs.came(seat, "10.0.0.5", clock.instant(), true);
            clock.advance(Duration.ofSeconds(10));
        }
        clock.advance(Duration.ofMinutes(10));
        signs.came(12, "10.0.0.5", clock.instant(), false);
        assertEquals(new Sign(Kind.ONE_ADDRESS, 7, List.of(7, 8, 9, 10, 11)), signs.sign(room.state(), clock.instant()));
        room.accepted(new WithdrawSeats(List.of(7, 8, 9, 10, 11)));
        assertNull(signs.sign(room.state(), clock.instant()));
    }

    @Test
    void seats_that_come_for_one_question_and_answer_no_later_one_are_a_sign_once_two_more_were_asked() {
        join(5);
        for (int seat = 1; seat <= 5; seat++) {
            signs.came(seat, "10.0.0.1", room.clock.instant(), false);
        }
        room.clock.advance(Duration.ofMinutes(5));
        room.after(Move.OPEN);
        join(3);
        for (int seat = 6; seat <= 8; seat++) {
            signs.came(seat, "10.0.0.1", room.clock.instant(), true);
        }
        answer("run-1", 8);
        for (int run = 2; run <= 3; run++) {
            assertNull(signs.sign(room.state(), room.clock.instant()));
            room.clock.advance(Duration.ofMinutes(5));
            room.after(Move.CLOSE, Move.AGAIN);
            answer("run-" + run, 4);
        }
        room.clock.advance(Duration.ofMinutes(1));
        assertEquals(new Sign(Kind.ONE_QUESTION, 3, List.of()), signs.sign(room.state(), room.clock.instant()));
    }

    private void answer(String run, int seats) {
        for (int seat = 1; seat <= seats; seat++) {
            room.cast(seat, run, new Picked(List.of(0)));
        }
    }
}
