package org.quarterdeck.importer.markdown.source;

/** Writes raised and lowered signs as the letters that Unicode has for them, and all others as they are. */
public final class RaisedText {

    private static final String PLAIN = "0123456789+-=()n";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    private RaisedText() {}

    public static String above(String words) {
        return written(words, ABOVE);
    }

    public static String below(String words) {
        return written(words, BELOW);
    }

    private static String written(String words, String signs) {
        var bare = words.strip();
        return !bare.isEmpty() && bare.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)
                ? bare.chars().map(c -> signs.charAt(PLAIN.indexOf(c)))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : words;
    }
}
