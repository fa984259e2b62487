package org.quarterdeck.session.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.TextId;

/**
 * A word or text of a run, as the facilitator moderates it. Equal words or texts of several people are one entry.
 *
 * @param id the id that {@link PollCommand.Judge} takes
 * @param text the plainest spelling
 * @param times how many people sent it
 * @param shown whether the room may see it
 */
public record ModerationEntry(String run, String id, String text, int times, boolean shown) {

    /**
     * Returns the words or texts of the run that the room sees: those that are waiting first, then by text. Empty for other
     * kinds of question.
     */
    public static List<ModerationEntry> of(RoomState room, String segment) {
        var run = room.poll(segment).seen().run();
        return run == null ? List.of() : of(run, WordVocabulary.of(room.workshop().lang()));
    }

    private static List<ModerationEntry> of(PollRun run, WordVocabulary vocabulary) {
        var entries = new TreeMap<String, ModerationEntry>();
        run.answers().forEach((seat, answer) -> {
            switch (answer) {
                case Said said -> add(entries, run, seat, TextId.of(run.id(), said.text()), said.text());
                case Written written ->
                    written.words().stream().distinct()
                            .forEach(word -> add(entries, run, seat, vocabulary.key(word), word.strip()));
                case PickedOther picked -> add(entries, run, seat, TextId.of(run.id(), picked.other()), picked.other());
                case Answer.Closed closed -> {
                    // Nothing in it is written.
                }
            }
        });
        var all = new ArrayList<>(entries.values());
        all.sort(Comparator.comparing(ModerationEntry::shown).thenComparing(ModerationEntry::text));
        return List.copyOf(all);
    }

    private static void add(TreeMap<String, ModerationEntry> entries, PollRun run, int seat, String id, String text) {
        boolean shown = run.writings().shows(seat, id);
        entries.merge(id, new ModerationEntry(run.id(), id, text, 1, shown), ModerationEntry::and);
    }

    /** Merges two entries. The merged entry waits if either does. */
    private ModerationEntry and(@Nullable ModerationEntry other) {
        return other == null
                ? this
                : new ModerationEntry(run, id, WordVocabulary.PLAINEST.compare(text, other.text) <= 0 ? text : other.text,
                        times + other.times,
                        shown && other.shown);
    }
}
