package org.quarterdeck.session.moderation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Folds letters and signs that look like a Latin letter to that letter. */
final class LookalikeLetters {

    /** Letters of other scripts and rarer Latin ones, each followed by what it looks like. */
    private static final String LETTERS = """
            аaеeоoрpсcуyхxіiѕsјjԁdԛqԝwһhкkмmтtвbнhѵvԍgпn\
            αaβbεeηnιiκkνvοoρpςcτtυuχxωwγy\
            ɑaɡgıiɩiʟlʀrɴnᴀaʙbᴄcᴅdᴇeɢgʜhᴊjᴋkᴍmᴏoᴘpѕsᴛtᴜuᴠvᴡwʏyᴢzłlđdøoħhŧt\
            ꜰfɪiꜱsƒfɨiʉuʋuƙkʂsɕcɦhƈcɖdɗdɠgɱmɳnɲnɵoƥpɽrʈtƭtʎyʐzƶzɛeəeɐaɔoμuσoζzцuшwяrүyӏl\
            սuօoցgհhոnզqաwյj₣f₵c₭k₦n₩w₮t""";
    /** Capitals that look like another letter than their small ones do. */
    private static final String CAPITALS = "ΗhΥyΜmΝnᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎥiᎫjᏦkᏞlᎷmᎾoᏢpᏒrᏚsᎢtᏙvᎳwᎩyᏃz";
    /** Digits and signs that stand for a letter between other letters. */
    private static final String SIGNS = "0o3e4a5s7t8b9g@a$s€e£l+t(c¢c¡i";
    /** Arabic letters that are written for one another, each followed by the one that stands for both. */
    private static final String ARABIC = "\u0671\u0627\u0649\u064A\u06CC\u064A\u06A9\u0643\u0629\u0647";
    private static final Map<Integer, Integer> BY_LOOK = pairs(LETTERS + ARABIC);
    private static final Map<Integer, Integer> BY_CAPITAL = pairs(CAPITALS);
    private static final Map<Integer, Integer> BY_SIGN = pairs(SIGNS);
    /** Marks, what is invisible, and the Arabic line that stretches a word. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\p{Cn}\u0640]+");
    private static final int[][] BLOCKS = {{0x1F1E6, 26}, {0x1F130, 26}, {0x1F150, 26}, {0x1F170, 26}};

    private LookalikeLetters() {}

    /**
     * Returns a text in small plain letters: without accents, invisible characters, and letters of other scripts that look
     * like Latin ones. Digits and signs stay as they are.
     */
    static String plain(String text) {
        var small = replaced(Normalizer.normalize(text, Normalizer.Form.NFKD), c -> BY_CAPITAL.getOrDefault(c, c))
                .toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return replaced(bare, LookalikeLetters::letter).replace("ß", "ss").replace("æ", "ae").replace("œ", "oe");
    }

    /**
     * Returns a plain text with the signs that stand for letters replaced.
     *
     * @param one what a 1, a vertical bar or an exclamation mark stands for
     */
    static String signless(String plain, char one) {
        return replaced(plain, c -> c == '1' || c == '|' || c == '!' ? one : BY_SIGN.getOrDefault(c, c));
    }

    private static String replaced(String text, IntUnaryOperator letter) {
        return text.codePoints().map(letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int letter(int c) {
        for (var block : BLOCKS) {
            if (c >= block[0] && c < block[0] + block[1]) {
                return 'a' + c - block[0];
            }
        }
        return BY_LOOK.getOrDefault(c, c);
    }

    private static Map<Integer, Integer> pairs(String text) {
        var pairs = new HashMap<Integer, Integer>();
        var points = text.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i += 2) {
            pairs.put(points[i], points[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
