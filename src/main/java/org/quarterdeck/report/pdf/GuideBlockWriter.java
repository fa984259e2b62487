package org.quarterdeck.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.PrintTypography;
import org.quarterdeck.report.kind.QuestionDescription;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;

/** Writes a segment's content and its notes into the guide. */
final class GuideBlockWriter {

    private static final double SHOWN = 9.5;
    private static final double INDENT = 14;

    private final PdfTextFlow flow;
    private final PrintTypography print;
    private final MessageBundle words;

    GuideBlockWriter(PdfTextFlow flow, PrintTypography print, MessageBundle words) {
        this.flow = flow;
        this.print = print;
        this.words = words;
    }

    /** Writes the content of a slide, or a question with every option. */
    void shown(Segment segment, double indent) throws IOException {
        switch (segment.content()) {
            case SlideContent slide -> write(segment.body(), indent, SHOWN, StyledSpan.MUTED);
            case Poll poll -> {
                prose(segment, indent);
                question(poll.question(), indent);
                var story = poll.toldWords();
                if (story != null) {
                    line(words.text("guide.told", story), indent);
                }
            }
            case Breakout breakout -> {
                write(segment.body(), indent, SHOWN, StyledSpan.MUTED);
                list(words.text("guide.tasks"), breakout.tasks(), indent);
                list(words.text("guide.capture"), breakout.capture(), indent);
                if (breakout.vote()) {
                    line(words.text("guide.vote"), indent);
                }
            }
            case Simulation simulation -> {
                write(segment.body(), indent, SHOWN, StyledSpan.MUTED);
                line(words.text("guide.months", String.join(", ", simulation.polls())), indent);
            }
        }
    }

    void write(List<Block> blocks, double indent, double size, Color colour) throws IOException {
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph p -> flow.paragraph(spans(p.text(), colour), indent, size);
                case Block.Heading h -> flow.paragraph(strong(spans(h.text(), colour)), indent, size);
                case Block.Items items -> items(items, indent, size, colour);
                case Block.Quote quote -> write(quote.content(), indent + INDENT, size, colour);
                case Block.Table table -> table(table, indent, size, colour);
                case Block.Picture picture ->
                    flow.paragraph(List.of(new StyledSpan("[" + picture.alt() + "]", FontFace.TEXT, colour)), indent,
                            size);
                case Block.Code code ->
                    flow.paragraph(List.of(new StyledSpan(code.text().stripTrailing(), FontFace.TEXT, colour)), indent,
                            size);
            }
            flow.gap(2);
        }
    }

    /** Writes a poll's text without the list or table of its options. */
    private void prose(Segment segment, double indent) throws IOException {
        write(segment.body().stream().filter(b -> !(b instanceof Block.Items || b instanceof Block.Table)).toList(), indent,
                SHOWN,
                StyledSpan.MUTED);
    }

    private void question(Question question, double indent) throws IOException {
        var description = QuestionDescription.of(question, words.text("guide.worded"));
        if (description.above() != null) {
            line(description.above(), indent);
        }
        options(description.options(), question.right(), indent);
        if (description.below() != null) {
            line(description.below(), indent);
        }
    }

    private void options(List<String> options, Set<Integer> right, double indent) throws IOException {
        for (int i = 0; i < options.size(); i++) {
            var spans = new ArrayList<>(List.of(StyledSpan.quiet(print.apply(options.get(i)))));
            if (right.contains(i)) {
                spans.add(new StyledSpan("  " + words.text("guide.right"), FontFace.STRONG, StyledSpan.INK));
            }
            flow.item(StyledSpan.quiet((i + 1) + "."), indent, spans, indent + INDENT + 2, SHOWN);
        }
    }

    private void list(String heading, List<String> lines, double indent) throws IOException {
        if (!lines.isEmpty()) {
            flow.paragraph(List.of(new StyledSpan(heading, FontFace.MEDIUM, StyledSpan.MUTED)), indent, SHOWN);
            options(lines, Set.of(), indent);
        }
    }

    private void items(Block.Items list, double indent, double size, Color colour) throws IOException {
        int number = list.first();
        for (var item : list.items()) {
            var mark = new StyledSpan(list.ordered() ? number++ + "." : "•", FontFace.TEXT, StyledSpan.MUTED);
            var rest = new ArrayList<>(item.content());
            var first = !rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph p
                    ? spans(p.text(), colour)
                    : List.<StyledSpan>of();
            if (!first.isEmpty()) {
                rest.removeFirst();
            }
            flow.item(mark, indent, first, indent + INDENT, size);
            write(rest, indent + INDENT, size, colour);
        }
    }

    private void table(Block.Table table, double indent, double size, Color colour) throws IOException {
        var from = new double[table.header().size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = indent + i * (flow.width() - indent) / from.length;
        }
        flow.row(
                table.header().stream().map(cell -> new StyledSpan(print.apply(Inline.plain(cell)), FontFace.STRONG, colour))
                        .toList(),
                from,
                size);
        for (var row : table.rows()) {
            flow.row(row.stream().map(cell -> new StyledSpan(print.apply(Inline.plain(cell)), FontFace.TEXT, colour)).toList(),
                    from, size);
        }
    }

    private void line(String sentence, double indent) throws IOException {
        flow.paragraph(List.of(StyledSpan.quiet(print.apply(sentence).strip())), indent, SHOWN);
    }

    private List<StyledSpan> spans(List<Inline> inlines, Color colour) {
        var spans = new ArrayList<StyledSpan>();
        collect(inlines, FontFace.TEXT, colour, spans, new StringBuilder(" "), Inline.plain(inlines) + " ");
        return spans;
    }

    /**
     * Collects the spans.
     *
     * @param typed a space and the text before
     * @param all the whole text, which shows what follows
     */
    private void collect(List<Inline> inlines, FontFace face, Color colour, List<StyledSpan> spans, StringBuilder typed,
            String all) {
        for (var inline : inlines) {
            switch (inline) {
                case Inline.Text t -> {
                    char before = typed.charAt(typed.length() - 1);
                    typed.append(t.text());
                    spans.add(new StyledSpan(print.apply(t.text(), before, all.charAt(typed.length() - 1)), face, colour));
                }
                case Inline.Code c -> {
                    typed.append(c.text());
                    spans.add(new StyledSpan(c.text(), FontFace.CODE, colour));
                }
                case Inline.Emphasis e -> collect(e.content(), FontFace.ITALIC, colour, spans, typed, all);
                case Inline.Strong s -> collect(s.content(), FontFace.STRONG, colour, spans, typed, all);
                case Inline.Struck s -> collect(s.content(), face, colour, spans, typed, all);
                case Inline.Link l -> collect(l.content(), face, colour, spans, typed, all);
                case Inline.LineBreak b -> {
                    typed.append(' ');
                    spans.add(new StyledSpan("\n", face, colour));
                }
            }
        }
    }

    private static List<StyledSpan> strong(List<StyledSpan> spans) {
        return spans.stream().map(span -> new StyledSpan(span.text(), FontFace.STRONG, span.colour())).toList();
    }
}
