package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll.Reveal;

/**
 * Every move at every point of a poll. "put back" is before the vote again, its answers kept; "shown" means that the
 * room sees the chart; "again" is another run than the first; "-" is refused. "withheld" is revealed by hand, and a later poll
 * is compared with it.
 */
class PollPhasesTest {

    private static final Move[] MOVES = {Move.NEXT, Move.PREVIOUS, Move.OPEN, Move.CLOSE, Move.REVEAL, Move.HIDE, Move.AGAIN};

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            REVEAL   | AT           | NEXT         | PREVIOUS   | OPEN       | CLOSE        | REVEAL       | HIDE   | AGAIN
            on_close | ready        | open         | before     | open       | -            | -            | -      | -
            on_close | put back     | open         | before     | open       | -            | -            | -      | open again
            on_close | open         | closed shown | put back   | -          | closed shown | open shown   | -      | open again
            on_close | open shown   | closed shown | put back   | -          | closed shown | -            | open   | open again
            on_close | closed       | after        | open       | open       | -            | closed shown | -      | open again
            on_close | closed shown | after        | open       | -          | -            | -            | closed | open again
            live     | ready        | open shown   | before     | open shown | -            | -            | -      | -
            live     | put back     | open shown   | before     | open shown | -            | -            | -      | open shown again
            live     | open         | closed shown | put back   | -          | closed shown | open shown   | -      | open shown again
            live     | open shown   | closed shown | put back   | -          | closed shown | -            | open   | open shown again
            live     | closed       | after        | open shown | open shown | -            | closed shown | -      | open shown again
            live     | closed shown | after        | open shown | -          | -            | -            | closed | open shown again
            manual   | ready        | open         | before     | open       | -            | -            | -      | -
            manual   | put back     | open         | before     | open       | -            | -            | -      | open again
            manual   | open         | closed       | put back   | -          | closed       | open shown   | -      | open again
            manual   | open shown   | closed shown | put back   | -          | closed shown | -            | open   | open again
            manual   | closed       | closed shown | open       | open       | -            | closed shown | -      | open again
            manual   | closed shown | after        | closed     | -          | -            | -            | closed | open again
            withheld | ready        | open         | before     | open       | -            | -            | -      | -
            withheld | put back     | open         | before     | open       | -            | -            | -      | open again
            withheld | open         | closed       | put back   | -          | closed       | open shown   | -      | open again
            withheld | open shown   | closed shown | put back   | -          | closed shown | -            | open   | open again
            withheld | closed       | after        | open       | open       | -            | closed shown | -      | open again
            withheld | closed shown | after        | closed     | -          | -            | -            | closed | open again
            """)
    void each_move_has_its_one_meaning_at_each_point(ArgumentsAccessor row) {
        var reveal = row.getString(0);
        var at = row.getString(1);
        assertAll(IntStream.range(0, MOVES.length).mapToObj(column -> () -> {
            var room = at(reveal, at);
            assertEquals(at, pointOf(room.state()), "the test's own way there");
            var before = room.state();
            var outcome = room.steer(MOVES[column]);
            var becomes = outcome instanceof Accepted ? pointOf(room.state()) : "-";
            assertEquals(row.getString(column + 2), becomes, MOVES[column] + " at " + at);
            if (!(outcome instanceof Accepted)) {
                assertEquals(before, room.state(), "what is refused changes nothing");
            }
        }));
    }

    private static WorkshopFixture workshop(String reveal) {
        var workshop = WorkshopFixture.small().slide("before");
        return reveal.equals("withheld")
                ? workshop.choice("poll", Reveal.MANUAL).slide("after").choice("again", Reveal.MANUAL).comparedWith("poll")
                : workshop.choice("poll", Reveal.valueOf(reveal.toUpperCase(Locale.ROOT))).slide("after");
    }

    private static SteppedSession at(String reveal, String point) {
        var room = new SteppedSession(workshop(reveal));
        room.after(Move.NEXT);
        if (point.equals("put back")) {
            return room.after(Move.OPEN, Move.PREVIOUS);
        }
        if (!point.equals("ready")) {
            room.after(Move.OPEN);
        }
        if (point.startsWith("closed")) {
            room.after(Move.CLOSE);
        }
        boolean shown = point.endsWith("shown");
        if (shown != room.state().poll("poll").revealed()) {
            room.submit(new Steer(shown ? Move.REVEAL : Move.HIDE));
        }
        return room;
    }

    private static String pointOf(RoomState room) {
        if (!room.segment().id().equals("poll")) {
            return room.segment().id();
        }
        var poll = room.poll();
        var run = poll.run();
        return switch (poll.phase()) {
            case READY -> run == null ? "ready" : "put back";
            case OPEN -> "open";
            case CLOSED -> "closed";
        } + (poll.revealed() ? " shown" : "") + (poll.earlier().isEmpty() ? "" : " again");
    }
}
