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
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;

/**
 * All that one slide shows at one moment.
 *
 * @param index the segment's place in the workshop, from 0
 * @param step how many of its build items are there
 * @param joined how many are in
 * @param address where phones find the room, or null where there is none
 * @param played what a playable case goes by
 * @param folder where the workshop's pictures are, or null where there are none
 * @param endsAt when the pause that it shows is over, or null
 * @param work where a breakout stands
 * @param commitments what the room has promised itself so far, in the order it came in
 */
public record SlideMoment(Workshop workshop, int index, int step, VisibleVote vote, SimulationInput played, int joined,
        @Nullable RoomAddress address, @Nullable Path folder, boolean blackout, boolean ended, @Nullable Instant endsAt,
        List<String> commitments, BreakoutDisplay work, SlideAudience audience) {

    public SlideMoment {
        commitments = List.copyOf(commitments);
    }

    /** Where no case is played, no pause runs and nobody has promised anything. */
    public SlideMoment(Workshop workshop, int index, int step, VisibleVote vote, int joined, @Nullable RoomAddress address,
            @Nullable Path folder, boolean blackout, boolean ended, SlideAudience audience) {
        this(workshop, index, step, vote, SimulationInput.NOTHING, joined, address, folder, blackout, ended, null, List.of(),
                BreakoutDisplay.NONE, audience);
    }

    /** What the room sees now. */
    public static SlideMoment now(RoomState room, @Nullable RoomAddress address) {
        return of(room, address, room.index(), built(room) ? room.slideStep() : 0,
                room.blackout(), SlideAudience.ROOM);
    }

    /** What it will see next: the next build step, or the next segment as it stands; nothing after the last. */
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

    /** What the room may see after this: the next step, the next segment, the one before. */
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

    /** A segment of a workshop that is not live, complete up to that build step. */
    public static SlideMoment of(Workshop workshop, @Nullable Path folder, int index, int step) {
        return new SlideMoment(workshop, index, step, VisibleVote.UNTOUCHED, 0, null, folder, false, false,
                SlideAudience.PREVIEW);
    }

    /** A segment of a workshop that is not live, with all that it builds up to; where it has pages, the first. */
    public static SlideMoment of(Workshop workshop, @Nullable Path folder, int index) {
        return pages(workshop, folder, index).getFirst();
    }

    /** A segment of a workshop that is not live, on as many pages as it has, each complete. */
    public static List<SlideMoment> pages(Workshop workshop, @Nullable Path folder, int index) {
        var segment = workshop.segments().get(index);
        return segment.pages() == 1
                ? List.of(of(workshop, folder, index, segment.buildItems()))
                : IntStream.range(0, segment.pages()).mapToObj(page -> of(workshop, folder, index, page)).toList();
    }

    public Segment segment() {
        return workshop.segments().get(index);
    }

    /** The same, for someone else to look at. */
    public SlideMoment seenBy(SlideAudience other) {
        return new SlideMoment(workshop, index, step, vote, played, joined, address, folder, blackout, ended, endsAt,
                commitments, work, other);
    }

    /** The same with its chart looked at in another way. */
    public SlideMoment looked(ChartViewState look) {
        return new SlideMoment(workshop, index, step, vote.looked(look), played.held(look.held()), joined, address, folder,
                blackout, ended,
                endsAt, commitments, work, audience);
    }

    /** The same with another split of attention tried, or with none. */
    public SlideMoment trying(@Nullable WhatIfSplit whatIf) {
        return new SlideMoment(workshop, index, step, vote, played.trying(whatIf), joined, address, folder, blackout, ended,
                endsAt, commitments, work, audience);
    }

    /** The same, in a room that is found there. */
    public SlideMoment at(@Nullable RoomAddress place) {
        return new SlideMoment(workshop, index, step, vote, played, joined, place, folder, blackout, ended, endsAt, commitments,
                work, audience);
    }

    /** The same, with its pictures in that folder. */
    public SlideMoment in(@Nullable Path pictures) {
        return new SlideMoment(workshop, index, step, vote, played, joined, address, pictures, blackout, ended, endsAt,
                commitments, work, audience);
    }

    /** The same, with these on its wall. */
    public SlideMoment promising(List<String> sentences) {
        return new SlideMoment(workshop, index, step, vote, played, joined, address, folder, blackout, ended, endsAt, sentences,
                work, audience);
    }

    /** The same, as a pause that is over then. */
    public SlideMoment until(@Nullable Instant end) {
        return new SlideMoment(workshop, index, step, vote, played, joined, address, folder, blackout, ended, end, commitments,
                work, audience);
    }

    private static boolean built(RoomState room) {
        return room.segment().content() instanceof SlideContent || room.segment().content() instanceof Simulation;
    }

    public boolean black() {
        return blackout && audience == SlideAudience.ROOM;
    }

    /** Whether it is the same slide, but for numbers that grow while it is looked at. */
    public boolean sameSlide(SlideMoment other) {
        return workshop == other.workshop && index == other.index && sameStep(other) && vote.sameStage(other.vote)
                && black() == other.black() && ended == other.ended && audience == other.audience
                && Objects.equals(address, other.address) && Objects.equals(endsAt, other.endsAt) && work.equals(other.work);
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
        var vote = poll != null ? VisibleVote.of(poll) : CornerReveal.dots(room, index);
        return new SlideMoment(room.workshop(), index, step, vote, SimulationInput.of(room, segment), room.seats().size(),
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
