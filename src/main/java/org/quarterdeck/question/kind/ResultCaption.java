package org.quarterdeck.question.kind;

import org.quarterdeck.question.Result;
import org.quarterdeck.workshop.Question;

/** Describes a result in plain text, for screen readers and as the caption of a figure. */
public final class ResultCaption {

    private final CaptionMessages words;

    private ResultCaption(CaptionMessages words) {
        this.words = words;
    }

    /** Returns captions in a language, given as a BCP 47 tag, or in English if the phone page does not have that language. */
    public static ResultCaption in(String lang) {
        return new ResultCaption(CaptionMessages.of(lang));
    }

    /** Returns the possible answers in words. */
    public String asks(Question question) {
        return KindRules.of(question).asks(words);
    }

    /** Describes a result. The result must be one of that question. */
    public String says(Question question, Result result) {
        return result.answers() == 0
                ? words.text("none")
                : words.text("of", result.answers(), result.hands(),
                        words.list(KindRules.of(question).says(result, words)));
    }
}
