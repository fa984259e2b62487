package org.quarterdeck.session.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.WordHistory;
import org.quarterdeck.question.WordVocabulary;

/**
 * One asking of a question.
 *
 * @param id unique in the session
 * @param round 1, or 2 after a discussion
 * @param closesAt when the countdown closes it, or null
 * @param closedAt when it was closed, or null as long as it takes answers
 * @param answers the latest answer of each seat; counted hands have negative numbers
 * @param writings the moderation of the words and texts in the answers
 * @param words the history of the visible words
 * @param shown whether the room had seen the chart when the next run began
 * @param aside the answers that the facilitator set aside and that may come back, by seat: those of who neither answered again nor left
 */
public record PollRun(String id, int round, Instant openedAt, @Nullable Instant closesAt,
        @Nullable Instant closedAt, PMap<Integer, Answer> answers, boolean shown, ModeratedEntries writings, WordHistory words,
        PMap<Integer, SetAside> aside) {

    /**
     * An answer that was set aside.
     *
     * @param rev the number of the entry that did so
     */
    public record SetAside(Answer answer, long rev) {}

    public static PollRun opened(String id, int round, Instant at, @Nullable Instant closesAt) {
        return new PollRun(id, round, at, closesAt, null, HashTreePMap.empty(), false, ModeratedEntries.NONE, WordHistory.NONE,
                HashTreePMap.empty());
    }

    public PollRun with(int seat, Answer answer) {
        return new PollRun(id, round, openedAt, closesAt, closedAt, answers.plus(seat, answer), shown, writings, words,
                aside.minus(seat));
    }

    public PollRun without(int seat) {
        return new PollRun(id, round, openedAt, closesAt, closedAt, answers.minus(seat), shown, writings, words,
                aside.minus(seat));
    }

    /** Returns the run with an answer of a seat, which is not among its answers, set aside. */
    public PollRun settingAside(int seat, SetAside answer) {
        return withAside(aside.plus(seat, answer));
    }

    /** Returns the run in which nothing of a seat is set aside. */
    PollRun withoutAside(int seat) {
        return aside.containsKey(seat) ? withAside(aside.minus(seat)) : this;
    }

    private PollRun withAside(PMap<Integer, SetAside> changed) {
        return new PollRun(id, round, openedAt, closesAt, closedAt, answers, shown, writings, words, changed);
    }

    public PollRun closingAt(@Nullable Instant when) {
        return new PollRun(id, round, openedAt, when, closedAt, answers, shown, writings, words, aside);
    }

    /** Returns the run as closed at a time, or as open again. */
    public PollRun closedAt(@Nullable Instant when) {
        return new PollRun(id, round, openedAt, closesAt, when, answers, shown, writings, words, aside);
    }

    /** Returns the run without answers. */
    PollRun unanswered() {
        return new PollRun(id, round, openedAt, closesAt, closedAt, HashTreePMap.empty(), shown, ModeratedEntries.NONE,
                WordHistory.NONE, HashTreePMap.empty());
    }

    /** Returns the run with nothing but what the facilitator counted and decided. */
    PollRun decided() {
        var hands = answers.minusAll(answers.keySet().stream().filter(seat -> seat >= 0).toList());
        return new PollRun(id, round, openedAt, closesAt, closedAt, hands, shown, ModeratedEntries.NONE.decidedAs(writings),
                WordHistory.NONE, HashTreePMap.empty());
    }

    public PollRun shown(boolean wasShown) {
        return new PollRun(id, round, openedAt, closesAt, closedAt, answers, wasShown, writings, words, aside);
    }

    public PollRun with(ModeratedEntries changed) {
        return new PollRun(id, round, openedAt, closesAt, closedAt, answers, shown, changed, words, aside);
    }

    public PollRun with(WordHistory changed) {
        return new PollRun(id, round, openedAt, closesAt, closedAt, answers, shown, writings, changed, aside);
    }

    /** Returns the words of a seat that the room may see. */
    public List<String> wordsShown(int seat, String lang) {
        return answerShown(seat, lang) instanceof Answer.Written written ? written.words() : List.of();
    }

    /** Returns the answers of the counted hands, as they were entered. */
    public List<Answer> handAnswers() {
        return answers.keySet().stream().filter(seat -> seat < 0).sorted(Comparator.reverseOrder()).map(answers::get).toList();
    }

    /** Returns how many of those who answered count among the people in the room no more, since they were taken out of the count. */
    public int absent(SeatRegister seats) {
        return (int) answers.keySet().stream().filter(seat -> seat >= 0 && !seats.counts(seat)).count();
    }

    /** Returns how many people the vote is among: those in the room and those absent who have answered. */
    public int people(SeatRegister seats) {
        return seats.size() + absent(seats);
    }

    /** Returns the number of counted hands. */
    public int hands() {
        return (int) answers.keySet().stream().filter(seat -> seat < 0).count();
    }

    /**
     * Returns what the room may see of a seat's answer, or null if there is nothing.
     *
     * @param lang the language of the workshop, a BCP 47 tag
     */
    public @Nullable Answer answerShown(int seat, String lang) {
        return switch (answers.get(seat)) {
            case null -> null;
            case Answer.Written written -> {
                var vocabulary = WordVocabulary.of(lang);
                yield new Answer.Written(
                        written.words().stream().filter(w -> writings.shows(seat, TextId.ofWord(id, vocabulary.key(w))))
                                .map(w -> merged(w, vocabulary)).toList());
            }
            case Answer.Said said -> writings.shows(seat, TextId.of(id, said.text())) ? said : null;
            case Answer.PickedOther picked ->
                writings.shows(seat, TextId.of(id, picked.other())) ? picked : new Answer.PickedOther(picked.options(), "");
            case Answer.Closed closed -> closed;
        };
    }

    private String merged(String word, WordVocabulary vocabulary) {
        var other = writings.merged().isEmpty() ? null : writings.merged().get(TextId.ofWord(id, vocabulary.key(word)));
        return other == null ? word : writings.labels().getOrDefault(other, word);
    }

    /** Returns the number of words and texts that the room may not see. */
    public int heldBack(String lang) {
        int held = 0;
        for (var each : answers.entrySet()) {
            var shown = answerShown(each.getKey(), lang);
            held += switch (each.getValue()) {
                case Answer.Written all when shown instanceof Answer.Written some -> all.words().size() - some.words().size();
                case Answer.PickedOther _ when shown instanceof Answer.PickedOther seen -> seen.other().isEmpty() ? 1 : 0;
                default -> shown == null ? 1 : 0;
            };
        }
        return held;
    }

    public PollRun withHands(List<Answer> hands) {
        var all = answers.minusAll(answers.keySet().stream().filter(seat -> seat < 0).toList());
        for (int i = 0; i < hands.size(); i++) {
            all = all.plus(-1 - i, hands.get(i));
        }
        return new PollRun(id, round, openedAt, closesAt, closedAt, all, shown, writings, words, aside);
    }
}
