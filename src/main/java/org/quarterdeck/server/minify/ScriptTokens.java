package org.quarterdeck.server.minify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quarterdeck.server.minify.ScriptToken.Kind;

/** The tokens of a script and its pairs of brackets. */
final class ScriptTokens {

    private static final Pattern SPACE = Pattern.compile("(?:\\s++|//[^\\n]*+|/\\*(?s:.*?)\\*/)++");
    private static final String PIECE = "[^`\\\\$]*+(?:(?:\\\\(?s:.)|\\$(?!\\{))[^`\\\\$]*+)*+(?:`|\\$\\{)";
    private static final Pattern TOKEN = Pattern.compile("(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*+)|(?<number>\\d[\\w.]*+)"
            + "|(?<text>'(?:[^'\\\\\\n]|\\\\.)*+'|\"(?:[^\"\\\\\\n]|\\\\.)*+\")|(?<template>`" + PIECE + ")"
            + "|(?<punctuation>=>|\\.\\.\\.|\\?\\.|\\?\\?|[=!]==?|[<>]=|&&|\\|\\||\\*\\*|\\+\\+|--|[-+*/%&|^]=|[-{}()\\[\\];,<>+*/%&|^!~?:=.])");
    private static final Pattern REST_OF_TEMPLATE = Pattern.compile("}" + PIECE);
    private static final Pattern PATTERN = Pattern.compile("/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^]\\\\\\n]|\\\\.)*+])++/[a-z]*+");
    private static final List<Kind> KINDS = List.of(Kind.NAME, Kind.NUMBER, Kind.TEXT, Kind.TEMPLATE, Kind.PUNCTUATION);
    private static final List<String> GROUPS = KINDS.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    private static final ScriptToken OUTSIDE = new ScriptToken(Kind.PUNCTUATION, ";", false);

    private final List<ScriptToken> tokens = new ArrayList<>();
    /** For each token the index of the bracket around it, or -1. */
    private final List<Integer> around = new ArrayList<>();
    private final List<Integer> closing = new ArrayList<>();

    private ScriptTokens() {}

    /**
     * Reads a script.
     *
     * @throws IllegalArgumentException if it is no valid script
     */
    static ScriptTokens of(String source) {
        var script = new ScriptTokens();
        script.read(source);
        return script;
    }

    private void read(String source) {
        var open = new ArrayDeque<Integer>();
        int at = 0;
        while (true) {
            var space = SPACE.matcher(source).region(at, source.length());
            boolean spaced = space.lookingAt();
            boolean newLine = spaced && space.group().indexOf('\n') >= 0;
            at = spaced ? space.end() : at;
            if (at == source.length()) {
                break;
            }
            var token = next(source, at, newLine, open);
            at += token.text().length();
            int place = tokens.size();
            if (token.closes()) {
                closing.set(open.pop(), place);
            }
            around.add(open.isEmpty() ? -1 : open.getFirst());
            closing.add(-1);
            tokens.add(token);
            if (token.opens()) {
                open.push(place);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a bracket that nothing closes");
        }
    }

    private ScriptToken next(String source, int at, boolean newLine, ArrayDeque<Integer> open) {
        boolean inTemplate = !open.isEmpty() && tokens.get(open.getFirst()).kind() == Kind.TEMPLATE;
        var rest = REST_OF_TEMPLATE.matcher(source).region(at, source.length());
        if (inTemplate && rest.lookingAt()) {
            return new ScriptToken(Kind.TEMPLATE, rest.group(), newLine);
        }
        var pattern = PATTERN.matcher(source).region(at, source.length());
        if ((tokens.isEmpty() || !tokens.getLast().endsValue()) && pattern.lookingAt()) {
            return new ScriptToken(Kind.PATTERN, pattern.group(), newLine);
        }
        var found = TOKEN.matcher(source).region(at, source.length());
        if (!found.lookingAt()) {
            throw new IllegalArgumentException("not understood: " + source.substring(at, Math.min(at + 20, source.length())));
        }
        int kind = 0;
        while (found.start(GROUPS.get(kind)) < 0) {
            kind++;
        }
        return new ScriptToken(KINDS.get(kind), found.group(), newLine);
    }

    int size() {
        return tokens.size();
    }

    /** Returns a token; before the first and after the last it is a semicolon. */
    ScriptToken at(int i) {
        return i < 0 || i >= tokens.size() ? OUTSIDE : tokens.get(i);
    }

    /** Returns the index of the bracket that closes the one at an index. */
    int closing(int i) {
        return closing.get(i);
    }

    /** Returns the index of the bracket that opens the one closed at an index. */
    int opening(int i) {
        return closing.indexOf(i);
    }

    /** Returns the index of the opening bracket around a token, or -1. */
    int around(int i) {
        return around.get(i);
    }
}
