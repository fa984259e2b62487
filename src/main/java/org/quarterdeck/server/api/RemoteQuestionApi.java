package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.AudienceCommand;
import org.quarterdeck.session.command.AudienceCommand.AllowQuestions;
import org.quarterdeck.session.command.AudienceCommand.JudgeQuestion;
import org.quarterdeck.session.command.AudienceCommand.MarkAnswered;

/** Handles what the facilitator's phone does with the questions from the room. The caller checks the token. */
public final class RemoteQuestionApi {

    private final LiveSession session;
    private final CommandGateway gateway;

    public RemoteQuestionApi(LiveSession session) {
        this.session = session;
        this.gateway = new CommandGateway(session);
    }

    /** Replies with all questions: those that wait first, those that are held back last. */
    public void list(HttpExchange call) {
        var questions = session.state().questions();
        var json = JsonNodeFactory.instance.objectNode().put("allowed", questions.allowed());
        var all = json.putArray("questions");
        for (var each : questions.all()) {
            all.addObject().put("id", each.id()).put("text", each.text()).put("votes", each.votes()).put("shown", each.shown())
                    .put("waiting", each.waiting()).put("answered", each.answered());
        }
        call.response().getHeaders().put("Cache-Control", "no-store");
        call.reply(json);
    }

    /** Lets a question through or holds it back, marks it answered or not, or lets people ask or not; then lists them all. */
    public void change(HttpExchange call) throws ApiError {
        gateway.submit(command(call));
        list(call);
    }

    private static AudienceCommand command(HttpExchange call) throws ApiError {
        var body = call.body();
        if (body.has("allowed")) {
            return new AllowQuestions(RequestFields.bool(body, "allowed"));
        }
        var id = RequestFields.text(body, "id");
        return body.has("answered")
                ? new MarkAnswered(id, RequestFields.bool(body, "answered"))
                : new JudgeQuestion(id, RequestFields.bool(body, "show"));
    }
}
