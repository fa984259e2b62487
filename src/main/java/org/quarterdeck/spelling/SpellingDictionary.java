package org.quarterdeck.spelling;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.quarterdeck.spelling.DictionaryFinder.DictionaryFiles;

/** A dictionary of one language, read from its files. It may be asked from several threads at once. */
public final class SpellingDictionary {

    private static final int MOST_KNOWN = 50_000;
    private static final int MOST_SUGGESTIONS = 5;
    /** How long to look for words that may have been meant. The usual quarter of a second finds none on a busy machine. */
    private static final long PATIENCE_MILLIS = 3_000;

    private final Locale language;
    private final Hunspell hunspell;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private SpellingDictionary(Locale language, Hunspell hunspell) {
        this.language = language;
        this.hunspell = hunspell;
    }

    /** Reads the files, which takes up to some seconds for a large dictionary. */
    static SpellingDictionary read(DictionaryFiles files) throws IOException {
        try (var affixes = new BufferedInputStream(Files.newInputStream(files.affixes()));
                var words = new BufferedInputStream(Files.newInputStream(files.words()))) {
            return new SpellingDictionary(files.language(),
                    new Hunspell(new TolerantDictionary(affixes, words)));
        } catch (ParseException | RuntimeException e) {
            // The library throws several of its own for a damaged file.
            throw new IOException(files.words() + " is no dictionary", e);
        }
    }

    public Locale language() {
        return language;
    }

    /** Returns whether a word is spelt as it should be, or is none that this dictionary could know. */
    public boolean accepts(String word) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, each -> !isOfItsLetters(each) || spells(each));
    }

    private boolean spells(String word) {
        int apostrophe = word.indexOf('\'');
        return hunspell.spell(word) || (apostrophe > 0 && hunspell.spell(word.replace('\'', '’')))
        // "l'heure", where a dictionary has its parts alone
                || (apostrophe > 0 && apostrophe <= 2 && hunspell.spell(word.substring(apostrophe + 1)));
    }

    /** An English dictionary knows nothing of a word in Arabic letters, nor the other way round. */
    private boolean isOfItsLetters(String word) {
        var script = UnicodeScript.of(word.codePointAt(0));
        return switch (language.getLanguage()) {
            case "ar", "fa", "ur" -> script == UnicodeScript.ARABIC;
            case "he", "yi" -> script == UnicodeScript.HEBREW;
            case "ru", "uk", "bg", "be", "mk" -> script == UnicodeScript.CYRILLIC;
            case "el" -> script == UnicodeScript.GREEK;
            case "hy" -> script == UnicodeScript.ARMENIAN;
            case "ka" -> script == UnicodeScript.GEORGIAN;
            case "hi", "mr", "ne" -> script == UnicodeScript.DEVANAGARI;
            case "sr", "bn", "gu", "ta", "te", "th", "ko", "kn", "ml", "pa", "si", "lo", "km", "my", "mn" ->
                script != UnicodeScript.LATIN;
            default -> script == UnicodeScript.LATIN;
        };
    }

    /** Returns the words that may have been meant, the likeliest first. Takes a moment. */
    public List<String> suggestions(String word) {
        return hunspell.suggest(word, PATIENCE_MILLIS).stream().limit(MOST_SUGGESTIONS).toList();
    }

    /** Dictionaries in use have small faults of counting that every other program passes over. */
    private static final class TolerantDictionary extends Dictionary {

        TolerantDictionary(BufferedInputStream affixes, BufferedInputStream words) throws IOException, ParseException {
            super(affixes, List.of(words), false, SortingStrategy.inMemory());
        }

        @Override
        protected boolean tolerateAffixRuleCountMismatches() {
            return true;
        }

        @Override
        protected boolean tolerateRepRuleCountMismatches() {
            return true;
        }

        @Override
        protected boolean tolerateDuplicateConversionMappings() {
            return true;
        }
    }
}
