package org.quarterdeck.workshop.parser.source;

import java.util.Collection;

/** How faults word what they found: quoted, short, and on one line whatever the file holds. */
public final class DiagnosticText {

    private static final int LONGEST = 60;

    private DiagnosticText() {}

    /** A value as the file has it, in quotes, cut where it is long. */
    public static String quoted(String value) {
        var line = value.length() > 8 * LONGEST ? value.substring(0, 8 * LONGEST) : value;
        line = line.strip().replaceAll("\\s+", " ");
        int count = line.codePointCount(0, line.length());
        var shown = count <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
        return "'" + shown + "'";
    }

    public static String listed(Collection<String> words) {
        return String.join(", ", words);
    }

    public static String counted(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /** A number without the ".0" that whole ones don't need. */
    public static String number(double n) {
        return n == Math.rint(n) && Math.abs(n) < 1e15 ? Long.toString((long) n) : Double.toString(n);
    }

    /** Line ends, control and direction marks in a message would break or turn the line it is printed on. */
    static String oneLine(String message) {
        if (message.codePoints().noneMatch(DiagnosticText::disturbs)) {
            return message;
        }
        return message.codePoints().map(c -> disturbs(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean disturbs(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> c != 0x200D && c != 0x200C;
            default -> false;
        };
    }
}
