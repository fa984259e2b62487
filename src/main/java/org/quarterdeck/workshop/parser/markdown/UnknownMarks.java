package org.quarterdeck.workshop.parser.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SourceExcerpt;

/** Warns of marks that mean something in other dialects of Markdown and are shown as they stand here. */
final class UnknownMarks {

    private record Mark(Pattern pattern, String meaning, String remedy) {

        Mark(String pattern, String meaning, String remedy) {
            this(Pattern.compile(pattern), meaning, remedy);
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark("\\[\\^[^\\]\\s]{1,40}\\]:?", "a footnote", "write what it says on a line of its own, as `[^1]: The words`"),
            new Mark("(?<![\\w:]):[a-z][a-z0-9_+-]{1,40}:(?![\\w:])", "an emoji", "write the emoji itself"),
            new Mark("\\$[^\\s$\\d](?:[^$]{0,200}[^\\s$])?\\$(?!\\d)|\\$\\$[^$]{1,200}\\$\\$", "a formula",
                    "write it in plain letters, or show it as a picture"));

    private final SourceExcerpt excerpt;
    private final DiagnosticCollector faults;

    UnknownMarks(SourceExcerpt excerpt, DiagnosticCollector faults) {
        this.excerpt = excerpt;
        this.faults = faults;
    }

    /** Warns of the first mark of each sort in the text of a node. */
    void check(List<Inline> text, Node node) {
        for (var mark : MARKS) {
            text.stream().filter(Inline.Text.class::isInstance).map(Inline.Text.class::cast)
                    .map(run -> mark.pattern().matcher(run.text())).filter(Matcher::find).findFirst()
                    .ifPresent(found -> warn(mark, found.group(), node));
        }
    }

    private void warn(Mark mark, String found, Node node) {
        var spans = node.getSourceSpans();
        var lines = spans.stream().filter(span -> excerpt.source(List.of(span)).contains(found)).toList();
        var place = excerpt.place(lines.isEmpty() ? spans : List.of(within(lines.getFirst(), found)));
        faults.warning(place, DiagnosticText.quoted(found) + ", " + mark.meaning() + " elsewhere, is shown as it stands: "
                + mark.remedy());
    }

    private SourceSpan within(SourceSpan line, String found) {
        int column = excerpt.source(List.of(line)).indexOf(found);
        return SourceSpan.of(line.getLineIndex(), line.getColumnIndex() + column, line.getInputIndex() + column, found.length());
    }
}
