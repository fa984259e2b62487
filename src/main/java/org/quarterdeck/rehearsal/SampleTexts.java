package org.quarterdeck.rehearsal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The texts of simulated guests in the workshop's language: short, some of them repeated, as with real participants, and of the
 * sort that a question asks for where its words tell: a number, a mood, a verb, a reason.
 */
final class SampleTexts {

    private static final Map<String, SampleTexts> KNOWN = new ConcurrentHashMap<>();
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ar");
    private static final Pattern NUMBER = asks("how (?:many|much|long|often)", "wie (?:viele?|oft|lange)", "combien",
            "cuánt[oa]s?", "كم");
    private static final Pattern MOOD = asks("mood", "feel(?:ing)?", "how (?:are|was|is)", "stimmung", "fühl\\w*",
            "wie (?:war|geht|ist)",
            "humeur", "comment (?:va|vas|allez|était)", "ánimo", "cómo (?:est\\w+|fue)", "كيف (?:حال\\w*|كان\\w*)");
    private static final Pattern VERB = asks("verb", "verbe", "verbo", "فعل");
    private static final Pattern REASON = asks("why", "warum", "weshalb", "wieso", "pourquoi", "por qué", "لماذا");

    private final Properties texts = new Properties();

    private SampleTexts(String language) {
        var file = "/assets/rehearsal/" + language + ".properties";
        try (var in = SampleTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it lacks " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** @param lang a BCP 47 tag; guests of other languages than the program's write English */
    static SampleTexts of(String lang) {
        var language = Locale.forLanguageTag(lang).getLanguage();
        return KNOWN.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", SampleTexts::new);
    }

    private static Pattern asks(String... words) {
        return Pattern.compile("(?iuU)\\b(?:" + String.join("|", words) + ")\\b");
    }

    /** Returns so many different words that fit a question, the first of the list more often. */
    List<String> words(String question, int count, Random random) {
        if (NUMBER.matcher(question).find()) {
            return List.of(String.valueOf(1 + Math.min(random.nextInt(12), random.nextInt(12))));
        }
        var all = list(MOOD.matcher(question).find() ? "feelings" : VERB.matcher(question).find() ? "verbs" : "words");
        var words = new ArrayList<String>();
        while (words.size() < Math.min(count, all.size())) {
            var word = all.get(Math.min(random.nextInt(all.size()), random.nextInt(all.size())));
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return Collections.unmodifiableList(words);
    }

    /**
     * Returns a guest's text that fits a question; hardly any two guests write the same.
     *
     * @param question tells questions apart
     */
    String sentence(int guest, String question) {
        if (NUMBER.matcher(question).find()) {
            return String.valueOf(1 + Math.floorMod(7 * guest + question.hashCode(), 12));
        }
        var all = list(REASON.matcher(question).find() ? "reasons" : "sentences");
        return all.get(Math.floorMod(guest + 11 * question.hashCode(), all.size()));
    }

    /** Returns when someone will keep a commitment, to follow the word "When". */
    String moment(Random random) {
        var all = list("moments");
        return all.get(random.nextInt(all.size()));
    }

    /** Returns the text of a commitment, to follow the words "I will". */
    String deed(Random random) {
        var all = list("deeds");
        return all.get(random.nextInt(all.size()));
    }

    private List<String> list(String key) {
        return List.of(texts.getProperty(key).split("\\|"));
    }

    /** Shortens a text to at most that many characters. */
    static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
