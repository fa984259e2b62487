package org.quarterdeck.session.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.event.AudienceEvent.QuestionAsked;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.MemoEvent.MemoRewritten;
import org.quarterdeck.session.event.MemoEvent.MemoWritten;
import org.quarterdeck.session.event.PollEvent.EntryJudged;
import org.quarterdeck.session.event.PollEvent.HandsCounted;
import org.quarterdeck.session.event.PollEvent.HeldBack;
import org.quarterdeck.session.event.PollEvent.WordsMerged;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;

/**
 * The journal of a past session as others than its trainer may have it. Left out are answers to runs that few people answered,
 * words and texts that were hidden from the room, and what was replaced or discarded.
 */
public final class ShareableJournal {

    private final RoomState end;
    private final int smallest;
    private final Map<String, PollRun> runs = new HashMap<>();

    private ShareableJournal(RoomState end, int smallest) {
        this.end = end;
        this.smallest = smallest;
        standing(end).forEach(run -> runs.put(run.id(), run));
    }

    /**
     * Returns the entries, with the same numbers.
     *
     * @param end the final state of the session
     * @param smallest the number of people below which the answers to a run are left out
     */
    public static List<JournalEntry> of(List<JournalEntry> entries, RoomState end, int smallest) {
        var shareable = new ShareableJournal(end, smallest);
        return entries.stream()
                .map(entry -> new JournalEntry(entry.rev(), entry.at(), shareable.event(entry.event(), entry.rev()))).toList();
    }

    /** Returns the runs that count at the end of a session: not those that were discarded or undone. */
    public static Stream<PollRun> standing(RoomState end) {
        return end.polls().values().stream().flatMap(PollState::runs);
    }

    private SessionEvent event(SessionEvent event, long rev) {
        return switch (event) {
            case AnswerSaved saved -> {
                var seen = seen(saved);
                yield seen == null
                        ? new AnswerWithdrawn(saved.run(), saved.seat())
                        : new AnswerSaved(saved.run(), saved.seat(), seen);
            }
            case HandsCounted hands when small(runs.get(hands.run())) -> new HandsCounted(hands.run(), List.of());
            case HeldBack _ -> new HeldBack(false, new TreeSet<>(), false);
            case EntryJudged judged when !judged.show() -> new EntryJudged(judged.run(), "", false);
            case WordsMerged merged -> new WordsMerged(merged.run(), "", "");
            case HandedIn in when !stands(in, rev) ->
                new HandedIn(in.segment(), in.group(), in.prompt(), HandIn.replaced(in.text()),
                        in.version(), in.held(), 0);
            case QuestionAsked asked when shown(asked) -> asked;
            case QuestionAsked asked -> new QuestionAsked(asked.id(), asked.seat(), "", true);
            case MemoWritten memo -> new MemoWritten(memo.id(), memo.kind(), memo.segment(), parked(memo.id(), memo.text()));
            case MemoRewritten memo -> new MemoRewritten(memo.id(), parked(memo.id(), memo.text()));
            default -> event;
        };
    }

    private @Nullable Answer seen(AnswerSaved saved) {
        var run = runs.get(saved.run());
        return run == null || small(run) || !saved.answer().equals(run.answers().get(saved.seat()))
                ? null
                : run.answerShown(saved.seat(), end.workshop().lang());
    }

    private boolean small(@Nullable PollRun run) {
        return run == null || run.answers().size() < smallest;
    }

    private boolean stands(HandedIn in, long rev) {
        return end.exercises().breakout(in.segment()).groups().stream().map(group -> group.handIn(in.prompt()))
                .anyMatch(last -> last.rev() == rev && last.shown());
    }

    /** Returns a text if it is that of a parked point at the end, else nothing: notes to self and what was removed stay here. */
    private String parked(String id, String text) {
        var memo = end.screen().memos().of(id);
        return memo != null && memo.is(Memo.Kind.PARKED) && memo.text().equals(text) ? text : "";
    }

    private boolean shown(QuestionAsked asked) {
        return end.questions().shown().stream().map(AudienceQuestion::id).anyMatch(asked.id()::equals);
    }
}
