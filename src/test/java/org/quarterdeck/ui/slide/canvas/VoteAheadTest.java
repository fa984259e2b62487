package org.quarterdeck.ui.slide.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.ui.slide.SampleCharts;
import org.quarterdeck.workshop.Theme;

class VoteAheadTest {

    @Test
    void every_next_picture_of_a_vote_is_one_of_those_that_are_got_ready() {
        try (var room = PlayedSession.of(SampleCharts.workshop(Theme.BRIGHT)).people(3)) {
            while (NextAction.of(room.state()) != NextAction.NONE) {
                var ahead = SlideMoment.around(room.state(), null);
                var move = NextAction.of(room.state());
                room.then(Move.NEXT);
                var now = SlideMoment.now(room.state(), null);
                boolean same = move == NextAction.SHOW_RIGHT || move == NextAction.SHOW_TOLD;
                assertTrue(same || ahead.stream().anyMatch(now::sameSlide), room.state().segment().id() + " " + move);
            }
        }
    }

    @Test
    void a_chart_got_ready_grows_from_nothing_and_is_drawn_with_the_answers_beside_the_screen() {
        try (var room = PlayedSession.of(SampleCharts.workshop(Theme.BRIGHT)).people(3)) {
            room.then(Move.NEXT);
            assertTrue(SlideMoment.chartAhead(room.state(), null).isEmpty());
            room.vote(3);
            var chart = SlideMoment.chartAhead(room.state(), null).orElseThrow();
            assertEquals(3, Objects.requireNonNull(Objects.requireNonNull(chart.vote()).result()).answers());
            var ready = SlideMoment.around(room.state(), null).getFirst();
            assertEquals(0, Objects.requireNonNull(Objects.requireNonNull(ready.vote()).result()).answers());
        }
    }
}
