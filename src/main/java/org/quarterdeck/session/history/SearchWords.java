package org.quarterdeck.session.history;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words by which sessions are found, the same for every archive: letters and digits, without capitals and accents. A
 * character of a script that is written without spaces is a word of its own.
 */
public final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;

    private SearchWords() {}

    /** Returns the different words of a text, in their order by letters. */
    public static NavigableSet<String> of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        var words = new TreeSet<String>();
        for (var word : BETWEEN.split(UNSPACED.matcher(plain).replaceAll(" $0 "), -1)) {
            if (!word.isEmpty()) {
                words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            }
        }
        return words;
    }

    /** Returns whether every wanted word begins a word of the text; not so where none is wanted. */
    public static boolean allBegin(Collection<String> wanted, String text) {
        var words = of(text);
        return !wanted.isEmpty() && wanted.stream().allMatch(each -> {
            var next = words.ceiling(each);
            return next != null && next.startsWith(each);
        });
    }
}
