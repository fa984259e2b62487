package org.quarterdeck.ui.slide.canvas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.state.RoomAddress;

/**
 * How the room stands while a slide is shown.
 *
 * @param joined how many are in
 * @param address where phones find it, or null where there is none
 * @param questions what people ask, where it is shown in place of the slide, or null
 * @param parked the points of the parking lot, where it is shown in place of the slide, or null
 */
public record RoomStatus(int joined, @Nullable RoomAddress address, boolean blackout, boolean ended,
        @Nullable List<AudienceQuestion> questions, @Nullable List<Memo> parked) {

    /** A room that may show what people ask. */
    public RoomStatus(int joined, @Nullable RoomAddress address, boolean blackout, boolean ended,
            @Nullable List<AudienceQuestion> questions) {
        this(joined, address, blackout, ended, questions, null);
    }

    /** A room that shows the slide. */
    public RoomStatus(int joined, @Nullable RoomAddress address, boolean blackout, boolean ended) {
        this(joined, address, blackout, ended, null);
    }

    /** Nobody is in, and there is nowhere to join. */
    public static final RoomStatus NONE = new RoomStatus(0, null, false, false);

    /** A room with so many in it. */
    public static RoomStatus of(int joined, @Nullable RoomAddress address) {
        return new RoomStatus(joined, address, false, false);
    }

    RoomStatus at(@Nullable RoomAddress place) {
        return new RoomStatus(joined, place, blackout, ended, questions, parked);
    }

    RoomStatus parking(List<Memo> points) {
        return new RoomStatus(joined, address, blackout, ended, questions, points);
    }
}
