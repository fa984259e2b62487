package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.MeanAndDeviation;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.PercentShares;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.question.Result.Spot;
import org.quarterdeck.question.kind.AnswerSums.Sums;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question.Quadrant;

/** A mark is put on a plane. */
final class QuadrantKind extends KindRules<Scatter> {

    static final AnswerSums SUMS = new AnswerSums(QuadrantKind::marks,
            lists -> coordinates(lists.stream().flatMap(QuadrantKind::spots).toList()));

    private static final Comparator<Spot> LEFT_TO_RIGHT = Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y);

    private static final List<String> CORNERS = List.of("first.corner", "second.corner", "third.corner", "fourth.corner");

    private final Quadrant plane;

    QuadrantKind(Quadrant plane) {
        super(plane, Scatter.class);
        this.plane = plane;
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return answer instanceof Marked marked ? misfit(marked) : otherKind();
    }

    private static @Nullable AnswerMismatch misfit(Marked mark) {
        if (!SpectrumKind.onLine(mark.x())) {
            return new AnswerMismatch("x", "x lies between 0 and 1");
        }
        return SpectrumKind.onLine(mark.y()) ? null : new AnswerMismatch("y", "y lies between 0 and 1");
    }

    private static Sums marks(Collection<Answer> answers) {
        var spots = AnswerSums.all(answers, Marked.class).stream().map(m -> new Spot(m.x(), m.y())).toList();
        return new Sums(spots.size(), List.of(coordinates(spots)));
    }

    private static List<Double> coordinates(List<Spot> spots) {
        return spots.stream().sorted(LEFT_TO_RIGHT).flatMap(spot -> Stream.of(spot.x(), spot.y())).toList();
    }

    private static Stream<Spot> spots(List<Double> coordinates) {
        return IntStream.range(0, coordinates.size() / 2)
                .mapToObj(i -> new Spot(coordinates.get(2 * i), coordinates.get(2 * i + 1)));
    }

    @Override
    Scatter summed(RunTally tally, int hands) {
        var spots = spots(tally.item(0)).toList();
        var corners = new int[4];
        spots.forEach(s -> corners[(s.x() >= 0.5 ? 1 : 0) + (s.y() >= 0.5 ? 2 : 0)]++);
        return new Scatter(spots, MeanAndDeviation.of(spots.stream().mapToDouble(Spot::x), 0.5).mean(),
                MeanAndDeviation.of(spots.stream().mapToDouble(Spot::y), 0.5).mean(), IntStream.of(corners).boxed().toList(),
                tally.answers(), hands);
    }

    @Override
    PairedShift shift(PairedMoves both) {
        return both.moved(2, PairedShift.STILL, (a, i) -> a instanceof Marked m ? i == 0 ? m.x() : m.y() : null);
    }

    @Override
    List<MovedItem> movedItems(CaptionMessages words) {
        return MovedItem.lines(List.of(plane.x(), plane.y()));
    }

    @Override
    String asks(CaptionMessages words) {
        return words.text("plane", plane.x().left(), plane.x().right(), plane.y().left(), plane.y().right());
    }

    @Override
    List<String> parts(Scatter scatter, CaptionMessages words) {
        var percents = PercentShares.percents(scatter.corners(), scatter.answers());
        var parts = new ArrayList<String>();
        for (int i = 0; i < CORNERS.size(); i++) {
            int count = scatter.corners().get(i);
            parts.add(words.text("scatter.corner",
                    named(i) ? plane.corners().get(i) : words.text(CORNERS.get(i)),
                    words.share(percents.get(i), count, scatter.answers()), words.number(count)));
        }
        if (PercentShares.rounded(scatter.corners(), scatter.answers())) {
            parts.add(words.text("rounded"));
        }
        parts.add(words.text("scatter.between", plane.x().left(), plane.x().right(),
                SpectrumKind.lean(plane.x(), scatter.meanX(), words), plane.y().left(), plane.y().right(),
                SpectrumKind.lean(plane.y(), scatter.meanY(), words)));
        return parts;
    }

    private boolean named(int corner) {
        return corner < plane.corners().size() && !plane.corners().get(corner).isBlank();
    }

    @Override
    ResultTable table(Scatter scatter) {
        var shares = PercentShares.percents(scatter.corners(), scatter.answers());
        return ResultTable.table(IntStream.range(0, scatter.corners().size()).mapToObj(i -> {
            var x = i % 2 == 0 ? plane.x().left() : plane.x().right();
            var y = i < 2 ? plane.y().left() : plane.y().right();
            int marks = scatter.corners().get(i);
            return ResultTable.cells(new ResultTable.Name(named(i) ? plane.corners().get(i) : x + ", " + y),
                    new ResultTable.Count(marks),
                    new ResultTable.Percent(shares.get(i), scatter.answers() == 0 ? 0 : (double) marks / scatter.answers()));
        }).toList(), Column.CORNER, Column.PEOPLE, Column.SHARE).adding(scatter.answers());
    }
}
