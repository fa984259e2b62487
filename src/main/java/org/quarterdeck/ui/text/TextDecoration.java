package org.quarterdeck.ui.text;

import org.jspecify.annotations.Nullable;

/**
 * The lines through and under a text.
 *
 * @param struck whether a line goes through it
 * @param link the address that it leads to in a document, or null
 */
public record TextDecoration(boolean struck, @Nullable String link) {

    public static final TextDecoration NONE = new TextDecoration(false, null);

    /** The property of a text node that holds the address. */
    public static final String LINK = "link";

    public TextDecoration through() {
        return new TextDecoration(true, link);
    }

    public TextDecoration to(String address) {
        return new TextDecoration(struck, address);
    }
}
