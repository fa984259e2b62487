package org.quarterdeck.i18n;

/** Marks as they stand between words that read from right to left, such as a bracket that closes. */
public final class MirroredMarks {

    /** Each bracket beside its mirror image. */
    private static final String PAIRS = "()[]{}<>«»‹›";

    private MirroredMarks() {}

    /** Returns marks in the opposite order, with each bracket as its mirror image. */
    public static String of(String marks) {
        var turned = new StringBuilder(marks).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int pair = PAIRS.indexOf(turned.charAt(i));
            if (pair >= 0) {
                turned.setCharAt(i, PAIRS.charAt(pair ^ 1));
            }
        }
        return turned.toString();
    }
}
