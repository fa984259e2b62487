package org.quarterdeck.session.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;

class RehearsedTimeTest {

    @Test
    void each_segment_that_was_shown_has_its_time_in_half_minutes_where_it_differs_from_the_plan() {
        var room = new SteppedSession(WorkshopFixture.small().slide("opening").minutes(5).slide("skipped").minutes(3)
                .slide("on-time").minutes(2).slide("last").minutes(1));
        room.clock.advance(Duration.ofSeconds(6 * 60 + 20));
        room.goTo("skipped");
        room.clock.advance(Duration.ofSeconds(2));
        room.goTo("on-time");
        room.clock.advance(Duration.ofMinutes(2));
        room.goTo("last");
        room.clock.advance(Duration.ofMinutes(4));
        room.accepted(new Steer(Move.END));
        assertEquals(List.of(new RehearsedTime("opening", "Title of opening", 5, 6.5),
                new RehearsedTime("last", "Title of last", 1, 4)),
                RehearsedTime.of(room.state()));
    }
}
