package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.Supplier;
import org.quarterdeck.i18n.Languages;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.session.privacy.StoredText;

/** Tells what is stored, to whoever asks: it needs no seat, so that people can read it before they join. */
public final class StoredApi {

    private final Supplier<StoredFacts> facts;

    public StoredApi(Supplier<StoredFacts> facts) {
        this.facts = facts;
    }

    /** Replies with the page's words in the language that the caller names. */
    public void read(HttpExchange call) throws ApiError {
        var lang = call.parameter("lang");
        var text = StoredText.in(lang == null ? Languages.ENGLISH : lang, facts.get());
        var reply = JsonNodeFactory.instance.objectNode().put("title", text.title());
        var parts = reply.putArray("parts");
        for (var part : text.parts()) {
            part.paragraphs().forEach(parts.addObject().put("title", part.title()).putArray("text")::add);
        }
        call.reply(reply);
    }
}
