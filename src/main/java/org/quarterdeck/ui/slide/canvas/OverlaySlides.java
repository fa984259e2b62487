package org.quarterdeck.ui.slide.canvas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.AgendaSlot;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.SlideMaterial;
import org.quarterdeck.workshop.Workshop;

/** Slides that nobody planned, which the projector shows in place of the current one, in the workshop's own look. */
public final class OverlaySlides {

    private @Nullable Workshop planned;
    private @Nullable Segment over;
    private @Nullable Workshop shown;
    private int place;

    /** Returns the slide to join by: the workshop's own one if it has one. */
    public SlideMoment join(RoomState room, @Nullable RoomAddress address) {
        var own = room.workshop().segments().stream().filter(segment -> segment.layout() == SlideLayout.JOIN).findFirst();
        return moment(room, address, own.orElseGet(() -> slide(SlideLayout.JOIN, "", 0)), null);
    }

    /** Returns the slide of a break that ends at some time. An empty title stands for the usual one. */
    public SlideMoment pause(RoomState room, @Nullable RoomAddress address, String title, Instant end) {
        return moment(room, address, slide(SlideLayout.BREAK, title, 0), end);
    }

    private SlideMoment moment(RoomState room, @Nullable RoomAddress address, Segment segment, @Nullable Instant end) {
        var live = end == null ? LiveContent.NONE : LiveContent.NONE.until(end);
        return new SlideMoment(new SlidePlace(workshop(room, segment), room.index(), 0, room.start().folder()), live,
                RoomStatus.of(room.seats().size(), address), SlideAudience.ROOM);
    }

    /** Returns the workshop with that slide in the place of the current one; the same one as long as nothing changes. */
    private Workshop workshop(RoomState room, Segment segment) {
        var made = shown;
        if (made == null || planned != room.workshop() || !segment.equals(over) || place != room.index()) {
            var segments = new ArrayList<>(room.workshop().segments());
            segments.set(room.index(), segment);
            made = room.workshop().with(segments);
            planned = room.workshop();
            over = segment;
            place = room.index();
            shown = made;
        }
        return made;
    }

    private static Segment slide(SlideLayout layout, String title, double minutes) {
        return new Segment("overlay", title, AgendaSlot.ANY.lasting(minutes),
                new SlideMaterial(layout, BuildMode.ALL, List.of()), new SlideContent());
    }
}
