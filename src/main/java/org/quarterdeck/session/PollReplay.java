package org.quarterdeck.session;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.quarterdeck.results.Answer;
import org.quarterdeck.results.Answer.Said;
import org.quarterdeck.session.PollEvent.DoorsOpened;
import org.quarterdeck.session.PollEvent.EntryJudged;
import org.quarterdeck.session.PollEvent.HandsCounted;
import org.quarterdeck.session.PollEvent.HeldBack;
import org.quarterdeck.session.PollEvent.QuestionAdded;
import org.quarterdeck.session.PollEvent.TextUpvoted;

/** What the events of {@link PollEvent} do to the room, and an answer to the writings of its run. */
final class PollReplay {

    private PollReplay() {}

    static RoomState apply(RoomState room, PollEvent event, Instant at) {
        return switch (event) {
            case TextUpvoted vote ->
                in(room, vote.run(), run -> run.with(run.writings().voted(vote.text(), vote.seat(), vote.up())));
            case HeldBack held -> room.with(new Moderation(held.all(), HashTreePSet.from(held.words())));
            case EntryJudged judged ->
                in(room, judged.run(), run -> run.with(run.writings().judged(judged.entry(), judged.show())));
            case HandsCounted hands -> in(room, hands.run(), run -> run.withHands(hands.answers()));
            case QuestionAdded added -> room.with(AddedQuestion.in(room.workshop(), added), added.index());
            case DoorsOpened opened -> room.emptied(HashTreePMap.empty()).showing(0, 0, at).beginning(at);
        };
    }

    private static RoomState in(RoomState room, String id, UnaryOperator<Run> change) {
        var segment = room.runs().get(id);
        return segment == null ? room : room.with(segment, room.poll(segment).changing(id, change));
    }

    /** The run with a seat's answer, and what waits of it. */
    static Run answered(RoomState room, Run run, int seat, Answer answer) {
        var writings = run.writings();
        var now = textId(run, answer);
        var before = textId(run, run.answers().get(seat));
        if (now != null || before != null) {
            writings = writings.saying(before, now);
        }
        if (answer instanceof Said || answer instanceof Answer.Written) {
            writings = writings.holding(seat, room.moderation().holds(run.id(), answer, room.workshop().lang()));
        }
        return run.with(seat, answer).with(writings);
    }

    /** The run without what a seat said. */
    static Run withdrawn(Run run, int seat) {
        var writings = run.writings().holding(seat, java.util.Set.of());
        var before = textId(run, run.answers().get(seat));
        return run.without(seat).with(before == null ? writings : writings.saying(before, null));
    }

    private static @Nullable String textId(Run run, @Nullable Answer answer) {
        return answer instanceof Said said ? TextId.of(run.id(), said.text()) : null;
    }
}
