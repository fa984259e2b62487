package org.quarterdeck.session.query;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.kind.HandCount;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Question;

/**
 * The numbers that a show of hands is counted in, with those counted before.
 *
 * @param rows one for all options, or one for each statement of a scale
 * @param people how many raised a hand, where the counts don't tell since each may raise several; else null
 */
public record HandSheet(List<Row> rows, @Nullable Integer people) {

    /**
     * The numbers of one row.
     *
     * @param name the statement, empty where the options are all there is
     */
    public record Row(String name, List<String> columns, List<Integer> counts) {
        public Row {
            columns = List.copyOf(columns);
            counts = List.copyOf(counts);
        }
    }

    public HandSheet {
        rows = List.copyOf(rows);
    }

    /** Returns the sheet of the question that is up, or null where no hands can be counted. */
    public static @Nullable HandSheet of(RoomState room) {
        var poll = SegmentPoll.of(room, room.segment().id());
        if (poll == null || !HandCount.possible(poll.question())) {
            return null;
        }
        var question = poll.question();
        return switch (Tally.of(question, counted(room), room.workshop().lang())) {
            case Result.Counts counts -> new HandSheet(List.of(new Row("", question.items(" – "),
                    counts.counts().subList(0, question.items(" – ").size()))),
                    question instanceof Question.Multiple ? counts.answers() : null);
            case Result.Ratings ratings -> new HandSheet(statements((Question.Scale) question, ratings), null);
            default -> null;
        };
    }

    private static HashMap<Integer, Answer> counted(RoomState room) {
        var run = room.poll().run();
        var hands = new HashMap<Integer, Answer>();
        (run == null ? Stream.<Answer>of() : run.handAnswers().stream()).forEach(answer -> hands.put(-1 - hands.size(), answer));
        return hands;
    }

    private static List<Row> statements(Question.Scale scale, Result.Ratings ratings) {
        var points = IntStream.rangeClosed(1, scale.points()).mapToObj(String::valueOf).toList();
        return IntStream.range(0, scale.statements().size())
                .mapToObj(i -> new Row(scale.statements().get(i), points, ratings.statements().get(i).counts())).toList();
    }
}
