package org.quarterdeck.ui.common;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done or could not be, said at the foot of a screen until it is dismissed.
 *
 * @param offer what can be done about it with one click, or null
 * @param gone done when the notice goes without the offer having been taken
 */
public record Notice(String words, @Nullable Offer offer, Runnable gone) {

    /** @param undo whether it undoes what the notice tells, and so has undo's key */
    public record Offer(String words, boolean undo, Runnable what) {}

    public static Notice of(String words) {
        return new Notice(words, null, () -> {});
    }

    public static Notice of(String words, String offer, Runnable what) {
        return new Notice(words, new Offer(offer, false, what), () -> {});
    }
}
