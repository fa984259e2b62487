package org.quarterdeck.i18n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds sentences among the strings of Java sources. Strings that are joined with {@code +} count as one; what is joined to them
 * is written as {@code {}}. Log entries and SQL are no sentences.
 *
 * @param file where it stands, from the root of the sources
 */
record CodeSentences(String file, int line, String sentence) {

    private static final String TEXT_BLOCK = "\"\"\"";
    private static final String LITERAL = "\"(?:[^\"\\\\\n]|\\\\.)*\"";
    private static final String TOKEN = "(?s:\"\"\".*?\"\"\")|" + LITERAL + "|'(?:[^'\\\\\n]|\\\\.)+'|//[^\n]*|(?s:/\\*.*?\\*/)";
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(TOKEN);
    private static final Pattern JOINED = Pattern.compile(
            LITERAL + "(?:\\s*\\+\\s*(?:" + LITERAL + "|[\\w.]+(?:\\([^\"+;{}]*?\\)(?=\\s*[+,;)]))?(?=\\s*[+,;):])))*");
    private static final Pattern PART = Pattern.compile("(" + LITERAL + ")|\\+\\s*[^\"+\\s][^\"+]*");
    private static final String VALUE = "{}";
    private static final Pattern LOGGED = Pattern.compile("(?s)\\bLOG\\.log\\([^;{}]*$");
    private static final Pattern SQL = Pattern.compile("^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ALTER)\\b.*");
    private static final Pattern END = Pattern.compile("(?s).*[.?!…][”’\"]?\\s*$");

    /** Returns those in all sources below a folder. */
    static List<CodeSentences> in(Path root) throws IOException {
        var found = new ArrayList<CodeSentences>();
        try (Stream<Path> files = Files.walk(root)) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
                found.addAll(in(root.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        }
        return found;
    }

    static List<CodeSentences> in(String file, String source) {
        var code = simplified(source);
        return JOINED.matcher(code).results()
                .filter(found -> !LOGGED.matcher(code.substring(0, found.start())).find())
                .map(found -> new CodeSentences(file, line(code, found.start()), words(found.group())))
                .filter(found -> isSentence(found.sentence())).toList();
    }

    /** Comments become blanks and text blocks strings, so that what follows keeps its line. */
    private static String simplified(String source) {
        return COMMENT_OR_LITERAL.matcher(source).replaceAll(found -> Matcher.quoteReplacement(plain(found.group())));
    }

    private static String plain(String token) {
        return switch (token.charAt(0)) {
            case '/' -> token.replaceAll("[^\n]", " ");
            case '\'' -> "' '";
            default -> token.startsWith(TEXT_BLOCK) ? literal(token) : token;
        };
    }

    /** A text block as a string in one line. */
    private static String literal(String block) {
        var text = block.substring(TEXT_BLOCK.length(), block.length() - TEXT_BLOCK.length());
        var lines = text.replaceAll("[^\n]", "");
        return '"' + text.strip().replaceAll("\\s*\n\\s*", " ").replace("\"", "\\\"") + '"' + lines;
    }

    private static int line(String code, int at) {
        return (int) code.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static String words(String joined) {
        var words = new StringBuilder();
        PART.matcher(joined).results().forEach(part -> words
                .append(part.group(1) == null
                        ? VALUE
                        : joined.substring(part.start(1) + 1, part.end(1) - 1).replace("\\n", "\n")));
        return words.toString();
    }

    /** Two blanks at least and an end; begun with a capital letter, or long enough to be told from a part of something. */
    private static boolean isSentence(String words) {
        long blanks = words.strip().chars().filter(c -> c == ' ').count();
        boolean begun = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
        return END.matcher(words).matches() && (begun ? blanks >= 2 : blanks >= 4) && !SQL.matcher(words).matches();
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
