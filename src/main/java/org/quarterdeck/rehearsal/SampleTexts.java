package org.quarterdeck.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The texts of simulated guests: short, and some of them repeated, as with real participants. */
final class SampleTexts {

    private static final List<String> WORDS = List.of("trust", "listen", "vision", "courage", "clarity", "people", "calm",
            "direction", "example", "patience");
    /** Sentences that fit whatever a workshop on working together may ask: what to do, to change, to begin with. */
    private static final List<String> SENTENCES = List.of("Ask the people who do the work what is in their way.",
            "Less reporting, more talking.", "Let the team choose its own first step.", "Say why before saying how.",
            "Give one decision a week away, and do not take it back.", "Show what good looks like, then step aside.",
            "End one meeting that we hold out of habit.", "Agree on what done means before we start.",
            "Begin with the smallest thing that would help.", "A quarter of an hour with each person, every week.",
            "Try it with one team first, and tell the others what we learned.", "Take one thing off the list for each new one.",
            "Put the numbers where all can see them.", "Thank people for bad news that comes early.",
            "More time in small groups.", "Two of us look after it this month, two others the next.",
            "Ask a question and count to ten.", "Write down what we no longer do.", "Leave Friday afternoon free for mending.",
            "Let the newest person explain how it works.", "Decide it where the knowledge is.",
            "Half an hour without a screen, once a week.", "Name the goal first, then let go of the way there.",
            "Stop checking what has been right ten times.", "Fewer slides, more examples.",
            "Tell everyone by Wednesday what was decided on Monday.", "Let two people try it for a week.",
            "Ask what we would do if we began today.", "Put it on one page.", "One owner for each thing, and no more than one.",
            "Show work that is not finished.", "Say no to the next good idea.", "Celebrate what we stopped doing.",
            "Walk over and ask.", "Make room for the quiet ones first.", "Draw it on the wall, where all walk past.",
            "Swap tasks for a day.");
    private static final List<String> MOMENTS = List.of("someone asks me what to do", "the Monday meeting begins",
            "a deadline slips", "I want to check once more", "a new task lands on my desk");

    private static final List<String> DEEDS = List.of("ask before I answer", "leave the room for ten minutes",
            "say why first, and how only if asked", "hand one decision over and not take it back", "thank the one who tried");

    private SampleTexts() {}

    /** Returns so many different words, the first of the list more often. */
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

    /**
     * Returns a guest's text; hardly any two guests write the same to one question.
     *
     * @param question tells questions apart
     */
    static String sentence(int guest, String question) {
        return SENTENCES.get(Math.floorMod(guest + 11 * question.hashCode(), SENTENCES.size()));
    }

    /** Returns when someone will keep a commitment, to follow the word "When". */
    static String moment(Random random) {
        return MOMENTS.get(random.nextInt(MOMENTS.size()));
    }

    /** Returns the text of a commitment, to follow the words "I will". */
    static String deed(Random random) {
        return DEEDS.get(random.nextInt(DEEDS.size()));
    }

    /** Shortens a text to at most that many characters. */
    static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
