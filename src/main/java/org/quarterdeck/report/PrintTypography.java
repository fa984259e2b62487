package org.quarterdeck.report;

/** Replaces typewriter characters by typographic ones, such as quotation marks. */
@FunctionalInterface
public interface PrintTypography {

    /**
     * Returns the text with typographic characters.
     *
     * @param before the character before the text, a space at the start of a paragraph
     * @param after the character after it, a space at the end
     */
    String apply(String text, char before, char after);

    default String apply(String text) {
        return apply(text, ' ', ' ');
    }
}
