package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.fixtures.QuestionPair;
import org.quarterdeck.fixtures.QuestionSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionIdentity;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.parser.ParsedWorkshop;

/** Which questions can be shown beside each other: the file and the room agree on it for every kind. */
class ComparedQuestionsTest {

    static List<QuestionPair> pairs() {
        return QuestionPair.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void have_the_same_items(QuestionPair pair) {
        assertEquals(pair.comparable(), QuestionIdentity.sameItems(pair.one(), pair.other()));
        assertEquals(pair.comparable(), QuestionIdentity.sameItems(pair.other(), pair.one()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void are_accepted_in_a_file(QuestionPair pair) {
        var reading = ParsedWorkshop.below(QuestionSource.of("Before", pair.one(), "id: before\n")
                + QuestionSource.of("After", pair.other(), "compare: before\n"));

        var polls = reading.workshop().segments().stream().map(Segment::poll).map(Objects::requireNonNull).toList();
        assertEquals(List.of(pair.one(), pair.other()), polls.stream().map(poll -> poll.question()).toList());
        assertEquals(pair.comparable(), Objects.equals("before", polls.getLast().compare()));
        assertEquals(pair.comparable(), reading.faults().isEmpty(), reading.faults()::toString);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void are_shown_in_the_room(QuestionPair pair) {
        var room = new SteppedSession(WorkshopFixture.small().poll("before", pair.one(), Reveal.ON_CLOSE)
                .poll("after", pair.other(), Reveal.ON_CLOSE).comparedWith("before"));
        room.submit(new Join("a"));
        answer(room, "run-1", pair.one());
        room.after(Move.CLOSE, Move.NEXT);
        answer(room, "run-2", pair.other());
        room.after(Move.CLOSE);

        var view = Objects.requireNonNull(PollView.of(room.state(), "after"));
        assertEquals(pair.comparable(), view.before() != null);
        assertEquals(pair.comparable(), PollView.ownBefore(room.state(), "after", 1) != null);
    }

    private static void answer(SteppedSession room, String run, Question question) {
        room.after(Move.OPEN);
        room.accepted(new CastAnswer(1, run, SampleAnswers.answer(question, new Random(1))));
    }
}
