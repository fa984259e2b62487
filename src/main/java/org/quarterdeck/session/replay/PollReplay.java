package org.quarterdeck.session.replay;

import java.time.Instant;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.PollEvent.CountdownSet;
import org.quarterdeck.session.event.PollEvent.EntryJudged;
import org.quarterdeck.session.event.PollEvent.HandsCounted;
import org.quarterdeck.session.event.PollEvent.HeldBack;
import org.quarterdeck.session.event.PollEvent.QuestionAdded;
import org.quarterdeck.session.event.PollEvent.TestVotesDiscarded;
import org.quarterdeck.session.event.PollEvent.TextUpvoted;
import org.quarterdeck.session.event.PollEvent.WordsMerged;
import org.quarterdeck.session.event.SeatEvent.AnswersSetAside;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.state.ModeratedEntries;
import org.quarterdeck.session.state.ModerationState;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollRun.SetAside;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.TextId;

/** Applies the events of {@link PollEvent} to the state, and answers to the moderated entries of their run. */
final class PollReplay {

    private PollReplay() {}

    static RoomState apply(RoomState room, PollEvent event, Instant at) {
        return switch (event) {
            case TextUpvoted vote ->
                in(room, vote.run(), run -> run.with(run.writings().voted(vote.text(), vote.seat(), vote.up())));
            case HeldBack held -> room.with(new ModerationState(held.all(), HashTreePSet.from(held.words()), held.disguised()));
            case EntryJudged judged ->
                in(room, judged.run(), run -> rewritten(room, run, run.writings().judging(judged.entry(), judged.show())));
            case WordsMerged merged -> in(room, merged.run(), run -> rewritten(room, run,
                    run.writings().merging(merged.from(), merged.into())));
            case HandsCounted hands -> in(room, hands.run(), run -> run.withHands(hands.answers()));
            case CountdownSet set -> in(room, set.run(), run -> run.closingAt(set.closesAt()));
            case QuestionAdded added ->
                room.interruptedBy(added.segment()).with(AddedSegment.in(room.workshop(), added), added.index());
            case TestVotesDiscarded discarded -> room.emptied(HashTreePMap.empty()).showing(0, 0, at).beginning(at);
        };
    }

    private static RoomState in(RoomState room, String id, UnaryOperator<PollRun> change) {
        var segment = room.runs().get(id);
        return segment == null ? room : room.with(segment, room.poll(segment).changing(id, change));
    }

    /** Returns the run with a seat's answer, and with the entries of it that are held back. */
    static PollRun answered(RoomState room, PollRun run, int seat, Answer answer) {
        var writings = run.writings();
        var now = textId(run, answer);
        var before = textId(run, run.answers().get(seat));
        if (now != null || before != null) {
            writings = writings.saying(before, now);
        }
        if (answer instanceof Answer.Open) {
            writings = writings.holding(seat, room.moderation().holds(run.id(), answer, room.workshop().lang()));
        }
        return worded(room, run, run.with(seat, answer).with(writings), seat);
    }

    /** Withdraws a seat's answer, if the journal still holds it. */
    static RoomState withdrawn(RoomState room, AnswerWithdrawn withdrawn) {
        return in(room, withdrawn.run(), run -> withdrawn(room, run, withdrawn.seat()));
    }

    /** Takes what some seats answered out of a run, and keeps it aside. */
    static RoomState withoutAnswers(RoomState room, AnswersSetAside aside) {
        return in(room, aside.run(), run -> {
            var left = run;
            for (int seat : aside.seats()) {
                var answer = left.answers().get(seat);
                left = answer == null
                        ? left
                        : withdrawn(room, left, seat).settingAside(seat, new SetAside(answer, room.rev() + 1));
            }
            return left;
        });
    }

    /** Returns the run without a seat's answer. */
    static PollRun withdrawn(RoomState room, PollRun run, int seat) {
        var writings = run.writings().holding(seat, java.util.Set.of());
        var before = textId(run, run.answers().get(seat));
        return worded(room, run, run.without(seat).with(before == null ? writings : writings.saying(before, null)), seat);
    }

    /** Returns the run with other decisions on its entries. */
    static PollRun rewritten(RoomState room, PollRun run, ModeratedEntries decided) {
        var now = run.with(decided);
        return allWorded(room, run, now.with(now.writings().labelled(MergedLabels.of(now, room.workshop().lang()))));
    }

    private static PollRun allWorded(RoomState room, PollRun before, PollRun now) {
        var seats = new TreeSet<>(before.answers().keySet());
        seats.addAll(now.answers().keySet());
        var worded = now;
        for (var seat : seats) {
            worded = historyOf(room, before, worded, seat);
        }
        return worded;
    }

    /**
     * Returns the new run after one seat's answer changed, with the changes to the visible words added to their history: of that
     * seat, and of all where the label of merged words is another now.
     */
    private static PollRun worded(RoomState room, PollRun before, PollRun now, int seat) {
        if (!now.writings().merged().isEmpty()) {
            var labels = MergedLabels.of(now, room.workshop().lang());
            if (!labels.equals(now.writings().labels())) {
                return allWorded(room, before, now.with(now.writings().labelled(labels)));
            }
        }
        return historyOf(room, before, now, seat);
    }

    private static PollRun historyOf(RoomState room, PollRun before, PollRun now, int seat) {
        if (!(before.answers().get(seat) instanceof Written) && !(now.answers().get(seat) instanceof Written)) {
            return now;
        }
        var lang = room.workshop().lang();
        return now.with(now.words().changed(before.wordsShown(seat, lang), now.wordsShown(seat, lang), WordVocabulary.of(lang)));
    }

    private static @Nullable String textId(PollRun run, @Nullable Answer answer) {
        return answer instanceof Said said ? TextId.of(run.id(), said.text()) : null;
    }
}
