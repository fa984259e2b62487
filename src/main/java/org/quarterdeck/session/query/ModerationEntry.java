package org.quarterdeck.session.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.ExerciseCommand.JudgeCommitment;
import org.quarterdeck.session.command.ExerciseCommand.JudgeHandIn;
import org.quarterdeck.session.command.PollCommand.Judge;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.SlideLayout;

/**
 * A word or text of a run, what a group handed in or a shared commitment, as the facilitator moderates it. Equal words or texts of several people
 * are one entry.
 *
 * @param verdict shows it if it is hidden, else hides it
 * @param id the id that {@link Judge} takes, or what tells a hand-in or commitment from others
 * @param text the commonest spelling that the room sees, else the plainest
 * @param times how many people sent it
 * @param shown whether the room may see it
 */
public record ModerationEntry(Command verdict, String id, String text, int times, boolean shown) {

    /**
     * Returns the words or texts of the run that the room sees, what groups handed in, and the commitments that were shared: those that are waiting first, then
     * by text. Empty for other kinds of question.
     */
    public static List<ModerationEntry> of(RoomState room, String segment) {
        var run = room.poll(segment).seen().run();
        var all = handIns(room, segment);
        all.addAll(commitments(room, segment));
        if (run != null) {
            all.addAll(of(run, WordVocabulary.of(room.workshop().lang())));
        }
        all.sort(Comparator.comparing(ModerationEntry::shown).thenComparing(ModerationEntry::text));
        return List.copyOf(all);
    }

    private static List<ModerationEntry> commitments(RoomState room, String segment) {
        if (room.workshop().segments().get(room.workshop().indexOf(segment)).layout() != SlideLayout.COMMITMENTS) {
            return List.of();
        }
        var commitments = room.exercises().commitments();
        return commitments.shared().stream().map(each -> {
            boolean shown = commitments.shows(each);
            var text = each.when().isBlank() ? each.will().strip() : each.when().strip() + " → " + each.will().strip();
            return new ModerationEntry(new JudgeCommitment(each.key(), !shown), each.key(), text, 1, shown);
        }).toList();
    }

    private static List<ModerationEntry> handIns(RoomState room, String segment) {
        var all = new ArrayList<ModerationEntry>();
        for (var sheet : GroupSummary.all(room, room.workshop().segments().get(room.workshop().indexOf(segment)))) {
            for (int prompt = 0; prompt < sheet.handIns().size(); prompt++) {
                var in = sheet.handIns().get(prompt);
                if (!in.blank()) {
                    var verdict = new JudgeHandIn(segment, sheet.number(), prompt, in.version(), !in.shown());
                    var text = sheet.name() + ": " + in.text().strip();
                    all.add(new ModerationEntry(verdict, sheet.number() + "/" + prompt, text, 1, in.shown()));
                }
            }
        }
        return all;
    }

    /** Returns the words of a run by id, those of other kinds of question left out. */
    public static Map<String, ModerationEntry> words(PollRun run, String lang) {
        var all = new LinkedHashMap<String, ModerationEntry>();
        if (holdsWords(run)) {
            of(run, WordVocabulary.of(lang)).forEach(entry -> all.put(entry.id(), entry));
        }
        return all;
    }

    /** Returns whether anyone answered with words for a cloud. */
    public static boolean holdsWords(PollRun run) {
        return run.answers().values().stream().anyMatch(Written.class::isInstance);
    }

    private static Collection<ModerationEntry> of(PollRun run, WordVocabulary vocabulary) {
        var entries = new TreeMap<String, ModerationEntry>();
        run.answers().forEach((seat, answer) -> {
            switch (answer) {
                case Said said -> add(entries, run, seat, TextId.of(run.id(), said.text()), said.text(), true);
                case Written written -> {
                    var counted = new HashSet<String>();
                    for (var word : written.words()) {
                        var key = vocabulary.key(word);
                        var id = TextId.ofWord(run.id(), key);
                        add(entries, run, seat, id, word.strip(), counted.add(run.writings().standing(id)));
                    }
                }
                case PickedOther picked -> add(entries, run, seat, TextId.of(run.id(), picked.other()), picked.other(), true);
                case Answer.Closed closed -> {
                    // Nothing in it is written.
                }
            }
        });
        return entries.values().stream().map(entry -> {
            var spelling = run.words().spelling(vocabulary.key(entry.text()));
            return spelling == null ? entry : new ModerationEntry(entry.verdict, entry.id, spelling, entry.times, entry.shown);
        }).toList();
    }

    /**
     * Adds a word or text. Equal ones are one entry, which waits if any of them does.
     *
     * @param more whether it is one of another person
     */
    private static void add(TreeMap<String, ModerationEntry> entries, PollRun run, int seat, String written, String spelt,
            boolean more) {
        var id = run.writings().standing(written);
        var text = id.equals(written) ? spelt : run.writings().labels().getOrDefault(id, spelt);
        var before = entries.get(id);
        var plainest = before == null || WordVocabulary.PLAINEST.compare(text, before.text) < 0 ? text : before.text;
        boolean all = run.writings().shows(seat, written) && (before == null || before.shown);
        int times = (before == null ? 0 : before.times) + (more ? 1 : 0);
        entries.put(id, new ModerationEntry(new Judge(run.id(), id, !all), id, plainest, times, all));
    }
}
