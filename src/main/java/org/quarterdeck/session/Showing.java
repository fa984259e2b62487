package org.quarterdeck.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Answer;
import org.quarterdeck.results.Result;
import org.quarterdeck.results.Shift;
import org.quarterdeck.results.Tally;
import org.quarterdeck.session.PollShown.Before;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;

/** Finds what is to be seen of a poll. */
final class Showing {

    private Showing() {}

    static @Nullable PollShown of(RoomState room, String id, boolean toFacilitator) {
        int place = room.workshop().indexOf(id);
        var poll = room.question(id);
        if (poll == null || place < 0) {
            return null;
        }
        var seen = room.poll(id).seen();
        var run = seen.run();
        if (run == null) {
            return new PollShown(poll, Phase.READY, 0, 0, null, null, null, null, Set.of());
        }
        boolean told = toFacilitator || seen.revealed();
        boolean rightIsTold = seen.revealed() && seen.phase() == Phase.CLOSED;
        return new PollShown(poll, seen.phase(), run.round(), run.answers().size(),
                seen.phase() == Phase.OPEN ? run.closesAt() : null, told ? result(room, poll.question(), run) : null,
                told ? roundBefore(room, room.workshop().segments().get(place), poll.question(), run) : null,
                told ? compared(room, poll.question(), run, poll.compare()) : null,
                rightIsTold ? right(poll.question()) : Set.of());
    }

    /** What that seat answered to what is shown beside the poll, or null. */
    static @Nullable Answer ownBefore(RoomState room, String id, int seat) {
        var poll = room.question(id);
        var run = room.poll(id).seen().run();
        if (poll == null || run == null) {
            return null;
        }
        var before = room.poll(id).roundBefore(run);
        var earlier = before == null && poll.compare() != null ? comparable(room, poll.question(), poll.compare()) : before;
        return earlier == null ? null : earlier.answers().get(seat);
    }

    /** What a run's answers add up to. */
    static Result result(RoomState room, Question question, Run run) {
        return Tally.of(question, run.answers(), room.workshop().lang());
    }

    private static @Nullable Before roundBefore(RoomState room, Segment segment, Question question, Run run) {
        var before = room.poll(segment.id()).roundBefore(run);
        return before == null ? null : before(room, segment.title(), question, before, run);
    }

    private static @Nullable Before compared(RoomState room, Question question, Run run, @Nullable String with) {
        var earlier = with == null ? null : comparable(room, question, with);
        return earlier == null || with == null
                ? null
                : before(room, room.workshop().segments().get(room.workshop().indexOf(with)).title(), question, earlier, run);
    }

    private static Before before(RoomState room, String title, Question question, Run before, Run after) {
        return new Before(title, result(room, question, before), Shift.of(question, before.answers(), after.answers()));
    }

    /** The last run of that poll that was seen, where it asked for the same items; else null. */
    private static @Nullable Run comparable(RoomState room, Question question, String id) {
        var other = room.question(id);
        return other != null && items(question).equals(items(other.question())) ? room.poll(id).seen().run() : null;
    }

    /** A question without what may differ between two that can be compared. */
    private static Question items(Question question) {
        return switch (question) {
            case Question.Choice choice -> new Question.Choice(choice.options(), Set.of());
            case Question.Multiple multiple -> new Question.Multiple(multiple.options(), 1, Set.of());
            case Question.Scale scale -> new Question.Scale(scale.statements(), scale.points(), null, null);
            case Question.Words words -> new Question.Words(1);
            case Question.Text text -> new Question.Text(1, false);
            case Question.Spectrum _,Question.Ranking _,Question.Points _,Question.Quadrant _ -> question;
        };
    }

    private static Set<Integer> right(Question question) {
        return switch (question) {
            case Question.Choice choice -> choice.right();
            case Question.Multiple multiple -> multiple.right();
            default -> Set.of();
        };
    }
}
