package org.quarterdeck.ui.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.results.Answer.Picked;
import org.quarterdeck.results.Result.Counts;
import org.quarterdeck.session.Entry;
import org.quarterdeck.session.Event;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.workshop.Poll.Reveal;

@DisplayName("What a slide shows of the room")
class SlideMomentTest {

    private static RoomState after(RoomState room, Event... events) {
        var state = room;
        for (var event : events) {
            state = state.apply(new Entry(state.rev() + 1, TestClock.NINE, event));
        }
        return state;
    }

    private static RoomState voted(Reveal reveal) {
        return after(Workshops.small().choice("move", reveal).slide("after").room(), new Event.SeatTaken(1, "a"),
                new Event.SeatTaken(2, "b"), new Event.PollOpened("move", "run-1", "choice", 1, null),
                new Event.AnswerSaved("run-1", 1, new Picked(List.of(2))));
    }

    @Test
    @DisplayName("of an open vote: how many have answered, and nothing of what")
    void open() {
        var moment = SlideMoment.now(voted(Reveal.ON_CLOSE), null);
        assertEquals(Phase.OPEN, moment.vote().phase());
        assertEquals(1, moment.vote().answers());
        assertEquals(2, moment.joined());
        assertNull(moment.vote().result());
    }

    @Test
    @DisplayName("of one that is revealed live or by hand: the result")
    void revealed() {
        assertEquals(new Counts(List.of(0, 0, 1), 1, 0), SlideMoment.now(voted(Reveal.LIVE), null).vote().result());
        assertEquals(new Counts(List.of(0, 0, 1), 1, 0),
                SlideMoment.now(after(voted(Reveal.MANUAL), new Event.PollRevealed("move")), null).vote().result());
    }

    @Test
    @DisplayName("next: a slide's next item, then the segment after it, then nothing")
    void next() {
        var room = Workshops.small().bullets("points", 2).choice("move", Reveal.ON_CLOSE).room();
        var one = SlideMoment.next(room, null).orElseThrow();
        assertEquals(0, one.index());
        assertEquals(1, one.step());
        var last = after(room, new Event.SegmentShown(0, 2));
        assertEquals(1, SlideMoment.next(last, null).orElseThrow().index());
        assertTrue(SlideMoment.next(after(last, new Event.SegmentShown(1, 0)), null).isEmpty());
        assertTrue(SlideMoment.next(after(room, new Event.SessionEnded()), null).isEmpty());
    }

    @Test
    @DisplayName("in a blackout: nothing in the room, the slide in the preview")
    void blackout() {
        var room = after(Workshops.small().slide("one").room(), new Event.BlackoutChanged(true));
        assertTrue(SlideMoment.now(room, null).black());
        assertFalse(SlideMoment.now(room, null).seenBy(Audience.PREVIEW).black());
    }
}
