package org.quarterdeck.workshop.parser.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SourceExcerpt;

/** Warns of marks that mean something in other dialects of Markdown and are shown as they stand here. */
final class UnknownMarks {

    /**
     * A mark.
     *
     * @param sign what every such mark holds, so that most texts are told apart without the pattern
     * @param once whether it is told of once a file, as a deck of another tool is full of it
     */
    private record Mark(String sign, Pattern pattern, String meaning, String remedy, boolean once) {

        Mark(String sign, String pattern, String meaning, String remedy) {
            this(sign, Pattern.compile(pattern), meaning, remedy, false);
        }

        static Mark once(String sign, String pattern, String meaning, String remedy) {
            return new Mark(sign, Pattern.compile(pattern), meaning, remedy, true);
        }

        /** Returns the first such mark in a text, or null. */
        @Nullable
        String in(String text) {
            if (!text.contains(sign)) {
                return null;
            }
            var found = pattern.matcher(text);
            return found.find() ? found.group() : null;
        }
    }

    private static final String STEPS = "leave it out, and write `build: steps` to show items one by one";
    private static final List<Mark> MARKS = List.of(
            new Mark("[^", "\\[\\^[^\\]\\s]{1,40}\\]:?", "a footnote",
                    "write what it says on a line of its own, as `[^1]: The words`"),
            new Mark("[^", "\\[\\^[^\\[\\]\\s]{1,40}[ \\t][^\\[\\]]{0,40}\\]:?", "a footnote",
                    "write its name without a space, as `[^my-note]`, in the text and before its words"),
            new Mark(":", "(?<![\\w:]):[a-z][a-z0-9_+-]{1,40}:(?![\\w:])", "an emoji", "write the emoji itself"),
            new Mark("$", "\\$[^\\s$\\d](?:[^$]{0,200}[^\\s$])?\\$(?!\\d)|\\$\\$[^$]{1,200}\\$\\$", "a formula",
                    "write it in plain letters, or show it as a picture"),
            new Mark("![", "!\\[[^\\[\\]]{0,200}\\]\\([^()<>]{0,200}[^()<>\\s] +[^()<>\\s][^()<>]{0,200}\\)", "a picture",
                    "write its name between `<` and `>`, such as `![what it shows](<my file.png>)`"),
            new Mark("#", "^#{1,6}\\p{L}\\S*(?=\\s[^#]*$)|^#{2,6}\\p{L}[^\\s#]*$", "a heading", "write a space behind the `#`"),
            Mark.once("::", "(?<!\\S)::(?:left|right|top|bottom|default)::(?!\\S)", "a column",
                    "write `layout: two-cols`, the first column right below the heading, and one line `::right::` above the second"),
            Mark.once(":::", "(?<!\\S):{3,}(?: ?\\{[^{}]{1,80}\\}| ?[a-z][\\w-]*)(?!\\S)", "a block of text",
                    "leave it out, or for two columns write `layout: two-cols` and a line `::right::`"),
            Mark.once("{", "(?<![^\\s]|::: )\\{[.#][\\p{L}][\\w-]*(?: [^{}]{1,80})?\\}", "a class or an id", "leave it out"),
            Mark.once("[", "(?<!\\S)\\.[a-z]+(?:-[a-z]+)*\\[", "a class", "leave it out, and the bracket that ends it"),
            Mark.once("[", "^\\[\\.[a-z][a-z-]*(?:: ?[^\\[\\]]{1,80})?\\]|^\\[fit\\](?= )", "a setting of the slide",
                    "leave it out"),
            Mark.once("@",
                    "(?<!\\S)@(?:snapend|ulend|olend|divend)(?!\\S)|(?<!\\S)@(?:snap|fa|css|size|color|box|ul|ol|quote|img|div)"
                            + "\\[[^\\[\\]]{1,80}\\]",
                    "a mark of GitPitch", "leave it out"),
            Mark.once("--", "^--$", "a step", STEPS),
            Mark.once(". . .", "^\\. \\. \\.$", "a step", STEPS),
            Mark.once("+++", "^\\+\\+\\+$", "a new slide", "write `---`"),
            Mark.once("<<<", "^<<< \\S+", "a file of code", "write the code between two lines of three backticks"));

    private final SourceExcerpt excerpt;
    private final DiagnosticCollector faults;

    UnknownMarks(SourceExcerpt excerpt, DiagnosticCollector faults) {
        this.excerpt = excerpt;
        this.faults = faults;
    }

    /** Warns of the first mark of each sort in the text of a node. */
    void check(List<Inline> text, Node node) {
        for (var mark : MARKS) {
            var found = first(mark, text);
            if (found != null) {
                warn(mark, found, node);
            }
        }
    }

    private static @Nullable String first(Mark mark, List<Inline> text) {
        for (var run : text) {
            var found = run instanceof Inline.Text words ? mark.in(words.text()) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void warn(Mark mark, String found, Node node) {
        var spans = node.getSourceSpans();
        var lines = spans.stream().filter(span -> stands(found, excerpt.source(List.of(span)))).toList();
        if (lines.isEmpty() && spans.size() == 1) {
            return; // it is written with backslashes, to be shown as it stands
        }
        var place = excerpt.place(lines.isEmpty() ? spans : List.of(within(lines.getFirst(), found)));
        var message = DiagnosticText.quoted(found) + ", " + mark.meaning() + " elsewhere, is shown as it stands: "
                + mark.remedy();
        if (mark.once()) {
            faults.warningOnce(mark.meaning(), place, message);
        } else {
            faults.warning(place, message);
        }
    }

    /** Returns whether a line holds a mark that no backslash keeps from being one. */
    private static boolean stands(String found, String line) {
        int at = line.indexOf(found);
        return at == 0 || (at > 0 && line.charAt(at - 1) != '\\');
    }

    private SourceSpan within(SourceSpan line, String found) {
        int column = excerpt.source(List.of(line)).indexOf(found);
        return SourceSpan.of(line.getLineIndex(), line.getColumnIndex() + column, line.getInputIndex() + column, found.length());
    }
}
