package org.quarterdeck.ui.kit;

import java.util.Locale;

/**
 * Makes print of what is typed on a keyboard: real quotation marks, apostrophes, dashes and ellipses, as the language of
 * the text writes them. What is typed right already stays as it is.
 */
public record Typography(String open, String close, String innerOpen, String innerClose, boolean spacedMarks) {

    private static final char NO_BREAK = '\u00A0';

    /** @param lang a BCP 47 tag; languages not known here are set as English */
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

    /** @param before the character that the text follows, a space at the start of a paragraph */
    public String smart(String text, char before) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            char last = i == 0 ? before : text.charAt(i - 1);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (here == '"') {
                out.append(opens(last, next) ? open : close);
            } else if (here == '\'') {
                out.append(single(text, i, last, next));
            } else if (text.startsWith("...", i)) {
                out.append('…');
                i += 2;
            } else if (text.startsWith("--", i)) {
                boolean em = text.startsWith("---", i);
                out.append(em ? '—' : '–');
                i += em ? 2 : 1;
            } else if (here == '-' && last == ' ' && next == ' ' && i > 0) {
                out.append('–');
            } else if (here == ' ' && spacedMarks && ":;!?»".indexOf(next) >= 0) {
                out.append(NO_BREAK);
            } else {
                out.append(here);
            }
        }
        return out.toString();
    }

    private static Typography marks(String open, String close, String innerOpen, String innerClose) {
        return new Typography(open, close, innerOpen, innerClose, false);
    }

    /** Between letters, before figures ('90s), or closing nothing that was opened: an apostrophe. */
    private String single(String text, int at, char last, char next) {
        if (!opens(last, next) || Character.isDigit(next)) {
            return !Character.isLetterOrDigit(next) && text.lastIndexOf('\'', at - 1) >= 0 && openedBefore(text, at)
                    ? innerClose
                    : "’";
        }
        return text.indexOf('\'', at + 1) > 0 ? innerOpen : "’";
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
        boolean afterGap = Character.isWhitespace(last) || Character.isSpaceChar(last) || "([{\"'–—-/„“‚‘«‹".indexOf(last) >= 0;
        return afterGap && !Character.isWhitespace(next);
    }
}
