package org.quarterdeck.ui.slide.canvas;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;

/**
 * The content of a slide at one moment.
 *
 * @param index the segment's place in the workshop, from 0
 * @param step how many of its build items are there
 * @param joined how many are in
 * @param address where phones find the room, or null where there is none
 * @param vote what the room may see of the vote, or null where there is none
 * @param view which of the chart's views is wanted, from 0: they go round
 * @param played what a playable case goes by
 * @param folder where the workshop's pictures are, or null where there are none
 * @param endsAt when the pause that it shows is over, or null
 * @param work where a breakout stands
 * @param commitments what the room has promised itself so far, in the order it came in
 */
public record SlideMoment(Workshop workshop, int index, int step, @Nullable PollView vote, int view, SimulationInput played,
        int joined,
        @Nullable RoomAddress address, @Nullable Path folder, boolean blackout, boolean ended, @Nullable Instant endsAt,
        List<String> commitments, BreakoutDisplay work, SlideAudience audience) {

    public SlideMoment {
        commitments = List.copyOf(commitments);
    }

    /** Where no case is played, no pause runs and nobody has promised anything. */
    public SlideMoment(Workshop workshop, int index, int step, @Nullable PollView vote, int joined, @Nullable RoomAddress address,
            @Nullable Path folder, boolean blackout, boolean ended, SlideAudience audience) {
        this(workshop, index, step, vote, 0, SimulationInput.NOTHING, joined, address, folder, blackout, ended, null, List.of(),
                BreakoutDisplay.NONE, audience);
    }

    /** Returns what the room sees now. */
    public static SlideMoment now(RoomState room, @Nullable RoomAddress address) {
        return of(room, address, room.index(), built(room) ? room.slideStep() : 0,
                room.blackout(), SlideAudience.ROOM);
    }

    /** Returns what the room sees next: the next build step or the next segment as it stands, if any. */
    public static Optional<SlideMoment> next(RoomState room, @Nullable RoomAddress address) {
        if (room.ended()) {
            return Optional.empty();
        }
        if (built(room) && room.slideStep() < room.segment().buildItems()) {
            return Optional.of(of(room, address, room.index(), room.slideStep() + 1, false, SlideAudience.PREVIEW));
        }
        int next = room.index() + 1;
        return next < room.workshop().segments().size()
                ? Optional.of(of(room, address, next, 0, false, SlideAudience.PREVIEW))
                : Optional.empty();
    }

    /** Returns what the room may see next: the next step, the next segment and the previous one. */
    public static List<SlideMoment> around(RoomState room, @Nullable RoomAddress address) {
        var moments = new ArrayList<SlideMoment>();
        next(room, address).map(moment -> moment.seenBy(SlideAudience.ROOM)).ifPresent(moments::add);
        int last = room.workshop().segments().size() - 1;
        for (int index : new int[]{room.index() + 1, room.index() - 1}) {
            if (index >= 0 && index <= last && !room.ended()) {
                int step = index < room.index() ? room.workshop().segments().get(index).buildItems() : 0;
                var moment = of(room, address, index, step, false, SlideAudience.ROOM);
                if (moments.stream().noneMatch(moment::sameSlide)) {
                    moments.add(moment);
                }
            }
        }
        return List.copyOf(moments);
    }

    /** Returns a segment of a workshop that is not live, complete up to a build step. */
    public static SlideMoment of(Workshop workshop, @Nullable Path folder, int index, int step) {
        return new SlideMoment(workshop, index, step, null, 0, null, folder, false, false,
                SlideAudience.PREVIEW);
    }

    /**
     * Returns a segment of a workshop that is not live, with all build steps. Of several pages, it returns the first.
     */
    public static SlideMoment of(Workshop workshop, @Nullable Path folder, int index) {
        return pages(workshop, folder, index).getFirst();
    }

    /** Returns all pages of a segment of a workshop that is not live, each complete. */
    public static List<SlideMoment> pages(Workshop workshop, @Nullable Path folder, int index) {
        var segment = workshop.segments().get(index);
        return segment.pages() == 1
                ? List.of(of(workshop, folder, index, segment.buildItems()))
                : IntStream.range(0, segment.pages()).mapToObj(page -> of(workshop, folder, index, page)).toList();
    }

    public Segment segment() {
        return workshop.segments().get(index);
    }

    /** Returns this moment for another audience. */
    public SlideMoment seenBy(SlideAudience other) {
        return new SlideMoment(workshop, index, step, vote, view, played, joined, address, folder, blackout, ended, endsAt,
                commitments, work, other);
    }

    /** Returns this moment with another view of its chart. */
    public SlideMoment looked(ChartViewState look) {
        var seen = vote == null || look.rooms() == null ? vote : vote.above(look.rooms());
        return new SlideMoment(workshop, index, step, seen, look.view(), played.held(look.held()), joined, address, folder,
                blackout, ended,
                endsAt, commitments, work, audience);
    }

    /** Returns this moment with another split of attention, or with none. */
    public SlideMoment trying(@Nullable WhatIfSplit whatIf) {
        return new SlideMoment(workshop, index, step, vote, view, played.trying(whatIf), joined, address, folder, blackout, ended,
                endsAt, commitments, work, audience);
    }

    /** Returns this moment with another address to join by. */
    public SlideMoment at(@Nullable RoomAddress place) {
        return new SlideMoment(workshop, index, step, vote, view, played, joined, place, folder, blackout, ended, endsAt,
                commitments,
                work, audience);
    }

    /** Returns this moment with pictures from another folder. */
    public SlideMoment in(@Nullable Path pictures) {
        return new SlideMoment(workshop, index, step, vote, view, played, joined, address, pictures, blackout, ended, endsAt,
                commitments, work, audience);
    }

    /** Returns this moment with the given commitments. */
    public SlideMoment promising(List<String> sentences) {
        return new SlideMoment(workshop, index, step, vote, view, played, joined, address, folder, blackout, ended, endsAt,
                sentences,
                work, audience);
    }

    /** Returns this moment as a break with the given end. */
    public SlideMoment until(@Nullable Instant end) {
        return new SlideMoment(workshop, index, step, vote, view, played, joined, address, folder, blackout, ended, end,
                commitments,
                work, audience);
    }

    private static boolean built(RoomState room) {
        return room.segment().content() instanceof SlideContent || room.segment().content() instanceof Simulation;
    }

    public boolean black() {
        return blackout && audience == SlideAudience.ROOM;
    }

    /** Returns whether both moments show the same slide, except for figures that change while it is shown. */
    public boolean sameSlide(SlideMoment other) {
        return workshop == other.workshop && index == other.index && sameStep(other) && sameStage(other)
                && black() == other.black() && ended == other.ended && audience == other.audience
                && Objects.equals(address, other.address) && Objects.equals(endsAt, other.endsAt) && work.equals(other.work);
    }

    /** Whether only numbers of the vote differ. */
    private boolean sameStage(SlideMoment other) {
        return phase(vote) == phase(other.vote) && hidden(vote) == hidden(other.vote);
    }

    private static Phase phase(@Nullable PollView vote) {
        return vote == null ? Phase.READY : vote.phase();
    }

    private static boolean hidden(@Nullable PollView vote) {
        return vote == null || vote.result() == null;
    }

    /** The months of a playable case pass on one and the same slide. */
    private boolean sameStep(SlideMoment other) {
        return step == other.step || segment().content() instanceof Simulation;
    }

    private static SlideMoment of(RoomState room, @Nullable RoomAddress address, int index, int step, boolean black,
            SlideAudience audience) {
        var segment = room.workshop().segments().get(index);
        var work = BreakoutDisplay.of(room, segment);
        var poll = PollView.of(room, segment.id());
        var vote = poll != null ? poll : CornerReveal.dots(room, index);
        return new SlideMoment(room.workshop(), index, step, vote, 0, SimulationInput.of(room, segment), room.seats().size(),
                address,
                room.start().folder(), black, room.ended(), index == room.index() ? pauseEnd(room) : null,
                CommitmentWall.of(room, segment), work, audience);
    }

    private static @Nullable Instant pauseEnd(RoomState room) {
        var segment = room.segment();
        return segment.layout() == SlideLayout.BREAK && segment.minutes() > 0
                ? room.shownAt().plusMillis(Math.round(segment.minutes() * 60_000))
                : null;
    }
}
