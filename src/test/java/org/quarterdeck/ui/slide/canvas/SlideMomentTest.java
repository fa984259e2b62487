package org.quarterdeck.ui.slide.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.session.command.PlanCommand.ChangePlan;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
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
    void those_around_are_the_ones_that_the_moves_lead_to() {
        try (var room = PlayedSession.of(WorkshopFixture.small().slide("first").slide("out").slide("here").slide("out-too")
                .slide("last").build())) {
            room.submit(new ChangePlan(List.of(new SegmentPlan("out", 1, true), new SegmentPlan("out-too", 1, true)), List.of()))
                    .at("here");
            assertEquals(List.of("last", "first"),
                    SlideMoment.around(room.state(), null).stream().map(moment -> moment.segment().id()).toList());
        }
    }

    @Test
    void of_an_open_vote_how_many_have_answered_and_nothing_of_what() {
        var moment = SlideMoment.now(voted(Reveal.ON_CLOSE), null);
        assertEquals(Phase.OPEN, vote(moment).phase());
        assertEquals(1, vote(moment).answers());
        assertEquals(2, moment.joined());
        assertNull(vote(moment).result());
    }

    @Test
    void of_one_that_is_revealed_live_or_by_hand_the_result() {
        assertEquals(new Counts(List.of(0, 0, 1), 1, 0), vote(SlideMoment.now(voted(Reveal.LIVE), null)).result());
        assertEquals(new Counts(List.of(0, 0, 1), 1, 0),
                vote(SlideMoment.now(after(voted(Reveal.MANUAL), new SessionEvent.PollRevealed("move")), null)).result());
    }

    @Test
    void next_a_slide_s_next_item_then_the_segment_after_it_then_nothing() {
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
    void in_a_blackout_nothing_in_the_room_the_slide_in_the_preview() {
        var room = after(WorkshopFixture.small().slide("one").room(), new SessionEvent.BlackoutChanged(true));
        assertTrue(SlideMoment.now(room, null).black());
        assertFalse(SlideMoment.now(room, null).seenBy(SlideAudience.PREVIEW).black());
    }

    @Nested
    class Where_a_slide_names_the_corners_of_a_plane_after_the_vote {

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
        void has_the_room_s_dots_beneath_once_the_room_has_seen_them() {
            assertNull(names(marked(ASKED, new SessionEvent.PollClosed("where"))).vote());
            var seen = names(marked(ASKED, new SessionEvent.PollClosed("where"), new SessionEvent.PollRevealed("where")));
            assertInstanceOf(Scatter.class, vote(seen).result());
            var page = FxDrawing.draw(() -> PageLayouts.lay(seen, SlideShape.WIDE, true).text());
            assertTrue(page.contains("balance"), page);
        }

        @Test
        void has_none_where_the_axes_are_others() {
            var other = new Quadrant(new Pair("little", "less"), ASKED.y(), ASKED.corners());
            assertNull(names(marked(other, new SessionEvent.PollClosed("where"), new SessionEvent.PollRevealed("where"))).vote());
        }

        @Test
        void leaves_them_unnamed_on_the_vote_s_own_chart() {
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
