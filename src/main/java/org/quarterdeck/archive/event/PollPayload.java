package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.PollEvent.CountdownSet;
import org.quarterdeck.session.event.PollEvent.EntryJudged;
import org.quarterdeck.session.event.PollEvent.HandsCounted;
import org.quarterdeck.session.event.PollEvent.HeldBack;
import org.quarterdeck.session.event.PollEvent.QuestionAdded;
import org.quarterdeck.session.event.PollEvent.TestVotesDiscarded;
import org.quarterdeck.session.event.PollEvent.TextUpvoted;
import org.quarterdeck.session.event.PollEvent.WordsMerged;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.QuestionKind;

/** Writes the payload of a poll's events to the journal and reads it back. */
final class PollPayload {

    private PollPayload() {}

    static ObjectNode write(PollEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        switch (event) {
            case TextUpvoted e -> json.put("run", e.run()).put("text", e.text()).put("voter", e.seat()).put("up", e.up());
            case HeldBack e -> e.words().forEach(json.put("all", e.all()).put("disguised", e.disguised()).putArray("words")::add);
            case EntryJudged e -> json.put("run", e.run()).put("id", e.entry()).put("show", e.show());
            case WordsMerged e -> json.put("run", e.run()).put("fromId", e.from()).put("intoId", e.into());
            case HandsCounted e -> {
                var answers = json.put("run", e.run()).putArray("answers");
                e.answers().forEach(answer -> answers.add(AnswerJson.write(answer)));
            }
            case QuestionAdded e -> json.put("index", e.index()).put("segment", e.segment()).put("title", e.title())
                    .set("question", QuestionPayload.write(e.question()));
            case CountdownSet e -> json.put("run", e.run()).put("closesAt", ArchiveTimestamps.text(e.closesAt()));
            case TestVotesDiscarded e -> {
                // It has no payload.
            }
        }
        return json;
    }

    /**
     * Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid.
     *
     * @param asked the kind of the run that it is about; null where it is about none
     */
    static PollEvent read(EventKind kind, JsonNode json, @Nullable QuestionKind asked) throws UnreadableAnswerException {
        return switch (kind) {
            case TEXT_UPVOTED -> new TextUpvoted(PayloadFields.text(json, "run"), PayloadFields.text(json, "text"),
                    PayloadFields.number(json, "voter"), json.required("up").booleanValue());
            case COUNTDOWN_SET -> new CountdownSet(PayloadFields.text(json, "run"),
                    ArchiveTimestamps.instant(PayloadFields.text(json, "closesAt")));
            case HELD_BACK -> {
                var words = new TreeSet<String>();
                json.required("words").forEach(word -> words.add(word.asText()));
                yield new HeldBack(json.required("all").booleanValue(), words, json.path("disguised").asBoolean(false));
            }
            case ENTRY_JUDGED -> new EntryJudged(PayloadFields.text(json, "run"), id(json, "id", "entry", asked),
                    json.required("show").booleanValue());
            case WORDS_MERGED -> new WordsMerged(PayloadFields.text(json, "run"), id(json, "fromId", "from", asked),
                    id(json, "intoId", "into", asked));
            case HANDS_COUNTED -> hands(json, asked);
            case QUESTION_ADDED -> new QuestionAdded(PayloadFields.number(json, "index"), PayloadFields.text(json, "segment"),
                    PayloadFields.text(json, "title"), QuestionPayload.read(json.required("question")));
            case DOORS_OPENED -> new TestVotesDiscarded();
            default -> throw new IllegalArgumentException(kind + " is nothing of a poll");
        };
    }

    /** Reads the id of an entry; journals of older programs have a word's key in its place, under another name. */
    private static String id(JsonNode json, String name, String older, @Nullable QuestionKind asked) {
        if (json.has(name)) {
            return PayloadFields.text(json, name);
        }
        var entry = PayloadFields.text(json, older);
        return asked == QuestionKind.WORDS && !entry.isEmpty()
                ? TextId.ofWord(PayloadFields.text(json, "run"), entry)
                : entry;
    }

    private static HandsCounted hands(JsonNode json, @Nullable QuestionKind asked) throws UnreadableAnswerException {
        var answers = new ArrayList<Answer>();
        for (var answer : json.required("answers")) {
            if (asked == null) {
                throw new IllegalArgumentException("hands for a run that was never opened");
            }
            answers.add(AnswerJson.read(asked, answer));
        }
        return new HandsCounted(PayloadFields.text(json, "run"), answers);
    }
}
