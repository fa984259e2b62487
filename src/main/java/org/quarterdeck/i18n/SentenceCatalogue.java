package org.quarterdeck.i18n;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences that are made in English, since other programs read them, in the language of the program's windows. The bundle
 * has each sentence with places for its values, which are filled as they stand; a value may be a part of a sentence that the
 * bundle has too. What it doesn't have stays English.
 */
public final class SentenceCatalogue {

    private static final String PART = "part.";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final String bundle;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Sentence> parts = new ArrayList<>();

    /**
     * A sentence with places for values.
     *
     * @param places the numbers of its places in their order
     * @param quoted for each place, whether its value is quoted from a file and stays as it is
     * @param known how many letters it has besides its values: of two sentences that fit, the one with more is meant
     */
    private record Sentence(String key, Pattern pattern, List<String> places, List<Boolean> quoted, int known) {

        static Sentence of(String key, String english) {
            var pattern = new StringBuilder();
            var places = new ArrayList<String>();
            var quoted = new ArrayList<Boolean>();
            int from = 0;
            for (var place = PLACE.matcher(english); place.find(); from = place.end()) {
                pattern.append(Pattern.quote(english.substring(from, place.start()))).append("(.*?)");
                places.add(place.group(1));
                quoted.add(place.start() > 0 && "'`".indexOf(english.charAt(place.start() - 1)) >= 0);
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Sentence(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), places, quoted,
                    PLACE.matcher(english).replaceAll("").length());
        }
    }

    private SentenceCatalogue(String bundle) {
        this.bundle = bundle;
    }

    /** Returns the catalogue of a message bundle. Its parts of sentences have keys that begin with {@code part.}. */
    public static SentenceCatalogue of(String bundle) {
        var made = new SentenceCatalogue(bundle);
        var english = MessageBundle.english(bundle);
        english.keys().stream().map(key -> Sentence.of(key, english.text(key)))
                .sorted(Comparator.comparingInt(Sentence::known).reversed().thenComparing(Sentence::key))
                .forEach(each -> (each.key().startsWith(PART) ? made.parts : made.sentences).add(each));
        return made;
    }

    /** Returns a sentence in the language of the program's windows, or as it is where it isn't known. */
    public String inProgramLanguage(String english) {
        return Languages.spoken(ProgramLanguage.tag()).equals(Languages.ENGLISH)
                ? english
                : translated(english, sentences, MessageBundle.ofProgram(bundle));
    }

    private String translated(String english, List<Sentence> among, MessageBundle words) {
        for (var sentence : among) {
            var found = sentence.pattern().matcher(english);
            if (found.matches()) {
                return filled(words.text(sentence.key()), values(sentence, found, words));
            }
        }
        return english;
    }

    private Map<String, String> values(Sentence sentence, Matcher found, MessageBundle words) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < sentence.places().size(); i++) {
            var value = found.group(i + 1);
            values.put(sentence.places().get(i), sentence.quoted().get(i) ? value : translated(value, parts, words));
        }
        return values;
    }

    private static String filled(String translation, Map<String, String> values) {
        return PLACE.matcher(translation).replaceAll(place -> Matcher.quoteReplacement(
                values.getOrDefault(place.group(1), place.group())));
    }
}
