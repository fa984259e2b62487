package org.quarterdeck.workshop.parser;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentContent;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;

/** All that a segment says, to the room and to the facilitator, as one line of text. */
public final class SegmentWords {

    private SegmentWords() {}

    public static String of(Segment segment) {
        return segment.title() + " " + of(segment.body()) + " " + segment.content() + " " + notes(segment);
    }

    /** What the room sees of it: title, text, options, tasks. */
    public static String shown(Segment segment) {
        return segment.title() + " " + of(segment.body()) + " " + asked(segment.content());
    }

    /** The notes that begin with a label, such as what to say, without it. */
    public static String noted(Segment segment, String label) {
        return segment.notes().stream().map(SegmentWords::of).filter(text -> text.startsWith(label + " "))
                .map(text -> text.substring(label.length()).strip()).collect(Collectors.joining(" "));
    }

    private static String asked(SegmentContent content) {
        return switch (content) {
            case Poll poll -> String.join(" ", items(poll.question())) + " " + Objects.requireNonNullElse(poll.toldWords(), "");
            case Breakout breakout -> String.join(" ", breakout.tasks()) + " " + String.join(" ", breakout.capture());
            case SlideContent(var plane, var pages, var left) -> plane == null ? "" : String.join(" ", items(plane));
            case Simulation simulation -> "";
        };
    }

    private static List<String> items(Question question) {
        return switch (question) {
            case Question.Choice choice -> choice.options();
            case Question.Multiple multiple -> multiple.options();
            case Question.Scale scale -> scale.statements();
            case Question.Spectrum spectrum -> spectrum.pairs().stream().map(p -> p.left() + " " + p.right()).toList();
            case Question.Ranking ranking -> ranking.options();
            case Question.Points points -> points.options();
            case Question.Words words -> List.of();
            case Question.Text text -> List.of();
            case Question.Quadrant plane -> Stream.concat(plane.corners().stream(), Stream.of(plane.x(), plane.y())
                    .flatMap(p -> Stream.of(p.left(), p.right()))).toList();
        };
    }

    public static String notes(Segment segment) {
        return of(segment.notes());
    }

    private static String of(List<Block> blocks) {
        return blocks.stream().map(SegmentWords::of).collect(Collectors.joining(" "));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph p -> Inline.plain(p.text());
            case Block.Heading h -> Inline.plain(h.text());
            case Block.Items list -> list.items().stream().map(i -> of(i.content())).collect(Collectors.joining(" "));
            case Block.Quote q -> of(q.content());
            case Block.Table t -> cells(t.header()) + " " + t.rows().stream().map(SegmentWords::cells)
                    .collect(Collectors.joining(" "));
            case Block.Picture p -> p.alt();
            case Block.Code c -> c.text();
        };
    }

    private static String cells(List<List<Inline>> row) {
        return row.stream().map(Inline::plain).collect(Collectors.joining(" "));
    }
}
