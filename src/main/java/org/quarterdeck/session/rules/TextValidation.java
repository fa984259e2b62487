package org.quarterdeck.session.rules;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.session.command.CommandOutcome.Rejected;

/** Checks texts that people write. Texts are kept as sent; those that are too long or cannot be stored are refused. */
final class TextValidation {

    private TextValidation() {}

    /** Returns the fault in a text of at most so many code points, or null where it can be kept. */
    static @Nullable Message misfit(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return Message.of(Rejected.BUNDLE, "refused.text_long", longest, length);
        }
        boolean broken = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return broken ? Message.of(Rejected.BUNDLE, "refused.text_broken") : null;
    }
}
