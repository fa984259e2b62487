package org.quarterdeck.workshop.parser.source;

import java.util.Collection;

/** Formats what diagnostics quote from a file: in quotes, short, and on one line. */
public final class DiagnosticText {

    private static final int LONGEST = 60;

    private DiagnosticText() {}

    /** Returns a value in quotes, shortened if it is long. */
    public static String quoted(String value) {
        return "'" + shortened(value) + "'";
    }

    /** Returns a value on one line, without its end if it is long. */
    public static String shortened(String value) {
        var line = value.length() > 8 * LONGEST ? value.substring(0, 8 * LONGEST) : value;
        line = line.strip().replaceAll("\\s+", " ");
        int count = line.codePointCount(0, line.length());
        return count <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    public static String listed(Collection<String> words) {
        return String.join(", ", words);
    }

    public static String counted(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /** Returns a number, without the ".0" of whole ones. */
    public static String number(double n) {
        return n == Math.rint(n) && Math.abs(n) < 1e15 ? Long.toString((long) n) : Double.toString(n);
    }

    /** Removes line ends and control and direction marks, which would break or reverse the line. */
    static String oneLine(String message) {
        if (message.codePoints().noneMatch(DiagnosticText::disruptsLine)) {
            return message;
        }
        return message.codePoints().map(c -> disruptsLine(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean disruptsLine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> c != 0x200D && c != 0x200C;
            default -> false;
        };
    }
}
