package org.quarterdeck.ui.home.guide;

import java.util.Arrays;
import java.util.Locale;
import org.commonmark.node.Node;

/**
 * A page of the guide.
 *
 * @param file the name that other pages link to
 * @param text the source, for searching
 */
record GuidePage(String file, String title, Node document, String text) {

    /** Returns whether the page contains all of the given words. */
    boolean has(String words) {
        var here = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(here::contains);
    }
}
