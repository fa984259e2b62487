package org.quarterdeck.question;

import org.jspecify.annotations.Nullable;

/**
 * A result as it is shown: alone, or with another of the same question beneath it.
 *
 * @param beneath null where it is shown alone
 * @param told whether it says what happened in the story, or which answers are right
 */
public record ComparedResult(Result result, @Nullable ComparisonResult beneath, boolean told) {

    /** A result that tells all there is to tell. */
    public ComparedResult(Result result, @Nullable ComparisonResult beneath) {
        this(result, beneath, true);
    }

    /** Returns the result beneath, or null where nobody answered it. */
    @Nullable
    public Result beneathResult() {
        return beneath == null || beneath.result().answers() == 0 ? null : beneath.result();
    }

    /** The same result above that one. */
    public ComparedResult above(ComparisonResult other) {
        return new ComparedResult(result, other, told);
    }
}
