package org.quarterdeck.question;

import java.util.Set;

/**
 * Removes the endings of regular plurals, so that singular and plural give the same stem. The stem need not be a word; it is
 * only compared. Words must be in lower case and without accents; of several words the last one is stemmed.
 */
final class PluralStemmer {

    /** English words that end in -s but are no plurals, and whose stem would be another word. */
    private static final Set<String> SINGULAR = Set.of("news", "lens", "always", "perhaps", "pros", "cons");

    private static final int SHORTEST = 4;

    private PluralStemmer() {}

    static String singular(String words, String language) {
        int last = words.lastIndexOf(' ') + 1;
        var word = words.substring(last);
        return word.length() < SHORTEST ? words : words.substring(0, last) + switch (language) {
            case "en" -> english(word);
            case "fr" -> endsWith(word, "s", "x") ? cut(word, 1) : word;
            case "es" -> spanish(word);
            case "pt" -> portuguese(word);
            default -> word;
        };
    }

    private static String english(String word) {
        if (SINGULAR.contains(word) || endsWith(word, "ss", "us", "is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return cut(word, 3) + "y";
        }
        return endsWith(word, "sses", "shes", "ches", "xes", "zzes") ? cut(word, 2) : word.endsWith("s") ? cut(word, 1) : word;
    }

    /** For example líder, líderes; clase, clases; voz, voces. */
    private static String spanish(String word) {
        if (word.endsWith("ces")) {
            return cut(word, 3) + "z";
        }
        var bare = word.endsWith("s") ? cut(word, 1) : word;
        return bare.endsWith("e") ? cut(bare, 1) : bare;
    }

    /** For example ação, ações; homem, homens; ideal, ideais; líder, líderes; equipe, equipes. */
    private static String portuguese(String word) {
        if (word.endsWith("oes")) {
            return cut(word, 3) + "ao";
        }
        if (word.endsWith("ns")) {
            return cut(word, 2) + "m";
        }
        if (word.endsWith("ais")) {
            return cut(word, 2) + "l";
        }
        return spanish(word);
    }

    private static boolean endsWith(String word, String... endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
