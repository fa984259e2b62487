package org.quarterdeck.session.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult.Before;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionIdentity;
import org.quarterdeck.workshop.Segment;

/** Builds {@link PollView}s. */
public final class PollViewBuilder {

    /** For whose eyes a view is. */
    enum Eyes {
        PHONE, ROOM, FACILITATOR
    }

    private PollViewBuilder() {}

    static @Nullable PollView of(RoomState room, String id, Eyes eyes) {
        return of(room, id, room.poll(id).seen(), eyes);
    }

    /** @param seen the state of the poll that the view is of */
    static @Nullable PollView of(RoomState room, String id, PollState seen, Eyes eyes) {
        var poll = SegmentPoll.of(room, id);
        if (poll == null) {
            return null;
        }
        var run = seen.run();
        if (run == null) {
            return PollView.untouched(poll);
        }
        boolean shown = switch (eyes) {
            case PHONE -> seen.revealed() && seen.phase() != Phase.OPEN;
            case ROOM -> seen.revealed();
            case FACILITATOR -> true;
        };
        boolean told = seen.told() && seen.phase() == Phase.CLOSED;
        return new PollView(poll, seen.phase(), run.round(), run.answers().size(),
                seen.phase() == Phase.OPEN ? run.closesAt() : null,
                shown
                        ? new ComparedResult(result(room, poll.question(), run), before(room, id, run),
                                eyes == Eyes.FACILITATOR || told)
                        : null,
                run.absent(room.seats()), run.hands(), told);
    }

    /**
     * Returns the earlier result shown beside a run: the round before, or, for the last run, the poll it is compared with; or
     * null.
     */
    static @Nullable Before before(RoomState room, String id, PollRun run) {
        int place = room.workshop().indexOf(id);
        var poll = SegmentPoll.of(room, id);
        if (poll == null || place < 0) {
            return null;
        }
        var round = roundBefore(room, room.workshop().segments().get(place), poll.question(), run);
        boolean last = run.equals(room.poll(id).seen().run());
        return round == null && last ? compared(room, poll.question(), run, poll.compare()) : round;
    }

    /** Returns a seat's answer in the run that the poll is shown beside, or null. */
    static @Nullable Answer ownBefore(RoomState room, String id, int seat) {
        var poll = SegmentPoll.of(room, id);
        var run = room.poll(id).seen().run();
        if (poll == null || run == null) {
            return null;
        }
        var before = room.poll(id).roundBefore(run);
        var earlier = before == null && poll.compare() != null ? comparable(room, poll.question(), poll.compare()) : before;
        return earlier == null ? null : earlier.answers().get(seat);
    }

    /** Returns the result of a run, without the words and texts hidden from the room. */
    static Result result(RoomState room, Question question, PollRun run) {
        var lang = room.workshop().lang();
        return switch (question) {
            case Question.Text text -> wall(run);
            case Question.Words words -> {
                yield withHistory(Tally.of(question, seen(run, lang), lang), run);
            }
            case Question.Closed closed -> Tally.of(question, closed.other() ? seen(run, lang) : run.answers(), lang);
        };
    }

    private static Result withHistory(Result result, PollRun run) {
        return result instanceof Cloud cloud ? cloud.with(run.words()) : result;
    }

    private static Map<Integer, Answer> seen(PollRun run, String lang) {
        return run.writings().untouched() ? run.answers() : visibleAnswers(run, lang);
    }

    private static Map<Integer, Answer> visibleAnswers(PollRun run, String lang) {
        var left = new HashMap<Integer, Answer>();
        for (int seat : run.answers().keySet()) {
            var shown = run.answerShown(seat, lang);
            if (shown != null) {
                left.put(seat, shown);
            }
        }
        return left;
    }

    /**
     * Returns the texts, most votes first. Ties are ordered by id, which is the same for everyone and reveals nothing about
     * the author.
     */
    private static Wall wall(PollRun run) {
        var cards = new ArrayList<Card>();
        var numbers = new HashMap<String, Integer>();
        for (var seat : new TreeSet<>(run.answers().keySet())) {
            if (run.answers().get(seat) instanceof Said said) {
                var id = TextId.of(run.id(), said.text());
                if (run.writings().shows(seat, id)) {
                    var numbered = TextId.numbered(id, numbers.merge(id, 1, Integer::sum));
                    cards.add(new Card(numbered, said.text(), run.writings().votes(numbered)));
                }
            }
        }
        cards.sort(Comparator.comparingInt(Card::votes).reversed().thenComparing(Card::id));
        return new Wall(List.copyOf(cards), run.answers().size(), run.hands());
    }

    /** Returns whether the room may see a text with that id from any seat. */
    public static boolean anyShown(PollRun run, String textId) {
        var word = run.writings().judged().get(textId);
        if (word != null || run.writings().heldBack().isEmpty()) {
            return word == null || word;
        }
        return run.answers().entrySet().stream().anyMatch(e -> e.getValue() instanceof Said said
                && TextId.of(run.id(), said.text()).equals(textId) && run.writings().shows(e.getKey(), textId));
    }

    private static @Nullable Before roundBefore(RoomState room, Segment segment, Question question, PollRun run) {
        var before = room.poll(segment.id()).roundBefore(run);
        return before == null ? null : before(room, segment.title(), question, before, run);
    }

    private static @Nullable Before compared(RoomState room, Question question, PollRun run, @Nullable String with) {
        var earlier = with == null ? null : comparable(room, question, with);
        return earlier == null || with == null
                ? null
                : before(room, room.workshop().segments().get(room.workshop().indexOf(with)).title(), question, earlier, run);
    }

    private static Before before(RoomState room, String title, Question question, PollRun before, PollRun after) {
        return new Before(title, result(room, question, before), Tally.shift(question, before.answers(), after.answers()));
    }

    /** Returns the shown run of an earlier poll if it asked for the same items, else null. */
    private static @Nullable PollRun comparable(RoomState room, Question question, String id) {
        var other = SegmentPoll.of(room, id);
        return other != null && QuestionIdentity.sameItems(question, other.question()) ? room.poll(id).seen().run() : null;
    }
}
