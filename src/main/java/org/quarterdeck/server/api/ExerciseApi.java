package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.server.view.CommitmentStamps;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.ExerciseCommand.Choose;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.Words;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.RoomState;

/** Handles the API calls of a guest's phone for breakouts and commitments. */
public final class ExerciseApi {

    private final LiveSession session;
    private final CommandGateway gateway;
    private final GuestApi guests;

    public ExerciseApi(LiveSession session, GuestApi guests) {
        this.session = session;
        this.gateway = new CommandGateway(session);
        this.guests = guests;
    }

    /** Saves a hand-in and replies with its version, or with the current text if another guest has saved one meanwhile. */
    public void handIn(HttpExchange call) throws ApiError {
        int seat = guests.seat(call);
        var body = call.body();
        var write = new Write(seat, RequestFields.text(body, "segment"), RequestFields.number(body, "prompt"),
                RequestFields.text(body, "text"),
                RequestFields.number(body, "base"));
        switch (gateway.ask(write)) {
            case Accepted accepted -> {
                var newest = newest(accepted.state(), write);
                int version = newest.text().equals(write.text()) ? newest.version() : write.base() + 1;
                call.reply(saved(accepted).put("version", version));
            }
            case Rejected rejected when rejected.reason() == Reason.STALE -> {
                var newest = newest(session.state(), write);
                throw ApiError.stale(newest.text(), newest.version());
            }
            case Rejected rejected -> throw CommandGateway.refusal(rejected);
        }
    }

    private static HandIn newest(RoomState room, Write write) {
        var breakout = room.exercises().breakout(write.segment());
        int group = breakout.groupOf(write.seat());
        return group == 0 ? new HandIn("", 0) : breakout.group(group).handIn(write.prompt());
    }

    public void chooseGroup(HttpExchange call) throws ApiError {
        int seat = guests.seat(call);
        var body = call.body();
        var choose = new Choose(seat, RequestFields.text(body, "segment"), RequestFields.number(body, "group"));
        call.reply(saved(gateway.submit(choose)));
    }

    /** Saves a commitment; a text that is not shared is not even read. */
    public void commit(HttpExchange call) throws ApiError {
        var credential = guests.requireCredential(call);
        var body = call.body();
        boolean share = RequestFields.bool(body, "share");
        var words = share ? new Words(RequestFields.text(body, "when"), RequestFields.text(body, "will")) : null;
        call.reply(saved(gateway.submit(new Commit(credential.seat(), CommitmentStamps.of(credential.token()), words))));
    }

    private static ObjectNode saved(Accepted accepted) {
        return JsonNodeFactory.instance.objectNode().put("saved", true).put("rev", accepted.state().rev());
    }
}
