package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.event.MemoEvent;
import org.quarterdeck.session.event.MemoEvent.MemoRemoved;
import org.quarterdeck.session.event.MemoEvent.MemoRewritten;
import org.quarterdeck.session.event.MemoEvent.MemoSettled;
import org.quarterdeck.session.event.MemoEvent.MemoWritten;
import org.quarterdeck.session.memo.Memo;

/** Writes what was written down in passing to the journal and reads it back. */
final class MemoPayload {

    private MemoPayload() {}

    static ObjectNode write(MemoEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        return switch (event) {
            case MemoWritten e ->
                json.put("id", e.id()).put("for", word(e.kind())).put("segment", e.segment()).put("text", e.text());
            case MemoRewritten e -> json.put("id", e.id()).put("text", e.text());
            case MemoSettled e -> json.put("id", e.id()).put("settled", e.settled());
            case MemoRemoved e -> json.put("id", e.id());
        };
    }

    /** Returns the permanent name of who a line is for. */
    private static String word(Memo.Kind kind) {
        return switch (kind) {
            case PARKED -> "room";
            case PRIVATE -> "self";
        };
    }

    /** Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static MemoEvent read(EventKind kind, JsonNode json) {
        var id = PayloadFields.text(json, "id");
        return switch (kind) {
            case MEMO_WRITTEN -> new MemoWritten(id, kind(PayloadFields.text(json, "for")), PayloadFields.text(json, "segment"),
                    PayloadFields.text(json, "text"));
            case MEMO_REWRITTEN -> new MemoRewritten(id, PayloadFields.text(json, "text"));
            case MEMO_SETTLED -> new MemoSettled(id, json.required("settled").booleanValue());
            case MEMO_REMOVED -> new MemoRemoved(id);
            default -> throw new IllegalArgumentException(kind + " is nothing that was written down in passing");
        };
    }

    private static Memo.Kind kind(String word) {
        for (var kind : Memo.Kind.values()) {
            if (word(kind).equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no line is for " + word);
    }
}
