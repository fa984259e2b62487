package org.quarterdeck.ui.slide.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.slide.layout.PageLayouts;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Quadrant;
import org.quarterdeck.workshop.QuestionKind;

@DisplayName("What a slide shows of the room")
class SlideMomentTest {

    private static RoomState after(RoomState room, SessionEvent... events) {
        var state = room;
        for (var event : events) {
            state = EventReplay.apply(state, new JournalEntry(state.rev() + 1, TestClock.NINE, event));
        }
        return state;
    }

    private static RoomState voted(Reveal reveal) {
        return after(WorkshopFixture.small().choice("move", reveal).slide("after").room(), new SessionEvent.SeatTaken(1, "a"),
                new SessionEvent.SeatTaken(2, "b"), new SessionEvent.PollOpened("move", "run-1", QuestionKind.CHOICE, 1, null),
                new SessionEvent.AnswerSaved("run-1", 1, new Picked(List.of(2))));
    }

    private static PollView vote(SlideMoment moment) {
        return Objects.requireNonNull(moment.vote());
    }

    @Test
    @DisplayName("of an open vote: how many have answered, and nothing of what")
    void open() {
        var moment = SlideMoment.now(voted(Reveal.ON_CLOSE), null);
        assertEquals(Phase.OPEN, vote(moment).phase());
        assertEquals(1, vote(moment).answers());
        assertEquals(2, moment.joined());
        assertNull(vote(moment).result());
    }

    @Test
    @DisplayName("of one that is revealed live or by hand: the result")
    void revealed() {
        assertEquals(new Counts(List.of(0, 0, 1), 1, 0), vote(SlideMoment.now(voted(Reveal.LIVE), null)).result());
        assertEquals(new Counts(List.of(0, 0, 1), 1, 0),
                vote(SlideMoment.now(after(voted(Reveal.MANUAL), new SessionEvent.PollRevealed("move")), null)).result());
    }

    @Test
    @DisplayName("next: a slide's next item, then the segment after it, then nothing")
    void next() {
        var room = WorkshopFixture.small().bullets("points", 2).choice("move", Reveal.ON_CLOSE).room();
        var one = SlideMoment.next(room, null).orElseThrow();
        assertEquals(0, one.index());
        assertEquals(1, one.step());
        var last = after(room, new SessionEvent.SegmentShown(0, 2));
        assertEquals(1, SlideMoment.next(last, null).orElseThrow().index());
        assertTrue(SlideMoment.next(after(last, new SessionEvent.SegmentShown(1, 0)), null).isEmpty());
        assertTrue(SlideMoment.next(after(room, new SessionEvent.SessionEnded()), null).isEmpty());
    }

    @Test
    @DisplayName("in a blackout: nothing in the room, the slide in the preview")
    void blackout() {
        var room = after(WorkshopFixture.small().slide("one").room(), new SessionEvent.BlackoutChanged(true));
        assertTrue(SlideMoment.now(room, null).black());
        assertFalse(SlideMoment.now(room, null).seenBy(SlideAudience.PREVIEW).black());
    }

    @Nested
    @DisplayName("where a slide names the corners of a plane after the vote")
    class Corners {

        private static final Quadrant ASKED = new Quadrant(new Pair("little", "much"), new Pair("low", "high"),
                List.of("adrift", "tidy", "chaos", "balance"));

        private static RoomState marked(Quadrant named, SessionEvent... more) {
            var room = WorkshopFixture.small().poll("where", ASKED, Reveal.ON_CLOSE).named("names", named).room();
            var asked = after(room, new SessionEvent.SeatTaken(1, "a"),
                    new SessionEvent.PollOpened("where", "run-1", QuestionKind.QUADRANT, 1, null),
                    new SessionEvent.AnswerSaved("run-1", 1, new Answer.Marked(0.9, 0.8)));
            return after(asked, more);
        }

        private static SlideMoment names(RoomState room) {
            return SlideMoment.now(after(room, new SessionEvent.SegmentShown(1, 0)), null);
        }

        @Test
        @DisplayName("has the room's dots beneath, once the room has seen them")
        void dots() {
            assertNull(names(marked(ASKED, new SessionEvent.PollClosed("where"))).vote());
            var seen = names(marked(ASKED, new SessionEvent.PollClosed("where"), new SessionEvent.PollRevealed("where")));
            assertInstanceOf(Scatter.class, vote(seen).result());
            var page = FxDrawing.draw(() -> PageLayouts.lay(seen, SlideShape.WIDE, true).text());
            assertTrue(page.contains("balance"), page);
        }

        @Test
        @DisplayName("has none where the axes are others")
        void others() {
            var other = new Quadrant(new Pair("little", "less"), ASKED.y(), ASKED.corners());
            assertNull(names(marked(other, new SessionEvent.PollClosed("where"), new SessionEvent.PollRevealed("where"))).vote());
        }

        @Test
        @DisplayName("leaves them unnamed on the vote's own chart")
        void unnamed() {
            var room = marked(ASKED);
            assertEquals(ASKED, CornerReveal.after(ASKED, room.workshop(), 0));
            var shown = SlideMoment.now(after(room, new SessionEvent.PollClosed("where"), new SessionEvent.PollRevealed("where")),
                    null);
            var text = FxDrawing.draw(() -> PageLayouts.lay(shown, SlideShape.WIDE, true).text());
            assertFalse(text.contains("adrift"), text);
            var other = new Quadrant(new Pair("little", "less"), ASKED.y(), ASKED.corners());
            assertNull(CornerReveal.after(ASKED, marked(other).workshop(), 0));
        }
    }
}
