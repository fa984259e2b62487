package org.quarterdeck.workshop.parser;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Poll.Told;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.parser.yaml.KnownKeys;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Reads what happened in the story: the number of an option, a text, or both below {@code option} and {@code text}. */
final class ToldReader {

    private final YamlFields keys;

    ToldReader(YamlFields keys) {
        this.keys = keys;
    }

    @Nullable
    Told read(Question question) {
        var inner = keys.inner("told");
        return inner == null ? single(question) : both(inner, question);
    }

    private @Nullable Told single(Question question) {
        var text = keys.text("told");
        var scalar = text == null ? null : keys.scalar("told", "the number of an option, or a text");
        var options = question.options();
        if (text == null || scalar == null) {
            return null;
        }
        if (!scalar.plain() || !text.matches("[-+]?\\d+(\\.\\d+)?")) {
            return new Told(null, text);
        }
        if (options.isEmpty() && (question instanceof Question.Scale || question instanceof Question.Spectrum)) {
            return new Told(null, text); // a place on the scale
        }
        if (options.isEmpty()) {
            keys.warning("told", "`told` is " + text + ", and this `" + question.type() + "` has no options to count: write what "
                    + "happened as a text, such as `told: \"Most left.\"`, or " + text + " in quotes if it is one");
            return new Told(null, text);
        }
        var number = keys.whole("told", 1, options.size());
        return number == null ? null : new Told(number - 1, "");
    }

    private @Nullable Told both(YamlFields inner, Question question) {
        KnownKeys.checkTold(inner);
        var options = question.options();
        boolean listed = inner.has("option") && !options.isEmpty();
        if (inner.has("option") && options.isEmpty()) {
            inner.error("option",
                    "`option` names nothing: this `" + question.type() + "` has no options, so write the text alone");
        }
        var number = listed ? inner.whole("option", 1, options.size()) : null;
        var text = inner.text("text");
        if (!inner.has("option") && !inner.has("text")) {
            keys.error("told", "`told` says nothing: write `option`, `text` or both below it, such as "
                    + "`told: {option: 2, text: \"It helped for a week.\"}`");
        }
        return number == null && text == null ? null : new Told(number == null ? null : number - 1, text == null ? "" : text);
    }
}
