package org.quarterdeck.session.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.SeatCommand.CloseJoining;
import org.quarterdeck.session.command.SeatCommand.RenewCode;
import org.quarterdeck.session.command.SeatCommand.UncountSeats;
import org.quarterdeck.session.event.SeatEvent.SeatJoined;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.workshop.Poll.Reveal;

class SeatRegisterTest {

    private final SteppedSession room = new SteppedSession(WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE));

    @Test
    void seats_are_numbered_from_one_in_the_order_of_coming() {
        assertEquals(List.of(1, 2, 3), List.of(room.join("anna"), room.join("ben"), room.join("cleo")));
        assertEquals(3, room.state().seats().size());
    }

    @Test
    void the_same_cookie_finds_the_same_seat_and_writes_nothing() {
        int seat = room.join("anna");

        assertEquals(seat, room.join("anna"));
        assertEquals(List.of(new SeatTaken(1, "anna", false), new SeatJoined(1)), room.journal.events());
    }

    @Test
    void a_seat_whose_phone_never_came_back_counts_nowhere() {
        room.submit(new Join("ghost"));
        assertEquals(0, room.state().seats().size());
        room.join("anna");
        assertEquals(List.of(2), room.state().seats().present());

        room.submit(new Arrive(1));
        assertEquals(List.of(1, 2), room.state().seats().present());
        room.leave(1);
        assertEquals(List.of(2), room.state().seats().present());
        assertEquals(Reason.NO_SEAT, refusal(room.submit(new Arrive(1))));
    }

    @Test
    void the_same_cookie_twice_in_one_moment_takes_one_seat() {
        room.submit(List.of(new Join("anna"), new Join("anna")));

        assertEquals(1, room.state().seatsGiven());
    }

    @Test
    void a_seat_that_was_left_is_never_given_again() {
        int left = room.join("anna");
        room.leave(left);

        assertNull(room.state().seatOf("anna"));
        assertNotEquals(left, room.join("ben"));
        assertNotEquals(left, room.join("anna"));
        assertEquals(2, room.state().seats().size());
    }

    @Test
    void nobody_leaves_a_seat_twice() {
        int seat = room.join("anna");
        room.leave(seat);

        assertEquals(Reason.NO_SEAT, refusal(room.leave(seat)));
    }

    @Test
    void leaving_withdraws_the_answer_to_an_open_run_and_no_other() {
        var answer = new Picked(List.of(2));
        int anna = room.join("anna");
        int ben = room.join("ben");
        room.after(Move.OPEN);
        room.cast(anna, "run-1", answer);
        room.after(Move.AGAIN);
        room.cast(anna, "run-2", answer);
        room.cast(ben, "run-2", answer);

        room.leave(anna);

        var poll = room.state().poll();
        assertEquals(1, poll.answers());
        assertEquals(Map.of(anna, answer), poll.earlier().getFirst().answers());
    }

    @Test
    void leaving_after_the_close_changes_no_result() {
        int anna = room.join("anna");
        room.after(Move.OPEN);
        room.cast(anna, "run-1", new Picked(List.of(2)));
        room.after(Move.CLOSE);

        room.leave(anna);

        assertEquals(1, room.state().poll().answers());
    }

    @Test
    void after_the_end_nobody_new_comes_in_but_who_was_in_keeps_the_seat() {
        int anna = room.join("anna");
        room.after(Move.END);

        assertEquals(Reason.ENDED, refusal(room.submit(new Join("ben"))));
        assertEquals(anna, room.accepted(new Join("anna")).seat());
    }

    @Test
    void ten_thousand_may_come_and_go_at_once() {
        var commands = new ArrayList<Command>();
        IntStream.rangeClosed(1, 10_000).forEach(seat -> commands.add(new Join("guest " + seat)));
        IntStream.rangeClosed(1, 10_000).forEach(seat -> commands.add(new Arrive(seat)));
        IntStream.rangeClosed(1, 9_999).forEach(seat -> commands.add(new Leave(seat)));

        room.submit(commands);

        assertEquals(10_000, room.state().seatsGiven());
        assertEquals(1, room.state().seats().size());
        assertEquals(10_000, room.state().seatOf("guest 10000"));
    }

    @Test
    void seats_that_are_gone_count_no_more_until_they_call_again_and_their_answers_stay() {
        int anna = room.join("anna");
        int ben = room.join("ben");
        room.after(Move.OPEN);
        room.cast(anna, "run-1", new Picked(List.of(2)));
        room.accepted(new UncountSeats(List.of(anna, 99)));
        assertEquals(List.of(ben), room.state().seats().present());
        assertEquals(1, room.state().poll().answers());
        assertEquals(Reason.NOT_NOW, refusal(room.submit(new UncountSeats(List.of(anna)))));
        room.accepted(new Undo());
        assertEquals(List.of(anna, ben), room.state().seats().present());
        room.accepted(new UncountSeats(List.of(anna)));
        room.accepted(new Arrive(anna));
        assertEquals(List.of(anna, ben), room.state().seats().present());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void nobody_new_comes_in_while_joining_is_closed_and_it_can_be_taken_back() {
        int anna = room.join("anna");
        room.accepted(new CloseJoining(true));
        assertEquals(Reason.NOT_NOW, refusal(room.submit(new Join("ben"))));
        assertEquals(anna, room.accepted(new Join("anna")).seat());
        room.accepted(new Undo());
        room.join("ben");
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void a_renewed_code_is_another_one_and_seats_stay() {
        int anna = room.join("anna");
        var before = room.state().start();
        room.accepted(new RenewCode());
        var now = room.state().start();
        assertNotEquals(before.code(), now.code());
        assertNotEquals(before.key(), now.key());
        assertEquals(anna, room.state().seatOf("anna"));
    }
}
