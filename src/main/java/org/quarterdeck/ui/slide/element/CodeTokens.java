package org.quarterdeck.ui.slide.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.quarterdeck.ui.slide.element.CodeToken.Kind;

/** Splits code into tokens by the scanners of RSyntaxTextArea, of which nothing else is used. */
final class CodeTokens {

    /** Names that authors give a language, and the scanner's name for it where it is another. */
    private static final Map<String, String> SCANNERS = Map.ofEntries(Map.entry("js", "javascript"),
            Map.entry("jsx", "javascript"),
            Map.entry("mjs", "javascript"), Map.entry("node", "javascript"), Map.entry("ts", "typescript"),
            Map.entry("tsx", "typescript"), Map.entry("py", "python"), Map.entry("python3", "python"), Map.entry("rb", "ruby"),
            Map.entry("sh", "unix"), Map.entry("bash", "unix"), Map.entry("shell", "unix"), Map.entry("zsh", "unix"),
            Map.entry("console", "unix"), Map.entry("c++", "cpp"), Map.entry("cc", "cpp"), Map.entry("hpp", "cpp"),
            Map.entry("h", "c"), Map.entry("c#", "cs"), Map.entry("csharp", "cs"), Map.entry("go", "golang"),
            Map.entry("kt", "kotlin"), Map.entry("rs", "rust"), Map.entry("yml", "yaml"), Map.entry("md", "markdown"),
            Map.entry("htm", "html"), Map.entry("vue", "html"), Map.entry("svelte", "html"), Map.entry("svg", "xml"),
            Map.entry("docker", "dockerfile"), Map.entry("tex", "latex"), Map.entry("pl", "perl"), Map.entry("pascal", "delphi"),
            Map.entry("jsonc", "jshintrc"), Map.entry("json5", "jshintrc"), Map.entry("cmd", "bat"), Map.entry("batch", "bat"),
            Map.entry("clj", "clojure"), Map.entry("scheme", "lisp"), Map.entry("make", "makefile"),
            Map.entry("ps1", "powershell"),
            Map.entry("asm", "asm"), Map.entry("toml", "ini"), Map.entry("scss", "less"));

    private CodeTokens() {}

    /** Returns the tokens of code, whose texts make up the code again. Those of an unknown language are one. */
    static List<CodeToken> of(String code, String language) {
        var name = language.toLowerCase(Locale.ROOT);
        var scanner = "text/" + SCANNERS.getOrDefault(name, name);
        var factory = TokenMakerFactory.getDefaultInstance();
        var tokens = new ArrayList<CodeToken>();
        if (!factory.keySet().contains(scanner)) {
            return List.of(new CodeToken(code, Kind.PLAIN));
        }
        var maker = factory.getTokenMaker(scanner);
        int state = TokenTypes.NULL;
        var lines = code.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            add(tokens, i == 0 ? "" : "\n", Kind.PLAIN);
            var letters = lines[i].toCharArray();
            var token = maker.getTokenList(new Segment(letters, 0, letters.length), state, 0);
            while (token != null) {
                if (token.isPaintable()) {
                    add(tokens, token.getLexeme(), kind(token));
                }
                state = token.getType();
                token = token.getNextToken();
            }
        }
        return tokens;
    }

    /** Adds letters to the token before them if they mean the same; white space goes with any. */
    private static void add(List<CodeToken> tokens, String text, Kind kind) {
        if (text.isEmpty()) {
            return;
        }
        if (!tokens.isEmpty() && (tokens.getLast().kind() == kind || text.isBlank())) {
            var last = tokens.removeLast();
            tokens.add(new CodeToken(last.text() + text, last.kind()));
        } else {
            tokens.add(new CodeToken(text, kind));
        }
    }

    private static Kind kind(Token token) {
        return switch (token.getType()) {
            case TokenTypes.COMMENT_EOL, TokenTypes.COMMENT_MULTILINE, TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD, TokenTypes.COMMENT_MARKUP, TokenTypes.MARKUP_COMMENT ->
                Kind.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.DATA_TYPE, TokenTypes.PREPROCESSOR,
                    TokenTypes.ANNOTATION, TokenTypes.MARKUP_TAG_NAME, TokenTypes.MARKUP_TAG_DELIMITER ->
                Kind.KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, TokenTypes.LITERAL_CHAR, TokenTypes.LITERAL_BACKQUOTE, TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE, TokenTypes.MARKUP_CDATA, TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR ->
                Kind.QUOTED;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT, TokenTypes.LITERAL_NUMBER_FLOAT, TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.LITERAL_BOOLEAN ->
                Kind.NUMBER;
            default -> Kind.PLAIN;
        };
    }
}
