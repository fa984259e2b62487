package org.quarterdeck.ui.home.guide;

import java.util.Arrays;
import java.util.Locale;
import org.commonmark.node.Node;

/**
 * A page of the guide.
 *
 * @param file as other pages link to it
 * @param text as it was written, to be searched
 */
record GuidePage(String file, String title, Node document, String text) {

    /** Whether all of these words are on it. */
    boolean has(String words) {
        var here = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(here::contains);
    }
}
