package org.quarterdeck.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of question, in the order in which they are listed for authors. */
public enum QuestionKind {
    CHOICE("choice", true, "other"), MULTIPLE("multiple", true, "most", "other"), SCALE("scale", false, "points", "from",
            "to"), SPECTRUM("spectrum", false, "from", "to"), RANKING("ranking", true), POINTS("points", true,
                    "points"), WORDS("words", false, "most"), TEXT("text", false, "length", "upvotes"), QUADRANT("quadrant",
                            false, "x", "y", "corners");

    private final String word;
    private final boolean options;
    private final List<String> keys;

    QuestionKind(String word, boolean options, String... keys) {
        this.word = word;
        this.options = options;
        this.keys = List.of(keys);
    }

    /** The kind as workshop files, the protocol and the archive write it. */
    public String word() {
        return word;
    }

    /** The keys that questions of this kind have in workshop files besides those of every poll. */
    public List<String> keys() {
        return keys;
    }

    /** Whether its questions offer options to pick, order or spread points over. */
    public boolean hasOptions() {
        return options;
    }

    /** Whether its questions list things to answer, which can be put in another order: options, or statements to rate. */
    public boolean hasItems() {
        return options || this == SCALE;
    }

    /** The words of all kinds. */
    public static List<String> words() {
        return Stream.of(values()).map(QuestionKind::word).toList();
    }

    /** The kind with that word, or nothing. */
    public static Optional<QuestionKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /**
     * The kind with that word.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static QuestionKind named(String word) {
        return find(word)
                .orElseThrow(() -> new IllegalArgumentException("no question is of type " + word));
    }
}
