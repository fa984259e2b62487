package org.quarterdeck.report;

/** Makes print of typed text: real quotation marks and the like. */
@FunctionalInterface
public interface PrintTypography {

    /**
     * @param before the character that the text follows, a space at the start of a paragraph
     * @param after the one that follows it, a space at the end
     */
    String apply(String text, char before, char after);

    default String apply(String text) {
        return apply(text, ' ', ' ');
    }
}
