package org.quarterdeck.ui.slide.canvas;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.pen.PenStroke;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;

/**
 * The content of a slide that comes of the session and is in no workshop.
 *
 * @param vote what the room may see of the vote, or null where there is none
 * @param view which of the chart's views is wanted, from 0: they go round
 * @param played what a playable case goes by
 * @param work where a breakout stands
 * @param commitments what the room has promised itself so far, in the order it came in
 * @param endsAt when the pause that it shows is over, or null
 * @param marks what the pen has drawn on it
 */
public record LiveContent(@Nullable PollView vote, int view, SimulationInput played, BreakoutDisplay work,
        List<String> commitments, @Nullable Instant endsAt, List<PenStroke> marks) {

    public static final LiveContent NONE = of(null);

    public LiveContent {
        commitments = List.copyOf(commitments);
        marks = List.copyOf(marks);
    }

    /** A vote alone. */
    public static LiveContent of(@Nullable PollView vote) {
        return new LiveContent(vote, 0, SimulationInput.NOTHING, BreakoutDisplay.NONE, List.of(), null, List.of());
    }

    /** Returns the content of the session that a segment shows. */
    static LiveContent of(RoomState room, int index) {
        var segment = room.workshop().segments().get(index);
        var poll = PollView.of(room, segment.id());
        return new LiveContent(poll != null ? poll : CornerReveal.dots(room, index), 0, SimulationInput.of(room, segment),
                BreakoutDisplay.of(room, segment), CommitmentWall.of(room, segment),
                index == room.index() ? room.breakEnd() : null,
                room.screen().marks().seen(segment.id(), room.poll(segment.id()).seen().revealed()));
    }

    /** Whether the two show the same, but for numbers that grow while they are looked at. */
    boolean sameStage(LiveContent other) {
        return phase() == other.phase() && hidden() == other.hidden() && Objects.equals(endsAt, other.endsAt)
                && work.equals(other.work);
    }

    private Phase phase() {
        return vote == null ? Phase.READY : vote.phase();
    }

    private boolean hidden() {
        return vote == null || vote.result() == null;
    }

    LiveContent voting(PollView other) {
        return new LiveContent(other, view, played, work, commitments, endsAt, marks);
    }

    LiveContent looked(ChartViewState look) {
        var seen = vote == null || look.rooms() == null ? vote : vote.above(look.rooms());
        return new LiveContent(seen, look.view(), played.held(look.held()), work, commitments, endsAt, marks);
    }

    LiveContent trying(@Nullable WhatIfSplit whatIf) {
        return new LiveContent(vote, view, played.trying(whatIf), work, commitments, endsAt, marks);
    }

    LiveContent promising(List<String> sentences) {
        return new LiveContent(vote, view, played, work, sentences, endsAt, marks);
    }

    LiveContent until(@Nullable Instant end) {
        return new LiveContent(vote, view, played, work, commitments, end, marks);
    }
}
