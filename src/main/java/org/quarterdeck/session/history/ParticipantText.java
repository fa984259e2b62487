package org.quarterdeck.session.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.WordHistory;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.TextId;

/**
 * A text that participants wrote and nobody held back: a word, a text, an option of their own, a hand-in or a commitment.
 *
 * @param key by which it is known again as long as its words stay the same; it names no author
 * @param segment the id of the segment that asked for it; empty for a commitment
 */
public record ParticipantText(String key, String segment, String text) {

    /**
     * A text of a run as the run's moderation knows it.
     *
     * @param key by which it is known again
     * @param entry what the facilitator decides on
     */
    private record Entry(String key, String entry, String text) {}

    private static List<Entry> entries(PollRun run, String lang) {
        var vocabulary = WordVocabulary.of(lang);
        var all = new ArrayList<Entry>();
        new TreeMap<>(run.answers()).forEach((seat, answer) -> {
            switch (answer) {
                case Answer.Written written -> written.words().forEach(word -> {
                    var id = TextId.ofWord(run.id(), vocabulary.key(word));
                    if (run.writings().shows(seat, id)) {
                        all.add(new Entry(run.writings().standing(id), run.writings().standing(id), word));
                    }
                });
                case Answer.Said said -> add(all, run, seat, said.text());
                case Answer.PickedOther picked -> add(all, run, seat, picked.other());
                case Answer.Closed _ -> {
                    // There is nothing to read in it.
                }
            }
        });
        return all;
    }

    private static void add(List<Entry> all, PollRun run, int seat, String text) {
        var entry = TextId.of(run.id(), text);
        if (!text.isBlank() && run.writings().shows(seat, entry)) {
            all.add(new Entry(TextId.of(run.id(), entry), entry, text));
        }
    }

    /** Returns the texts of a run. */
    static List<ParticipantText> of(PollRun run, String segment, String lang) {
        return entries(run, lang).stream()
                .map(each -> new ParticipantText(each.key(), segment, each.text())).toList();
    }

    /** Returns the keys of the texts of a run that the facilitator let through one by one. */
    static List<String> letThrough(PollRun run, String lang) {
        return run.writings().judged().containsValue(true)
                ? entries(run, lang).stream().filter(each -> run.writings().judged().getOrDefault(each.entry(), false))
                        .map(Entry::key).toList()
                : List.of();
    }

    /** Returns the run with some texts hidden from the room. */
    static PollRun hiding(PollRun run, String lang, Set<String> keys) {
        var writings = run.writings();
        for (var each : entries(run, lang)) {
            if (keys.contains(each.key())) {
                writings = writings.judging(each.entry(), false);
            }
        }
        // How words grew holds the words themselves.
        return writings == run.writings() ? run : run.with(writings).with(WordHistory.NONE);
    }

    /** Returns the hand-ins of one group. */
    static List<ParticipantText> of(BreakoutState breakout, String segment, int number) {
        var all = new ArrayList<ParticipantText>();
        new TreeMap<>(breakout.group(number).handIns()).forEach((prompt, handIn) -> {
            if (handIn.shown() && !handIn.blank()) {
                all.add(new ParticipantText(key(segment, number, prompt, handIn), segment, handIn.text().strip()));
            }
        });
        return all;
    }

    /** Returns the breakout with some hand-ins hidden from the room. */
    static BreakoutState hiding(BreakoutState breakout, String segment, Set<String> keys) {
        var changed = breakout;
        for (int i = 1; i <= breakout.groups().size(); i++) {
            int number = i;
            for (var each : breakout.group(number).handIns().entrySet()) {
                if (keys.contains(key(segment, number, each.getKey(), each.getValue()))) {
                    changed = changed.with(number, group -> group.with(each.getKey(), each.getValue().judged(false)));
                }
            }
        }
        return changed;
    }

    static String key(String segment, int group, int prompt, HandIn handIn) {
        return TextId.of(segment + "\n" + group + "\n" + prompt, handIn.text());
    }

    public static ParticipantText of(Commitment commitment) {
        var when = commitment.when().strip();
        return new ParticipantText(TextId.of(commitment.key(), when + "\n" + commitment.will()), "",
                when.isEmpty() ? commitment.will() : when + " – " + commitment.will());
    }
}
