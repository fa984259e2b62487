package org.quarterdeck.session.moderation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterdeck.question.WordVocabulary;

/**
 * Finds listed words that are written so that a list would miss them: with signs for letters, with letters of other scripts,
 * stretched, starred out, or letter by letter. A word within a longer ordinary word is not found.
 */
public final class DisguisedWords {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\p{P}&&[^@*#]]+|[\\p{P}&&[^@*#]]+$");
    private static final Pattern STARS = Pattern.compile("[*#%_]+");
    private static final Pattern LONG_RUN = Pattern.compile("(.)\\1{2,}");
    private static final Pattern DOUBLE_VOWEL = Pattern.compile("([aeiou])\\1");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    /** The article, "and", "by the" and "O", which Arabic writes together with the word that follows. */
    private static final Pattern ARABIC_BEFORE = Pattern.compile(
            "^(?:[\u0648\u0641]?(?:\u0627\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0644\u0644)|\u064A\u0627|[\u0648\u0641])(?=.{3})");
    private static final int FEWEST_SPELLED_OUT = 3;

    private DisguisedWords() {}

    /**
     * Returns whether a text holds one of the words in some disguise.
     *
     * @param words the keys of the listed words in the vocabulary
     */
    public static boolean in(String text, Set<String> words, WordVocabulary vocabulary) {
        return ARABIC.matcher(text).find() ? among(text, folded(words), vocabulary) : among(text, words, vocabulary);
    }

    /** Returns the words as a text in Arabic letters is compared with them, which are written in several ways. */
    private static Set<String> folded(Set<String> words) {
        return words.stream().map(LookalikeLetters::plain).collect(Collectors.toSet());
    }

    private static boolean among(String text, Set<String> words, WordVocabulary vocabulary) {
        var spelled = new StringBuilder();
        for (var chunk : SPACES.splitAsStream(LookalikeLetters.plain(text)).toList()) {
            if (written(chunk, words, vocabulary)) {
                return true;
            }
            var letter = OTHER.matcher(LookalikeLetters.signless(chunk, 'i')).replaceAll("");
            if (letter.codePointCount(0, letter.length()) == 1) {
                spelled.append(OTHER.matcher(chunk).replaceAll("").chars().allMatch(Character::isLetter)
                        ? letter
                        : letter.toUpperCase(java.util.Locale.ROOT));
            } else if (!chunk.isEmpty()) {
                if (spelledOut(spelled, words, vocabulary)) {
                    return true;
                }
                spelled.setLength(0);
            }
        }
        return spelledOut(spelled, words, vocabulary);
    }

    /** Returns whether letters that stand alone one after the other spell a word. Large ones stand for digits and signs. */
    private static boolean spelledOut(StringBuilder letters, Set<String> words, WordVocabulary vocabulary) {
        for (int from = 0; from < letters.length(); from++) {
            for (int to = from + FEWEST_SPELLED_OUT; to <= letters.length(); to++) {
                var word = letters.substring(from, to);
                boolean mostlyLetters = word.chars().filter(c -> !Character.isUpperCase(c)).count() * 2 >= word.length();
                if (mostlyLetters && words.contains(vocabulary.key(word))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a piece of text without spaces is a word in disguise. */
    private static boolean written(String chunk, Set<String> words, WordVocabulary vocabulary) {
        if (chunk.chars().filter(Character::isLetter).count() * 2 < chunk.length() - others(chunk)) {
            return false;
        }
        for (var core : List.of(chunk, ENDS.matcher(chunk).replaceAll(""))) {
            for (char one : new char[]{'i', 'l'}) {
                var signless = LookalikeLetters.signless(core, one);
                if (candidates(signless).stream().anyMatch(each -> words.contains(vocabulary.key(each)))
                        || starred(signless, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the number of signs that stand for nothing: what separates letters does not make it less of a word. */
    private static long others(String chunk) {
        return OTHER.matcher(chunk).results().mapToLong(found -> found.end() - found.start()).sum();
    }

    /** Returns what a piece may stand for: together, its parts, and each without the letters that stretch it. */
    private static Set<String> candidates(String signless) {
        var candidates = new LinkedHashSet<String>();
        var parts = new ArrayList<>(List.of(OTHER.split(signless)));
        parts.add(OTHER.matcher(signless).replaceAll(""));
        parts.addAll(parts.stream().map(part -> ARABIC_BEFORE.matcher(part).replaceFirst("")).toList());
        for (var part : parts) {
            candidates.add(part);
            var once = LONG_RUN.matcher(part).replaceAll("$1");
            candidates.add(once);
            candidates.add(LONG_RUN.matcher(part).replaceAll("$1$1"));
            candidates.add(DOUBLE_VOWEL.matcher(once).replaceAll("$1"));
        }
        return candidates;
    }

    /** Returns whether a piece is a word with some of its letters starred out, but neither the first nor more than half. */
    private static boolean starred(String piece, Set<String> words) {
        var stars = STARS.matcher(piece);
        if (!stars.find() || !Character.isLetter(piece.charAt(0))) {
            return false;
        }
        long hidden = piece.chars().filter(c -> !Character.isLetter(c)).count();
        if (hidden * 2 > piece.length()) {
            return false;
        }
        var shape = new StringBuilder();
        piece.codePoints().forEach(c -> shape.append(Character.isLetter(c) ? Character.toString(c) : "."));
        var pattern = Pattern.compile(shape.toString());
        return words.stream().anyMatch(word -> pattern.matcher(word).matches());
    }
}
