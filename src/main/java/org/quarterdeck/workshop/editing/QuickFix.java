package org.quarterdeck.workshop.editing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterdeck.workshop.Diagnostic;

/**
 * A remedy that needs no thought: a word for the one that was meant, a key for the one that is nearest, an id that is free.
 *
 * @param written what is written instead, to be shown on a button
 */
public record QuickFix(TextEdit edit, String written) {

    private static final Pattern NEAREST = Pattern.compile("did you mean `([^`]+)`\\?");
    private static final Pattern UNKNOWN_KEY = Pattern.compile("^unknown key '([^']+)'");
    private static final Pattern UNKNOWN_VALUE = Pattern.compile("^unknown ([a-z]+) '([^']+)'");
    private static final Pattern ID_TWICE = Pattern.compile("(?i)\\bid\\b.*\\b(twice|already|repeat)");
    private static final Pattern NO_TITLE = Pattern.compile("(?i)\\bno `?title`?");

    /** Returns the remedy of a fault, if it is one of these. */
    public static Optional<QuickFix> of(Diagnostic fault, String text) {
        var message = fault.message();
        if (Stream.of(NO_TITLE, ID_TWICE, NEAREST).noneMatch(known -> known.matcher(message).find())) {
            return Optional.empty();
        }
        var lines = LineMerge.lines(text);
        if (fault.line() > lines.size()) {
            return Optional.empty();
        }
        int start = lines.subList(0, fault.line() - 1).stream().mapToInt(String::length).sum();
        var line = lines.get(fault.line() - 1);
        if (NO_TITLE.matcher(message).find() && fault.line() == 1) {
            return title(text);
        }
        if (ID_TWICE.matcher(message).find() && line.startsWith("id:")) {
            var id = line.substring(3).strip();
            return replaced(start, line, id, SegmentKeys.freeId(id + "-2", text));
        }
        var nearest = NEAREST.matcher(message);
        if (!nearest.find()) {
            return Optional.empty();
        }
        var key = UNKNOWN_KEY.matcher(message);
        if (key.find()) {
            return replaced(start, line, key.group(1), nearest.group(1));
        }
        var value = UNKNOWN_VALUE.matcher(message);
        return value.find() ? replaced(start, line, value.group(2), nearest.group(1)) : Optional.empty();
    }

    private static Optional<QuickFix> replaced(int start, String line, String wrong, String right) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(wrong.toLowerCase(Locale.ROOT));
        return at < 0
                ? Optional.empty()
                : Optional.of(new QuickFix(new TextEdit(start + at, line.substring(at, at + wrong.length()), right), right));
    }

    private static Optional<QuickFix> title(String text) {
        var heading = text.lines().filter(l -> l.startsWith("# ")).map(l -> l.substring(2).strip()).findFirst()
                .orElse("Untitled");
        var line = "title: " + SegmentKeys.quoted(heading);
        boolean keys = text.startsWith("---\n") && text.indexOf("\n---") > 0;
        return Optional.of(new QuickFix(
                keys ? new TextEdit(4, "", line + "\n") : new TextEdit(0, "", "---\n" + line + "\n---\n"), line));
    }
}
