package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.editing.LineKinds.Kind;

/**
 * A word of a workshop's text that is language, so that it can be misspelt: not its keys, ids, code, links and names of
 * files, nor what is no word of a dictionary, as with digits in it or in capital letters alone.
 *
 * @param from the word's first letter in its line
 * @param to the place after its last
 */
public record ProseWord(int from, int to, String word) {

    private static final Pattern NO_PROSE = Pattern.compile(String.join("|",
            // code
            "(`+).+?\\1",
            // the target of a link or a picture, with its title
            "\\]\\([^)]*\\)",
            // a footnote's name, and where a link's target is told
            "\\[\\^[^\\]]*\\]:?", "^\\s*\\[[^\\]]+\\]:.*$",
            // tags, but no notes, whose words are language
            "<(?!!--)[^>]*>",
            // addresses of pages and people, attributes, mentions, letters by name
            "\\b[A-Za-z][A-Za-z0-9+.-]*://\\S+", "\\bwww\\.\\S+", "[^\\s<(]+@[^\\s>)]+", "\\{[^}]*\\}",
            "(?<=^|\\s)[@#][\\p{L}\\p{N}_-]+", "&[A-Za-z]+;",
            // names of files, hosts and the like
            "[\\p{L}\\p{N}_-]+(?:[._\\\\][\\p{L}\\p{N}_-]+)+"));
    private static final Pattern WORD = Pattern
            .compile("(?<![\\p{L}\\p{M}\\p{N}_])\\p{L}[\\p{L}\\p{M}]*(?:['’ʼ][\\p{L}\\p{M}]+)*(?![\\p{L}\\p{M}\\p{N}_])");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}\\p{M}*\\p{Lu}");

    /** Returns the words of a line of some kind. */
    public static List<ProseWord> in(String line, Kind kind) {
        if (kind == Kind.CODE || kind == Kind.KEY || kind == Kind.SEPARATOR || line.isBlank()) {
            return List.of();
        }
        var prose = NO_PROSE.matcher(line).replaceAll(found -> " ".repeat(found.end() - found.start()));
        var words = new ArrayList<ProseWord>();
        var found = WORD.matcher(prose);
        while (found.find()) {
            var word = found.group();
            if (word.codePointCount(0, word.length()) > 1 && !inCapitals(word) && !CAPITAL_INSIDE.matcher(word).find()) {
                words.add(new ProseWord(found.start(), found.end(), plain(word)));
            }
        }
        return words;
    }

    /** Returns the words of all lines of a text, each once. */
    public static List<String> of(List<String> lines) {
        var kinds = LineKinds.of(lines.size(), lines::get);
        var words = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            in(lines.get(i), kinds.get(i)).forEach(each -> words.add(each.word()));
        }
        return words.stream().distinct().toList();
    }

    /** Returns a word with the apostrophe that dictionaries have. */
    public static String plain(String written) {
        return written.replace('’', '\'').replace('ʼ', '\'');
    }

    private static boolean inCapitals(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase) && word.codePoints().anyMatch(Character::isUpperCase);
    }
}
