package org.quarterdeck.app.desktop;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.cover.ScreenCover.Kind;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.slide.canvas.OverlaySlides;
import org.quarterdeck.ui.slide.canvas.SlideMoment;

/** Decides what the projector shows: the session's slide, what lies over it, or the slide that the projector keeps. */
final class CoveredSlide {

    private final OverlaySlides overlays = new OverlaySlides();
    private final Supplier<RoomAddress> address;
    private final Function<RoomState, SlideMoment> moments;
    private @Nullable SlideMoment kept;
    private long keptRev;

    /** @param moments what the projector shows of a room without any cover */
    CoveredSlide(Supplier<RoomAddress> address, Function<RoomState, SlideMoment> moments) {
        this.address = address;
        this.moments = moments;
    }

    /** Returns whether the projector shows the session's slide itself, so that the tools lie over it. */
    static boolean drawable(RoomState room) {
        return room.drawable() && room.frozen() == null && room.cover().is(Kind.NONE);
    }

    static boolean white(RoomState room) {
        return room.cover().is(Kind.WHITE);
    }

    /** Returns what the projector shows while the session is in a state. */
    SlideMoment over(RoomState room) {
        var slide = keeping(room);
        var cover = room.cover();
        var end = cover.endsAt();
        return switch (cover.kind()) {
            case JOIN -> overlays.join(room, address.get());
            case BREAK -> end == null ? slide : overlays.pause(room, address.get(), cover.title(), end);
            case PARKING -> slide.parking(room.screen().memos().parked());
            case BLACK -> moments.apply(room);
            case NONE, WHITE -> slide;
        };
    }

    /** Returns the slide that the projector keeps, with the chart as it looked then, or else that of the session. */
    private SlideMoment keeping(RoomState room) {
        var frozen = room.frozen();
        if (frozen == null) {
            kept = null;
            return moments.apply(room);
        }
        var slide = kept;
        if (slide == null || keptRev != frozen.rev()) {
            slide = moments.apply(frozen);
            kept = slide;
            keptRev = frozen.rev();
        }
        return slide;
    }
}
