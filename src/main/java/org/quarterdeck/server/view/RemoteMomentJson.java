package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.query.MoveDoubt;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;

/** Writes what the facilitator's phone needs beside the protocol's state to stand in for the console. */
final class RemoteMomentJson {

    /** The moves that the console asks about. */
    private static final List<Move> ASKED = List.of(Move.AGAIN, Move.OPEN, Move.PREVIOUS);

    private RemoteMomentJson() {}

    static void put(ObjectNode view, RoomState room, Instant now) {
        view.put("moment", moment(room)).put("segments", room.workshop().segments().size()).put("lang", room.workshop().lang());
        view.put("text", text(room));
        time(view, room, now);
        view.put("cover", word(room.cover().kind())).put("frozen", room.frozen() != null);
        if (room.interruption() != null) {
            view.put("returns", true);
        }
        beside(view, room);
        var move = room.undo().newest();
        view.put("undo", move == null ? null : word(move.purpose()));
        view.put("undone", room.undo().undone() == null ? null : word(room.undo().undone()));
        doubts(view, room);
    }

    /** Writes the segments before and after this one. */
    private static void beside(ObjectNode view, RoomState room) {
        var segments = room.workshop().segments();
        view.put("before", room.preceding() < 0 ? null : segments.get(room.preceding()).id());
        view.put("following", room.following() < 0 ? null : segments.get(room.following()).id());
    }

    /** Names a moment: whatever a move does depends on it, while answers and people come and go within it. */
    static String moment(RoomState room) {
        var run = room.poll().run();
        return String.join("/", room.segment().id(), String.valueOf(SegmentSteps.stepOf(room)), word(NextAction.of(room)),
                run == null ? "" : run.id(), word(room.poll().phase()), room.poll().revealed() ? "shown" : "",
                room.ended() ? "ended" : "");
    }

    /** Returns the words on the slide, or of what is asked. */
    private static String text(RoomState room) {
        var poll = GuestViewJson.asked(room);
        return poll == null ? PlainText.of(room.segment().body()) : String.join("\n", poll.question().lines());
    }

    private static void time(ObjectNode view, RoomState room, Instant now) {
        var segment = room.segment();
        var visit = room.screen().visits().get(segment.id());
        view.put("now", now.toString()).put("minutes", segment.minutes());
        view.put("since", (visit == null ? room.shownAt() : room.shownAt().minus(visit.spent())).toString());
        var cover = room.cover().endsAt();
        boolean groups = segment.content() instanceof Breakout && room.breakout().open();
        if (cover != null || room.breakEnd() != null) {
            countdown(view, "break", cover == null ? room.breakEnd() : cover);
        } else if (groups) {
            countdown(view, "groups", room.breakout().endsAt());
        } else {
            countdown(view, "vote", room.countdown());
        }
    }

    private static void countdown(ObjectNode view, String of, @Nullable Instant end) {
        if (end == null) {
            view.putNull("countdown");
        } else {
            view.putObject("countdown").put("of", of).put("endsAt", end.toString());
        }
    }

    /** Writes why the console asks before a move, under the name of the move. */
    private static void doubts(ObjectNode view, RoomState room) {
        var doubts = view.putObject("doubts");
        ASKED.forEach(move -> put(doubts, word(move), MoveDoubt.of(move, room)));
        put(doubts, "goto", room.ended() ? null : MoveDoubt.leaving(room));
    }

    private static void put(ObjectNode doubts, String move, @Nullable MoveDoubt doubt) {
        if (doubt != null) {
            doubts.put(move, word(doubt));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
