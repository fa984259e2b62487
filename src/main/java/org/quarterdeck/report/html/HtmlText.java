package org.quarterdeck.report.html;

/** Text as HTML. */
final class HtmlText {

    private HtmlText() {}

    /** Escapes a text and removes characters that HTML forbids or that change the direction of text. */
    static String text(String words) {
        var safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t' -> safe.append((char) c);
                default -> {
                    if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !changesDirection(c)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    static String attribute(String words) {
        return text(words).replace('\n', ' ');
    }

    /** Returns participants' text isolated from the direction of the text around it, with its line breaks. */
    static String isolated(String words) {
        return "<bdi class=\"words\">" + text(words) + "</bdi>";
    }

    /** Returns whether a character changes the direction of the text after it, which would make it unreadable. */
    private static boolean changesDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
