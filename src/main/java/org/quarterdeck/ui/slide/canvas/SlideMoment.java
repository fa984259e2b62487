package org.quarterdeck.ui.slide.canvas;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.pen.PenStroke;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.Workshop;

/**
 * The content of a slide at one moment.
 *
 * @param place which slide
 * @param live what of the session it shows
 * @param room how the room stands
 * @param audience who looks at it
 */
public record SlideMoment(SlidePlace place, LiveContent live, RoomStatus room, SlideAudience audience) {

    /** Returns what the room sees now. */
    public static SlideMoment now(RoomState room, @Nullable RoomAddress address) {
        var slide = of(room, address, room.index(), built(room) ? room.slideStep() : 0,
                room.blackout(), SlideAudience.ROOM);
        return room.questions().projected() && !room.ended()
                ? slide.with(new RoomStatus(room.seats().size(), address, room.blackout(), false, room.questions().shown()))
                : slide;
    }

    /** Returns what the room sees next: the next build step or the next segment as it stands, if any. */
    public static Optional<SlideMoment> next(RoomState room, @Nullable RoomAddress address) {
        if (room.ended()) {
            return Optional.empty();
        }
        if (stays(room)) {
            return Optional.of(of(room, address, room.index(), room.slideStep() + 1, false, SlideAudience.PREVIEW));
        }
        return following(room, address);
    }

    private static Optional<SlideMoment> following(RoomState room, @Nullable RoomAddress address) {
        int next = room.following();
        var interrupted = room.interruption();
        return next < 0
                ? Optional.empty()
                : Optional
                        .of(of(room, address, next, interrupted == null ? 0 : interrupted.step(), false, SlideAudience.PREVIEW));
    }

    /** Returns whether the next step is one of the slide that is shown. */
    public static boolean stays(RoomState room) {
        return !room.ended() && built(room) && room.slideStep() < room.segment().buildItems();
    }

    /** Returns what the room may see next: the vote's next phase, the next step, and the segments that the moves on and back lead to. */
    public static List<SlideMoment> around(RoomState room, @Nullable RoomAddress address) {
        if (room.ended()) {
            return List.of();
        }
        var moments = new ArrayList<SlideMoment>();
        var turned = VoteAhead.of(room);
        if (turned != null) {
            var here = of(room, address, room.index(), 0, false, SlideAudience.PREVIEW);
            moments.add(here.with(here.live.voting(turned)));
        }
        next(room, address).ifPresent(moments::add);
        if (stays(room)) {
            following(room, address).ifPresent(moments::add);
        }
        int before = room.preceding();
        if (before >= 0) {
            int step = room.workshop().segments().get(before).buildItems();
            var moment = of(room, address, before, step, false, SlideAudience.PREVIEW);
            if (moments.stream().noneMatch(moment::sameSlide)) {
                moments.add(moment);
            }
        }
        return moments.stream().map(moment -> moment.seenBy(SlideAudience.ROOM)).toList();
    }

    /** Returns the chart of the vote with the answers that there are, where a move will show it soon. */
    public static Optional<SlideMoment> chartAhead(RoomState room, @Nullable RoomAddress address) {
        return room.ended()
                ? Optional.empty()
                : VoteAhead.shown(room).map(vote -> {
                    var here = of(room, address, room.index(), 0, false, SlideAudience.PREVIEW);
                    return here.with(here.live.voting(vote));
                });
    }

    /** Returns a segment of a workshop that is not live, complete up to a build step. */
    public static SlideMoment of(Workshop workshop, @Nullable Path folder, int index, int step) {
        return new SlideMoment(new SlidePlace(workshop, index, step, folder), LiveContent.NONE, RoomStatus.NONE,
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

    public Workshop workshop() {
        return place.workshop();
    }

    public int index() {
        return place.index();
    }

    public int step() {
        return place.step();
    }

    public @Nullable Path folder() {
        return place.folder();
    }

    public @Nullable PollView vote() {
        return live.vote();
    }

    public int view() {
        return live.view();
    }

    public SimulationInput played() {
        return live.played();
    }

    public BreakoutDisplay work() {
        return live.work();
    }

    public List<String> commitments() {
        return live.commitments();
    }

    public @Nullable Instant endsAt() {
        return live.endsAt();
    }

    /** Returns what the pen has drawn on the slide; nothing while something else is shown in its place. */
    public List<PenStroke> marks() {
        return !ended() && questions() == null && parked() == null ? live.marks() : List.of();
    }

    public int joined() {
        return room.joined();
    }

    public @Nullable RoomAddress address() {
        return room.address();
    }

    public boolean ended() {
        return room.ended();
    }

    public Segment segment() {
        return workshop().segments().get(index());
    }

    /** Returns the questions from the room where they are shown in place of the slide, or null. */
    public @Nullable List<AudienceQuestion> questions() {
        return room.questions();
    }

    /** Returns the points of the parking lot where they are shown in place of the slide, or null. */
    public @Nullable List<Memo> parked() {
        return room.parked();
    }

    /** Returns this moment with the parking lot in place of the slide. */
    public SlideMoment parking(List<Memo> points) {
        return with(room.parking(points));
    }

    /** Returns this moment for another audience. */
    public SlideMoment seenBy(SlideAudience other) {
        return new SlideMoment(place, live, room, other);
    }

    /** The same, with that of the session. */
    public SlideMoment with(LiveContent other) {
        return new SlideMoment(place, other, room, audience);
    }

    /** The same, in such a room. */
    public SlideMoment with(RoomStatus other) {
        return new SlideMoment(place, live, other, audience);
    }

    /** Returns this moment with another view of its chart. */
    public SlideMoment looked(ChartViewState look) {
        return with(live.looked(look));
    }

    /** Returns this moment with another split of attention, or with none. */
    public SlideMoment trying(@Nullable WhatIfSplit whatIf) {
        return with(live.trying(whatIf));
    }

    /** The same, in a room that is found there. */
    public SlideMoment at(@Nullable RoomAddress address) {
        return with(room.at(address));
    }

    /** Returns this moment with pictures from another folder. */
    public SlideMoment in(@Nullable Path pictures) {
        return new SlideMoment(new SlidePlace(workshop(), index(), step(), pictures), live, room, audience);
    }

    /** Returns this moment with the given commitments. */
    public SlideMoment promising(List<String> sentences) {
        return with(live.promising(sentences));
    }

    /** Returns this moment as a break with the given end. */
    public SlideMoment until(@Nullable Instant end) {
        return with(live.until(end));
    }

    private static boolean built(RoomState room) {
        return room.segment().content() instanceof SlideContent || room.segment().content() instanceof Simulation;
    }

    public boolean black() {
        return room.blackout() && audience == SlideAudience.ROOM;
    }

    /** Returns whether both moments show the same slide, except for figures that change while it is shown. */
    public boolean sameSlide(SlideMoment other) {
        return workshop() == other.workshop() && index() == other.index() && sameStep(other) && live.sameStage(other.live)
                && black() == other.black() && ended() == other.ended() && (questions() == null) == (other.questions() == null)
                && (parked() == null) == (other.parked() == null)
                && audience == other.audience
                && Objects.equals(address(), other.address());
    }

    /** The months of a playable case pass on one and the same slide. */
    private boolean sameStep(SlideMoment other) {
        return step() == other.step() || segment().content() instanceof Simulation;
    }

    private static SlideMoment of(RoomState room, @Nullable RoomAddress address, int index, int step, boolean black,
            SlideAudience audience) {
        return new SlideMoment(new SlidePlace(room.workshop(), index, step, room.start().folder()),
                LiveContent.of(room, index), new RoomStatus(room.seats().size(), address, black, room.ended()), audience);
    }
}
