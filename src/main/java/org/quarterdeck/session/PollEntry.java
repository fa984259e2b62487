package org.quarterdeck.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Answer.Said;
import org.quarterdeck.results.Answer.Written;
import org.quarterdeck.results.Vocabulary;

/**
 * A word or text of a run, as the facilitator moderates it. The same word or text of several people is one.
 *
 * @param id what {@link PollCommand.Judge} knows it by
 * @param text as it was sent first of all in the order of characters
 * @param times how many sent it
 * @param shown whether the room may see it
 */
public record PollEntry(String run, String id, String text, int times, boolean shown) {

    /** The words or texts of the run that the room sees, what waits first, then by their text; none for other kinds. */
    public static List<PollEntry> of(RoomState room, String segment) {
        var run = room.poll(segment).seen().run();
        return run == null ? List.of() : of(run, Vocabulary.of(room.workshop().lang()));
    }

    private static List<PollEntry> of(Run run, Vocabulary vocabulary) {
        var entries = new TreeMap<String, PollEntry>();
        run.answers().forEach((seat, answer) -> {
            switch (answer) {
                case Said said -> add(entries, run, seat, TextId.of(run.id(), said.text()), said.text());
                case Written written ->
                    written.words().stream().distinct()
                            .forEach(word -> add(entries, run, seat, vocabulary.key(word), word.strip()));
                default -> {
                }
            }
        });
        var all = new ArrayList<>(entries.values());
        all.sort(Comparator.comparing(PollEntry::shown).thenComparing(PollEntry::text));
        return List.copyOf(all);
    }

    private static void add(TreeMap<String, PollEntry> entries, Run run, int seat, String id, String text) {
        boolean shown = run.writings().shows(seat, id);
        entries.merge(id, new PollEntry(run.id(), id, text, 1, shown), PollEntry::and);
    }

    /** Where one of several waits, the entry waits. */
    private PollEntry and(@Nullable PollEntry other) {
        return other == null
                ? this
                : new PollEntry(run, id, text.compareTo(other.text) <= 0 ? text : other.text, times + other.times,
                        shown && other.shown);
    }
}
