package org.quarterdeck.workshop.parser.source;

import java.util.regex.Pattern;

/** Lines that begin notes by saying for whom they are, as several tools and many authors write them. */
public final class SpeakerWords {

    private static final String SPEAKER = "(?:speaker|presenter)(?:['’]s)?[ -]notes?";
    private static final Pattern WORDS = Pattern
            .compile(" {0,3}(?:\\.notes?:|[*_]{2}notes(?::[*_]{2}|[*_]{2}:)|[*_]{0,2}" + SPEAKER + "(?::[*_]{0,2}|[*_]{1,2}:))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile(
            " {0,3}#{1,6}[ \\t]+[*_]{0,2}" + SPEAKER + ":?[*_]{0,2}[ \\t]*#*[ \\t]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile(" {0,3}`{3,}[ \\t]*notes[ \\t]*");
    private static final Pattern FENCE_END = Pattern.compile(" {0,3}`{3,}[ \\t]*");

    private SpeakerWords() {}

    /** Returns where the words end that a line begins with, or -1 if it has none. */
    public static int end(String line) {
        var words = WORDS.matcher(line);
        return words.lookingAt() ? words.end() : -1;
    }

    /** Returns whether a line is a heading of notes, which stands below what the room sees. */
    public static boolean heading(String line) {
        return HEADING.matcher(line).matches();
    }

    /** Returns whether a line begins a block of code that holds notes. */
    public static boolean fence(String line) {
        return FENCE.matcher(line).matches();
    }

    public static boolean fenceEnd(String line) {
        return FENCE_END.matcher(line).matches();
    }
}
