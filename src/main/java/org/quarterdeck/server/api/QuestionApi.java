package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.command.AudienceCommand.AskFacilitator;
import org.quarterdeck.session.command.AudienceCommand.UpvoteQuestion;

/** Handles the API calls for questions from the room. */
public final class QuestionApi {

    private final LiveSession session;
    private final CommandGateway gateway;
    private final GuestApi guests;

    public QuestionApi(LiveSession session, GuestApi guests) {
        this.session = session;
        this.gateway = new CommandGateway(session);
        this.guests = guests;
    }

    /** Saves a question and replies with its id, the same for the same words sent again. */
    public void ask(HttpExchange call) throws ApiError {
        int seat = guests.seat(call);
        var text = RequestFields.text(call.body(), "text");
        var asked = gateway.submit(new AskFacilitator(seat, text)).state().questions().asked();
        var id = asked.stream().filter(each -> each.seat() == seat && each.text().equals(text)).map(AudienceQuestion::id)
                .findFirst().orElseThrow();
        call.reply(JsonNodeFactory.instance.objectNode().put("id", id));
    }

    /** Adds or removes a vote for somebody else's question. */
    public void upvote(HttpExchange call) throws ApiError {
        int seat = guests.seat(call);
        var body = call.body();
        var vote = new UpvoteQuestion(seat, RequestFields.text(body, "id"), RequestFields.bool(body, "up"));
        call.reply(JsonNodeFactory.instance.objectNode().put("saved", true).put("rev", gateway.submit(vote).state().rev()));
    }

    /** Replies with the questions that the room may see, also after asking was switched off. */
    public void list(HttpExchange call) throws ApiError {
        int seat = guests.seat(call);
        var json = JsonNodeFactory.instance.arrayNode();
        for (var each : session.state().questions().shown()) {
            json.addObject().put("id", each.id()).put("text", each.text()).put("votes", each.votes())
                    .put("answered", each.answered()).put("mine", each.seat() == seat);
        }
        call.response().getHeaders().put("Cache-Control", "no-store");
        call.reply(json);
    }
}
