package org.quarterdeck.session.event;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.quarterdeck.question.Answer;
import org.quarterdeck.workshop.Question;

/** An event about a poll, other than steering or answering it. */
public sealed interface PollEvent extends SessionEvent.OfPoll {

    record TextUpvoted(String run, String text, int seat, boolean up) implements PollEvent {}

    /**
     * The words that are held back were changed.
     *
     * @param words keys of {@link org.quarterdeck.question.WordVocabulary}
     * @param disguised whether they are recognized in disguise too, as they were not in older sessions
     */
    record HeldBack(boolean all, SortedSet<String> words, boolean disguised) implements PollEvent {}

    /**
     * A word or text was shown or hidden.
     *
     * @param entry its {@link org.quarterdeck.session.state.TextId}, so that it is gone once nobody stands by it any more
     */
    record EntryJudged(String run, String entry, boolean show) implements PollEvent {}

    /**
     * A word counts as another one from now on.
     *
     * @param from the {@link org.quarterdeck.session.state.TextId} of the word that does, and with it all that were merged into it
     * @param into that of the other
     */
    record WordsMerged(String run, String from, String into) implements PollEvent {}

    /** The show of hands of a run was entered and replaces any previous one. Its answers get the seats -1, -2 and so on. */
    record HandsCounted(String run, List<Answer> answers) implements PollEvent {
        public HandsCounted {
            answers = List.copyOf(answers);
        }
    }

    /** An unplanned question was added as a segment at index {@code index}. */
    record QuestionAdded(int index, String segment, String title, Question question) implements PollEvent {}

    /** The end of the countdown of an open run was changed. */
    record CountdownSet(String run, Instant closesAt) implements PollEvent {}

    /** The workshop proper began. All runs before this were tests. */
    record TestVotesDiscarded() implements PollEvent {}
}
