package org.quarterdeck.importer.markdown;

import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.SlideText;

/** Takes formulas out of the marks of code that reveal.js wants around them. */
final class RevealMarks {

    private static final Pattern FORMULA = Pattern.compile("`(\\$[^`\\n]+\\$)`");
    private static final Pattern BRACKETS = Pattern.compile("\\\\\\\\([(\\[])\\s*([^\\n]{1,300}?)\\s*\\\\\\\\[)\\]]");

    private RevealMarks() {}

    static void open(SlideText text) {
        text.replace(Pattern.compile(SlideText.OPEN + "\\d+" + SlideText.CLOSE), (found, line) -> {
            var formula = FORMULA.matcher(text.restored(found.group()));
            return formula.matches() ? formula.group(1) : found.group();
        });
        text.replace(BRACKETS, (found, line) -> {
            var mark = found.group(1).equals("(") ? "$" : "$$";
            return mark + found.group(2) + mark;
        });
    }
}
