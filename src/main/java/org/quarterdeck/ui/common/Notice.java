package org.quarterdeck.ui.common;

import org.jspecify.annotations.Nullable;

/**
 * A message at the bottom of a screen about something that was done or failed, shown until dismissed.
 *
 * @param offer an action that one click takes, or null
 * @param gone run when the notice disappears without the offer having been taken
 */
public record Notice(String words, @Nullable Offer offer, Runnable gone) {

    /** @param undo whether the action undoes what the notice reports and so has the undo key */
    public record Offer(String words, boolean undo, Runnable what) {}

    public static Notice of(String words) {
        return new Notice(words, null, () -> {});
    }

    public static Notice of(String words, String offer, Runnable what) {
        return new Notice(words, new Offer(offer, false, what), () -> {});
    }
}
