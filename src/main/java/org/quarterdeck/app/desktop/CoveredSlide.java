package org.quarterdeck.app.desktop;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.console.cover.ProjectorCover;
import org.quarterdeck.ui.console.cover.ProjectorCover.Kind;
import org.quarterdeck.ui.slide.canvas.OverlaySlides;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.workshop.SegmentNames;

/**
 * Decides what the projector shows: the session's slide, or what the facilitator lays over it. A cover goes away as the session
 * moves on or turns black, whoever steers it; a frozen slide stays until it is let go.
 */
final class CoveredSlide {

    private final OverlaySlides overlays = new OverlaySlides();
    private final InstantSource clock;
    private final Supplier<RoomAddress> address;
    private final Consumer<ProjectorCover> changed;
    private ProjectorCover cover = ProjectorCover.NONE;
    private @Nullable SlideMoment frozen;
    private @Nullable RoomState last;

    /** @param changed receives the cover whenever it has changed */
    CoveredSlide(InstantSource clock, Supplier<RoomAddress> address, Consumer<ProjectorCover> changed) {
        this.clock = clock;
        this.address = address;
        this.changed = changed;
    }

    boolean white(RoomState room) {
        return cover.kind() == Kind.WHITE && !room.blackout();
    }

    /** Tells the cover once more. */
    void tell() {
        changed.accept(cover);
    }

    /** Shows a cover, or takes it away if it is there. */
    void toggle(Kind kind) {
        set(cover.with(cover.kind() == kind ? Kind.NONE : kind));
    }

    void pause(String heading, Duration length) {
        set(cover.pausing(heading, clock.instant().plus(length)));
    }

    void pauseLonger(Duration more) {
        var end = cover.endsAt();
        if (end != null) {
            var now = clock.instant();
            var from = end.isBefore(now) ? now : end;
            var longer = from.plus(more);
            set(cover.pausing(cover.title(), longer.isBefore(now) ? now : longer));
        }
    }

    /** Keeps the slide that the room sees, or lets the projector follow the session again. */
    void freeze(SlideMoment now) {
        frozen = frozen == null ? now : null;
        set(cover.frozenAt(frozen == null ? null : now.index() + 1 + " " + SegmentNames.of(now.segment())));
    }

    /** Takes a cover away if the session has moved on or turned black since. */
    void follow(RoomState room) {
        var before = last;
        last = room;
        boolean moved = before != null && (before.index() != room.index() || before.slideStep() != room.slideStep()
                || before.poll().phase() != room.poll().phase() || before.breakout().stage() != room.breakout().stage()
                || (room.blackout() && !before.blackout()) || room.ended() != before.ended());
        if (moved && cover.kind() != Kind.NONE) {
            set(cover.with(Kind.NONE));
        }
    }

    /** Returns what the projector shows while the session shows {@code now}. */
    SlideMoment over(SlideMoment now, RoomState room) {
        if (room.blackout()) {
            return now;
        }
        var end = cover.endsAt();
        return switch (cover.kind()) {
            case JOIN -> overlays.join(room, address.get());
            case BREAK -> end == null ? now : overlays.pause(room, address.get(), cover.title(), end);
            case NONE, WHITE -> frozen == null ? now : frozen;
        };
    }

    private void set(ProjectorCover now) {
        if (!now.equals(cover)) {
            cover = now;
            changed.accept(now);
        }
    }
}
