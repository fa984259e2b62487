package org.quarterdeck.session.state;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.moderation.DisguisedWords;

/**
 * The settings of moderation.
 *
 * @param all whether every word and text is held back
 * @param words the words that cause an entry to be held back, as keys of {@link WordVocabulary}
 * @param disguised whether they are recognized in disguise too
 */
public record ModerationState(boolean all, PSet<String> words, boolean disguised) {

    static final ModerationState NONE = new ModerationState(false, HashTreePSet.empty(), true);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Returns the entries of an answer that are held back. */
    public Set<String> holds(String run, Answer answer, String lang) {
        if (!all && words.isEmpty()) {
            return Set.of();
        }
        var vocabulary = WordVocabulary.of(lang);
        return switch (answer) {
            case Answer.Said said -> holds(said.text(), vocabulary) ? Set.of(TextId.of(run, said.text())) : Set.of();
            case Answer.Written written -> written.words().stream().filter(word -> holds(word, vocabulary))
                    .map(word -> TextId.ofWord(run, vocabulary.key(word))).collect(Collectors.toSet());
            case Answer.PickedOther picked ->
                holds(picked.other(), vocabulary) ? Set.of(TextId.of(run, picked.other())) : Set.of();
            case Answer.Closed closed -> Set.of();
        };
    }

    /** Returns whether a text that is no answer is held back. */
    public boolean holds(String text, String lang) {
        return holds(text, WordVocabulary.of(lang));
    }

    private boolean holds(String entry, WordVocabulary vocabulary) {
        return all || words.contains(vocabulary.key(entry))
                || BETWEEN_WORDS.splitAsStream(entry).anyMatch(word -> words.contains(vocabulary.key(word)))
                || (disguised && !words.isEmpty() && DisguisedWords.in(entry, words, vocabulary));
    }

    /** Returns the sorted keys by which words are compared. */
    public static TreeSet<String> keys(Set<String> words, String lang) {
        var vocabulary = WordVocabulary.of(lang);
        return words.stream().map(vocabulary::key).filter(key -> !key.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }
}
