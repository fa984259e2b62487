package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.kind.HandCount;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.audience.AudienceQuestions;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.query.GroupReports;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.query.WallZone;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.SlideLayout;

/** Writes the state for the facilitator's phone or clicker: the position in the workshop and the notes. */
public final class RemoteStateJson {

    private RemoteStateJson() {}

    /** The fields that change with time alone; states that differ only in these are the same. */
    private static final List<String> CLOCKS = List.of("elapsed", "drift", "now");

    public static ObjectNode of(RoomState room, int connected, @Nullable String trouble, Instant now, Instant timeOfDay) {
        var segment = room.segment();
        var view = JsonNodeFactory.instance.objectNode();
        view.put("segment", segment.id()).put("index", room.index()).put("step", SegmentSteps.stepOf(room)).put("steps",
                SegmentSteps.stepsOf(room));
        if (GuestViewJson.asked(room) == null) {
            view.putNull("poll");
        } else {
            poll(view.putObject("poll"), room);
            view.put("round", room.poll().run() == null ? 1 : room.poll().run().round());
        }
        if (segment.content() instanceof Breakout breakout) {
            breakout(view.putObject("breakout"), room.breakout(), breakout.assign().how());
        }
        var pace = AgendaPace.of(room, now, WallZone.of(ZoneId.systemDefault(), now, timeOfDay));
        view.put("joined", room.seats().size()).put("connected", connected).put("elapsed", pace.elapsed().toSeconds())
                .put("drift", pace.drift().toSeconds()).put("blackout", room.blackout());
        view.put("session", room.start().id()).put("title", segment.title()).put("notes", PlainText.of(segment.notes()));
        next(view, room);
        RemoteMomentJson.put(view, room, now);
        asked(view, room.questions());
        var asked = SegmentPoll.of(room, segment.id());
        view.put("countable", !room.ended() && asked != null && HandCount.possible(asked.question()));
        view.put("parked", room.screen().memos().open());
        return view.put("ended", room.ended()).put("trouble", trouble);
    }

    /** Says how many questions from the room there are, where there may be any. */
    private static void asked(ObjectNode view, AudienceQuestions questions) {
        if (questions.allowed() || !questions.asked().isEmpty()) {
            long open = questions.shown().stream().filter(each -> !each.answered()).count();
            int votes = questions.asked().stream().mapToInt(AudienceQuestion::votes).sum();
            view.putObject("questions").put("open", open).put("waiting", questions.waiting())
                    .put("all", questions.asked().size()).put("votes", votes);
        }
    }

    private static void next(ObjectNode view, RoomState room) {
        int next = room.following();
        view.put("next", next < 0 ? null : SegmentNames.of(room.workshop().segments().get(next)));
        var action = NextAction.of(room);
        view.put("nextAction", action.name().toLowerCase(Locale.ROOT));
        if (action == NextAction.HEAR_GROUP && room.segment().content() instanceof Breakout breakout) {
            view.put("nextGroup", GroupReports.untold(breakout, room.breakout()));
        }
    }

    /** Names the moment that a move is meant for, see the field {@code moment}. */
    public static String moment(RoomState room) {
        return RemoteMomentJson.moment(room);
    }

    /** Names what is on the slide's picture: another name, another picture. */
    public static String picture(RoomState room) {
        var poll = room.poll();
        boolean result = poll.seen().revealed();
        var onIt = Objects.hash(room.segment(), room.screen().marks().on(room.segment().id()), poll.told(),
                result ? room.moderation() : "", groups(room.breakout()),
                room.segment().layout() == SlideLayout.COMMITMENTS ? room.exercises().commitments() : "",
                room.questions().projected() ? room.questions().shown() : "", room.breakEnd());
        return RemoteMomentJson.moment(room) + "/" + (result ? poll.answers() : "") + "/" + Integer.toHexString(onIt);
    }

    /** Returns what the room sees of the groups: who is where, and what they have written once it is told. */
    private static Object groups(BreakoutState breakout) {
        return breakout.open() ? breakout.groups().stream().map(group -> group.seats()).toList() : breakout;
    }

    public static ObjectNode withoutClocks(ObjectNode view) {
        return view.deepCopy().remove(CLOCKS);
    }

    private static void poll(ObjectNode json, RoomState room) {
        var poll = room.poll();
        json.put("run", poll.run() == null ? null : poll.run().id()).put("phase", poll.phase().name().toLowerCase(Locale.ROOT))
                .put("revealed", poll.revealed()).put("answers", poll.answers());
        int joined = room.seats().size();
        int people = poll.run() == null ? joined : poll.run().people(room.seats());
        if (people > joined) {
            json.put("people", people);
        }
        if (poll.run() != null && poll.run().hands() > 0) {
            json.put("hands", poll.run().hands());
        }
    }

    private static void breakout(ObjectNode json, BreakoutState state, Breakout.How how) {
        json.put("stage", state.stage().name().toLowerCase(Locale.ROOT)).put("groups", state.groups().size())
                .put("chosen", how == Breakout.How.SELF).put("told", state.told().size());
        if (state.open() && state.endsAt() != null) {
            json.put("endsAt", state.endsAt().toString());
        }
    }
}
