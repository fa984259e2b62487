package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.cover.ScreenCover.Kind;
import org.quarterdeck.session.event.CoverEvent;
import org.quarterdeck.session.event.CoverEvent.CoverChanged;
import org.quarterdeck.session.event.CoverEvent.ScreenFrozen;

/** Writes the payload of the events about covers to the journal and reads it back. */
final class CoverPayload {

    private CoverPayload() {}

    static ObjectNode write(CoverEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        return switch (event) {
            case CoverChanged e -> changed(json.put("cover", word(e.cover().kind())), e.cover());
            case ScreenFrozen e -> json.put("frozen", e.frozen());
        };
    }

    private static ObjectNode changed(ObjectNode json, ScreenCover cover) {
        return cover.endsAt() == null
                ? json
                : json.put("title", cover.title()).put("endsAt", ArchiveTimestamps.text(cover.endsAt()));
    }

    /** Returns the permanent name of a kind. */
    private static String word(Kind kind) {
        return switch (kind) {
            case NONE -> "none";
            case BLACK -> "black";
            case WHITE -> "white";
            case JOIN -> "join";
            case BREAK -> "break";
            case PARKING -> "parking";
        };
    }

    /** Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static CoverEvent read(EventKind kind, JsonNode json) {
        return switch (kind) {
            case COVER_CHANGED -> new CoverChanged(cover(json));
            case SCREEN_FROZEN -> new ScreenFrozen(json.required("frozen").booleanValue());
            default -> throw new IllegalArgumentException(kind + " is nothing about covers");
        };
    }

    private static ScreenCover cover(JsonNode json) {
        var word = PayloadFields.text(json, "cover");
        for (var kind : Kind.values()) {
            if (word(kind).equals(word)) {
                return kind == Kind.BREAK
                        ? ScreenCover.pause(PayloadFields.text(json, "title"),
                                ArchiveTimestamps.instant(PayloadFields.text(json, "endsAt")))
                        : ScreenCover.of(kind);
            }
        }
        throw new IllegalArgumentException("no cover is called " + word);
    }
}
