package org.quarterdeck.report.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.workshop.Question;

/**
 * How documents describe a question. {@link #of} is the one place that knows all kinds.
 *
 * @param name what kind it is and its limits
 * @param above the line above its options, or null
 * @param options what it offers, each on a numbered line
 * @param below the line below its options, or null
 * @param note the explanation needed to read its numbers, or null
 */
public record QuestionDescription(Message name, @Nullable String above, List<String> options, @Nullable String below,
        @Nullable Message note) {

    private QuestionDescription(Message name, List<String> options, @Nullable Message note) {
        this(name, null, options, null, note);
    }

    /** @param worded the name of the option that people word */
    public static QuestionDescription of(Question question, String worded) {
        return switch (question) {
            case Question.Choice q ->
                new QuestionDescription(name(q.right().isEmpty() ? "kind.choice" : "kind.quiz"), q.counted(worded), null);
            case Question.Multiple q ->
                new QuestionDescription(name("kind.multiple", q.most()), q.counted(worded), note("note.multiple", q.most()));
            case Question.Scale q -> new QuestionDescription(name("kind.scale", q.points()), null, q.statements(),
                    "1 " + or(q.from()) + " … " + q.points() + " " + or(q.to()),
                    note("note.scale", end(q.from(), "1"), end(q.to(), String.valueOf(q.points()))));
            case Question.Spectrum q ->
                new QuestionDescription(name("kind.spectrum"), q.items("  ↔  "), note("note.spectrum"));
            case Question.Ranking q ->
                new QuestionDescription(name("kind.ranking"), q.options(), note("note.ranking", q.options().size() - 1));
            case Question.Points q ->
                new QuestionDescription(name("kind.points", q.total()), q.options(), note("note.points", q.total()));
            case Question.Words q -> new QuestionDescription(name("kind.words", q.most()), List.of(), null);
            case Question.Text q ->
                new QuestionDescription(name(q.upvotes() ? "kind.upvotes" : "kind.text"), List.of(), null);
            case Question.Quadrant q -> new QuestionDescription(name("kind.quadrant"),
                    q.x().joined("  →  ") + ",  " + q.y().joined("  ↑  "), q.corners(), null, null);
        };
    }

    private static Message name(String key, Object... values) {
        return Message.of("report", key, values);
    }

    private static Message note(String key, Object... values) {
        return Message.of("past", key, values);
    }

    private static String or(@Nullable String end) {
        return end == null ? "" : end;
    }

    private static String end(@Nullable String name, String number) {
        return name == null ? number : number + " = " + name;
    }
}
