package org.quarterdeck.session.event;

import java.util.List;
import java.util.SortedSet;
import org.quarterdeck.question.Answer;
import org.quarterdeck.workshop.Question;

/** Something that happened with a poll, besides its steering and its answers. */
public sealed interface PollEvent extends SessionEvent.OfPoll {

    record TextUpvoted(String run, String text, int seat, boolean up) implements PollEvent {}

    /** What is held back from now on; {@code words} are in the form in which words are compared. */
    record HeldBack(boolean all, SortedSet<String> words) implements PollEvent {}

    record EntryJudged(String run, String entry, boolean show) implements PollEvent {}

    /** All hands of a run, in place of those before; they sit at -1, -2, and so on. */
    record HandsCounted(String run, List<Answer> answers) implements PollEvent {
        public HandsCounted {
            answers = List.copyOf(answers);
        }
    }

    /** A question that is in no file is a segment of this session from now on, at that place. */
    record QuestionAdded(int index, String segment, String title, Question question) implements PollEvent {}

    /** All runs before this were tests. */
    record DoorsOpened() implements PollEvent {}
}
