package org.quarterdeck.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What simulated guests write: short, some of it the same, as in any room. */
final class RehearsalWords {

    private static final List<String> WORDS = List.of("trust", "listen", "vision", "courage", "clarity", "people", "calm",
            "direction", "example", "patience");
    private static final List<String> SENTENCES = List.of("We meet on Mondays and decide nothing there.",
            "Ask the people who do the work what is in their way.", "I answer every mail myself. I could stop.",
            "Less reporting, more talking.", "Let the team choose its own first step.", "We keep a list that nobody reads.",
            "Say why before saying how.", "Give one decision a week away, and do not take it back.",
            "Show what good looks like, then step aside.", "End one meeting that we hold out of habit.");
    private static final List<String> MOMENTS = List.of("someone asks me what to do", "the Monday meeting begins",
            "a deadline slips", "I want to check once more", "a new task lands on my desk");

    private static final List<String> DEEDS = List.of("ask before I answer", "leave the room for ten minutes",
            "say why first, and how only if asked", "hand one decision over and not take it back", "thank the one who tried");

    private RehearsalWords() {}

    /** So many different ones, the earlier ones of the list more often. */
    static List<String> words(int count, Random random) {
        var words = new ArrayList<String>();
        while (words.size() < Math.min(count, WORDS.size())) {
            var word = WORDS.get(Math.min(random.nextInt(WORDS.size()), random.nextInt(WORDS.size())));
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return Collections.unmodifiableList(words);
    }

    static String sentence(Random random) {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }

    /** When someone will keep a commitment, to follow the word "When". */
    static String moment(Random random) {
        return MOMENTS.get(random.nextInt(MOMENTS.size()));
    }

    /** What someone commits to, to follow the words "I will". */
    static String deed(Random random) {
        return DEEDS.get(random.nextInt(DEEDS.size()));
    }

    /** No longer than that many characters. */
    static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
