package org.quarterdeck.room;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.ExerciseCommand.Choose;
import org.quarterdeck.session.ExerciseCommand.Commit;
import org.quarterdeck.session.ExerciseCommand.Words;
import org.quarterdeck.session.ExerciseCommand.Write;
import org.quarterdeck.session.HandIn;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.Outcome.Accepted;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;
import org.quarterdeck.session.RoomState;

/** What a guest's phone may ask for in a breakout, and when commitments are made. */
final class ExerciseCalls {

    private final LiveSession session;
    private final Desk desk;
    private final GuestCalls guests;

    ExerciseCalls(LiveSession session, GuestCalls guests) {
        this.session = session;
        this.desk = new Desk(session);
        this.guests = guests;
    }

    /** Replies with the version that was written; or, where somebody else wrote meanwhile, with what they wrote. */
    void handIn(Call call) throws Refusal {
        int seat = guests.seat(call);
        var body = call.body();
        var write = new Write(seat, Fields.text(body, "segment"), Fields.number(body, "prompt"), Fields.text(body, "text"),
                Fields.number(body, "base"));
        switch (desk.ask(write)) {
            case Accepted accepted -> {
                var newest = newest(accepted.state(), write);
                int version = newest.text().equals(write.text()) ? newest.version() : write.base() + 1;
                call.reply(saved(accepted).put("version", version));
            }
            case Rejected rejected when rejected.reason() == Reason.STALE -> {
                var newest = newest(session.state(), write);
                throw Refusal.stale(newest.text(), newest.version());
            }
            case Rejected rejected -> throw Desk.refusal(rejected);
        }
    }

    private static HandIn newest(RoomState room, Write write) {
        var breakout = room.exercises().breakout(write.segment());
        int group = breakout.groupOf(write.seat());
        return group == 0 ? new HandIn("", 0) : breakout.group(group).handIn(write.prompt());
    }

    void chooseGroup(Call call) throws Refusal {
        int seat = guests.seat(call);
        var body = call.body();
        var choose = new Choose(seat, Fields.text(body, "segment"), Fields.number(body, "group"));
        call.reply(saved(desk.submit(choose)));
    }

    /** Words that are to stay on the phone are not even looked at. */
    void commit(Call call) throws Refusal {
        int seat = guests.seat(call);
        var body = call.body();
        boolean share = Fields.yesOrNo(body, "share");
        var words = share ? new Words(Fields.text(body, "when"), Fields.text(body, "will")) : null;
        call.reply(saved(desk.submit(new Commit(seat, words))));
    }

    private static ObjectNode saved(Accepted accepted) {
        return JsonNodeFactory.instance.objectNode().put("saved", true).put("rev", accepted.state().rev());
    }
}
