package org.quarterdeck.question;

import org.jspecify.annotations.Nullable;

/**
 * A result as it is shown: alone, or with another of the same question beneath it.
 *
 * @param beneath null where it is shown alone
 */
public record ComparedResult(Result result, @Nullable ComparisonResult beneath) {

    /** Returns the result beneath, or null where nobody answered it. */
    @Nullable
    public Result beneathResult() {
        return beneath == null || beneath.result().answers() == 0 ? null : beneath.result();
    }

    /** The same result above that one. */
    public ComparedResult above(ComparisonResult other) {
        return new ComparedResult(result, other);
    }
}
