package org.quarterdeck.spelling;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.spelling.DictionaryFinder.DictionaryFiles;

/**
 * The spelling of this computer: a dictionary for each language that has one, and the trainer's own words. The first question in
 * a language reads its dictionary, so none is asked on the thread of the windows.
 */
public final class Spelling {

    private static final System.Logger LOG = System.getLogger(Spelling.class.getName());

    private final DictionaryFinder finder;
    private final OwnWords own;
    private final Map<String, Optional<SpellingDictionary>> dictionaries = new HashMap<>();

    public Spelling(DictionaryFinder finder, Path home) {
        this.finder = finder;
        this.own = new OwnWords(home);
    }

    /** Returns the dictionary for a language, a BCP 47 tag, if one is installed and can be read. One may be installed meanwhile. */
    public synchronized Optional<SpellingDictionary> dictionary(String tag) {
        var known = dictionaries.get(tag);
        if (known != null) {
            return known;
        }
        var files = finder.find(tag);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        var read = read(files.get());
        dictionaries.put(tag, read);
        return read;
    }

    private static Optional<SpellingDictionary> read(DictionaryFiles files) {
        try {
            return Optional.of(SpellingDictionary.read(files));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a dictionary cannot be read", e);
            return Optional.empty();
        }
    }

    /** Returns those of some words that are in neither the dictionary of a language nor the trainer's own. */
    public List<String> misspelt(String tag, List<String> words) {
        var dictionary = dictionary(tag);
        return dictionary.isEmpty()
                ? List.of()
                : words.stream().filter(word -> !own.has(word) && !dictionary.get().accepts(word)).toList();
    }

    /** Returns the words that may have been meant. */
    public List<String> suggestions(String tag, String word) {
        return dictionary(tag).map(known -> known.suggestions(word)).orElse(List.of());
    }

    /** Keeps a word of the trainer's own. */
    public void add(String word) throws IOException {
        own.add(word);
    }
}
