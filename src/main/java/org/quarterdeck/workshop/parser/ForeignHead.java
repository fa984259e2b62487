package org.quarterdeck.workshop.parser;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SourceLines;

/** Knows keys at the top of a file that are written in TOML or in braces, which are no keys here. */
final class ForeignHead {

    private static final Pattern TOML = Pattern.compile("\\+\\+\\+\\s*");
    private static final Pattern TITLE = Pattern.compile("\\s*[{]?\\s*[\"']?title[\"']?\\s*[=:]\\s*[\"']?([^\"'{},]{1,200}).*");
    private static final int SEARCHED = 20;

    private ForeignHead() {}

    /** Returns what is wrong with the keys on top and how to write them, or null if they are none of these. */
    static @Nullable String of(SourceLines lines) {
        int first = 0;
        while (first < lines.count() && (lines.blank(first) || lines.separates(first))) {
            first++;
        }
        if (first == lines.count()) {
            return null;
        }
        var line = lines.get(first);
        if (first == 0 && TOML.matcher(line).matches()) {
            return "the workshop has no `title`: its keys are written as TOML between two lines `+++`, which isn't read here; "
                    + "write them between two lines `---`, such as " + example(lines, first);
        }
        return line.matches("\\s*\\{\\s*(?:[\"']?\\p{L}[\\w-]*[\"']?\\s*:.*)?")
                ? "the workshop has no `title`: its keys are written in braces, which aren't read here; write each on a line of "
                        + "its own between two lines `---` at the very top of the file, such as " + example(lines, first)
                : null;
    }

    private static String example(SourceLines lines, int first) {
        for (int i = first; i < Math.min(lines.count(), first + SEARCHED); i++) {
            var title = TITLE.matcher(lines.get(i));
            if (lines.get(i).length() < 1_000 && title.matches()) {
                return "`title: " + DiagnosticText.shortened(title.group(1).strip()) + "`";
            }
        }
        return "`title: My workshop`";
    }
}
