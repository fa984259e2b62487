package org.quarterdeck.session.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.workshop.Poll.Reveal;

class MoveDoubtTest {

    private final PlayedSession room = PlayedSession
            .of(WorkshopFixture.small().slide("hello").choice("move", Reveal.MANUAL).slide("bye").build()).people(3);

    @AfterEach
    void close() {
        room.close();
    }

    private void bothSay(MoveDoubt doubt) {
        assertEquals(doubt, MoveDoubt.of(Move.PREVIOUS, room.state()));
        assertEquals(doubt, MoveDoubt.of(Move.OPEN, room.state()));
    }

    @Test
    void back_and_open_both_ask_before_a_vote_opens_again_whose_result_the_room_has_seen() {
        room.at("move").then(Move.OPEN).vote(2).then(Move.CLOSE, Move.REVEAL);
        assertNull(MoveDoubt.of(Move.PREVIOUS, room.state()), "the first takes the result away");
        room.then(Move.PREVIOUS);
        bothSay(MoveDoubt.REOPEN);
    }

    @Test
    void a_vote_that_was_only_closed_opens_again_without_a_question() {
        room.at("move").then(Move.OPEN).vote(2).then(Move.CLOSE);
        assertNull(MoveDoubt.of(Move.PREVIOUS, room.state()));
        assertNull(MoveDoubt.of(Move.OPEN, room.state()));
    }

    @Test
    void a_reveal_that_was_undone_counts_for_nothing_and_another_run_begins_anew() {
        room.at("move").then(Move.OPEN).vote(2).then(Move.CLOSE, Move.REVEAL);
        room.session().submit(new Undo()).join();
        assertNull(MoveDoubt.of(Move.PREVIOUS, room.state()));
        room.then(Move.REVEAL, Move.AGAIN, Move.CLOSE);
        assertNull(MoveDoubt.of(Move.PREVIOUS, room.state()));
    }
}
