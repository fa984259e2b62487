package org.quarterdeck.report.presentation;

import java.util.List;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Question;

/** The options of a question as a list, or its pairs as a table, for a slide without a vote. */
final class QuestionLines {

    private QuestionLines() {}

    static List<Block> of(Question question) {
        return switch (question) {
            case Question.Choice choice -> listed(choice.options());
            case Question.Multiple multiple -> listed(multiple.options());
            case Question.Scale scale -> listed(scale.statements());
            case Question.Spectrum spectrum -> paired(spectrum.pairs());
            case Question.Ranking ranking -> listed(ranking.options());
            case Question.Points points -> listed(points.options());
            case Question.Words words -> List.of();
            case Question.Text text -> List.of();
            case Question.Quadrant plane -> plane.corners().isEmpty()
                    ? paired(List.of(plane.x(), plane.y()))
                    : listed(plane.corners());
        };
    }

    /** Returns a list of texts, or nothing if there are none. */
    static List<Block> listed(List<String> texts) {
        return texts.isEmpty()
                ? List.of()
                : List.of(new Block.Items(false, texts.stream()
                        .map(text -> new Block.Item(null, List.of(new Block.Paragraph(List.of(new Inline.Text(text))))))
                        .toList()));
    }

    private static List<Block> paired(List<Question.Pair> pairs) {
        return listed(pairs.stream().map(pair -> pair.left() + " – " + pair.right()).toList());
    }
}
