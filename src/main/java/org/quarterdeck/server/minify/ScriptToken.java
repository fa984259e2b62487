package org.quarterdeck.server.minify;

import java.util.Set;

/**
 * One token of a script. A template has as many tokens as it has pieces between its expressions.
 *
 * @param newLine whether a line break precedes it
 */
record ScriptToken(Kind kind, String text, boolean newLine) {

    enum Kind {
        NAME, NUMBER, TEXT, TEMPLATE, PATTERN, PUNCTUATION
    }

    private static final Set<String> MAY_END = Set.of(")", "]", "}", "++", "--");
    private static final Set<String> MAY_BEGIN = Set.of("(", "[", "{", "+", "-", "/", "++", "--", "!", "~");

    boolean is(String... any) {
        if (kind == Kind.TEXT || kind == Kind.TEMPLATE || kind == Kind.PATTERN) {
            return false;
        }
        for (var each : any) {
            if (text.equals(each)) {
                return true;
            }
        }
        return false;
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean opens() {
        return is("(", "[", "{") || (kind == Kind.TEMPLATE && text.endsWith("${"));
    }

    boolean closes() {
        return is(")", "]", "}") || (kind == Kind.TEMPLATE && text.startsWith("}"));
    }

    /** Returns whether a slash after this token is a division rather than a regular expression. */
    boolean endsValue() {
        return switch (kind) {
            case NAME -> !is("return", "typeof", "case", "of", "in", "await");
            case TEMPLATE -> !text.endsWith("${");
            case PUNCTUATION -> MAY_END.contains(text);
            default -> true;
        };
    }

    /**
     * Returns whether this token and the next must be separated: two words would run together, or a line break may end a
     * statement, which it never does after a block.
     */
    boolean partsFrom(ScriptToken next) {
        if (next.newLine && !is("}") && (endsValue() || isName()) && next.mayBegin()) {
            return true;
        }
        boolean words = isWord() && next.isWord();
        return words || (text.equals(next.text) && is("+", "-"));
    }

    private boolean mayBegin() {
        return kind != Kind.PUNCTUATION ? !(kind == Kind.TEMPLATE && text.startsWith("}")) : MAY_BEGIN.contains(text);
    }

    private boolean isWord() {
        return kind == Kind.NAME || kind == Kind.NUMBER;
    }
}
