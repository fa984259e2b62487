package org.quarterdeck.ui.text;

import java.util.Locale;

/**
 * Converts typed text to the typography of its language: quotation marks, apostrophes, dashes and ellipses. Text that
 * is already correct is unchanged.
 */
public record Typography(String open, String close, String innerOpen, String innerClose, boolean spacedMarks) {

    private static final char NO_BREAK = '\u00A0';

    /** @param lang a BCP 47 tag; unknown languages are set like English */
    public static Typography of(String lang) {
        var locale = Locale.forLanguageTag(lang);
        return switch (locale.getLanguage()) {
            case "de" -> "CH".equals(locale.getCountry()) || "LI".equals(locale.getCountry())
                    ? marks("«", "»", "‹", "›")
                    : marks("„", "“", "‚", "‘");
            case "fr" -> new Typography("«" + NO_BREAK, NO_BREAK + "»", "“", "”", true);
            case "it", "es", "pt", "el", "ar", "fa" -> marks("«", "»", "“", "”");
            case "ja" -> marks("「", "」", "『", "』");
            case "ru", "uk" -> marks("«", "»", "„", "“");
            case "cs", "sk", "sl", "bg", "is" -> marks("„", "“", "‚", "‘");
            case "pl", "ro", "hu", "hr", "sr" -> marks("„", "”", "‚", "’");
            case "sv", "fi" -> marks("”", "”", "’", "’");
            case "da" -> marks("»", "«", "›", "‹");
            default -> marks("“", "”", "‘", "’");
        };
    }

    public String smart(String text) {
        return smart(text, ' ');
    }

    /** @param before the character before the text, a space at the start of a paragraph */
    public String smart(String text, char before) {
        return smart(text, before, ' ');
    }

    /** @param after the character after the text, a space at the end of a paragraph */
    public String smart(String text, char before, char after) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            char last = i == 0 ? before : text.charAt(i - 1);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : after;
            if (here == '"') {
                out.append(opens(last, next) ? open : close);
            } else if (here == '\'') {
                out.append(single(text, i, last, next));
            } else if (text.startsWith("...", i)) {
                out.append('…');
                i += 2;
            } else if (text.startsWith("--", i) && Character.isWhitespace(last) && option(text, i + 2)) {
                out.append("--");
                i++;
            } else if (text.startsWith("--", i)) {
                boolean em = text.startsWith("---", i);
                out.append(em ? '—' : '–');
                i += em ? 2 : 1;
            } else if (here == '-' && last == ' ' && next == ' ' && i > 0) {
                out.append('–');
            } else if (here == '-' && range(text, i)) {
                out.append('–');
            } else if (here == ' ' && spacedMarks && ":;!?»".indexOf(next) >= 0) {
                out.append(NO_BREAK);
            } else {
                out.append(here);
            }
        }
        return out.toString();
    }

    /** Returns whether a program option such as --help begins at the position. */
    private static boolean option(String text, int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    /**
     * Returns whether the hyphen is in a range of ascending numbers such as 5 to 10, but not in a date or a telephone
     * number.
     */
    private static boolean range(String text, int at) {
        int from = at;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        boolean alone = (from == 0 || " (\u00A0\"„“«".indexOf(text.charAt(from - 1)) >= 0)
                && (to == text.length() || " ).,;:!?%\u00A0\"“”»".indexOf(text.charAt(to)) >= 0)
                && !(to + 1 < text.length() && Character.isDigit(text.charAt(to + 1)));
        return alone && from < at && to > at + 1 && at - from <= 4 && to - at - 1 <= 4
                && Integer.parseInt(text.substring(from, at)) < Integer.parseInt(text.substring(at + 1, to));
    }

    private static Typography marks(String open, String close, String innerOpen, String innerClose) {
        return new Typography(open, close, innerOpen, innerClose, false);
    }

    /**
     * Converts a single quotation mark. Between letters, before digits ('90s) or without an opening mark it is an
     * apostrophe.
     */
    private String single(String text, int at, char last, char next) {
        if (!opens(last, next) || Character.isDigit(next)) {
            return !Character.isLetterOrDigit(next) && text.lastIndexOf('\'', at - 1) >= 0 && openedBefore(text, at)
                    ? innerClose
                    : "’";
        }
        return text.indexOf('\'', at + 1) > 0 || at == text.length() - 1 ? innerOpen : "’";
    }

    private static boolean openedBefore(String text, int at) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) == '\'') {
                char last = i == 0 ? ' ' : text.charAt(i - 1);
                open += opens(last, text.charAt(i + 1)) ? 1 : Character.isLetterOrDigit(text.charAt(i + 1)) ? 0 : -1;
            }
        }
        return open > 0;
    }

    private static boolean opens(char last, char next) {
        boolean afterGap = Character.isWhitespace(last) || Character.isSpaceChar(last) || "([{\"'–—-/„“‚‘«‹¿¡".indexOf(last) >= 0;
        boolean afterMark = last == '"' || last == '\'';
        return afterGap && (afterMark ? Character.isLetterOrDigit(next) : !Character.isWhitespace(next));
    }
}
