package org.quarterdeck.server.minify;

import org.jspecify.annotations.Nullable;

/** Rewrites a script's tokens more briefly: redundant ones are removed, and consecutive declarations are joined. */
final class ScriptMinifier {

    private final ScriptTokens script;
    private final NameShortener names;
    private final String[] said;

    private ScriptMinifier(ScriptTokens script, NameShortener names) {
        this.script = script;
        this.names = names;
        this.said = new String[script.size()];
    }

    static ScriptMinifier of(ScriptTokens script, NameShortener names) {
        var wording = new ScriptMinifier(script, names);
        for (int i = 0; i < script.size(); i++) {
            wording.said[i] = wording.word(i);
        }
        for (int i = 0; i < script.size(); i++) {
            wording.join(i);
        }
        return wording;
    }

    /** Returns the token as written, or null if it is left out. */
    @Nullable
    ScriptToken at(int i) {
        return said[i].isEmpty() ? null : new ScriptToken(script.at(i).kind(), said[i], script.at(i).newLine());
    }

    private String word(int i) {
        var token = script.at(i);
        if (isIdle(i)) {
            return "";
        }
        if (declares(i)) {
            return "let";
        }
        if (token.is("true", "false") && !names.isKey(i)) {
            return token.is("true") ? "!0" : "!1";
        }
        return token.is("undefined") && !names.isKey(i) ? "void 0" : names.spelled(i);
    }

    /**
     * Returns whether a token is redundant: the semicolon after a block's last statement, the comma after a list's last
     * entry, or the parentheses around a single parameter.
     */
    private boolean isIdle(int i) {
        var token = script.at(i);
        if (token.is(";")) {
            return script.at(i + 1).is("}") && !isEmptyBody(i);
        }
        if (token.is(",")) {
            return script.at(i + 1).is(")", "]", "}") && !script.at(i - 1).is(",", "[");
        }
        return isAroundOne(i) || (token.is(")") && isAroundOne(i - 2));
    }

    private boolean isEmptyBody(int i) {
        return script.at(i - 1).is(")") && script.at(script.opening(i - 1) - 1).is("if", "for", "while");
    }

    private boolean isAroundOne(int open) {
        return script.at(open).is("(") && script.at(open + 1).isName() && script.at(open + 2).is(")")
                && script.at(open + 3).is("=>");
    }

    private boolean declares(int i) {
        return script.at(i).is("const", "let") && !script.at(i - 1).is("export", ".", "?.") && !names.isKey(i);
    }

    /** Joins a declaration with the one directly after it. */
    private void join(int i) {
        if (!declares(i) || script.at(i - 1).is("(")) {
            return;
        }
        int end = i + 1;
        while (end < script.size() && !script.at(end).is(";") && !script.at(end).closes()) {
            end = script.at(end).opens() ? script.closing(end) + 1 : end + 1;
        }
        if (script.at(end).is(";") && declares(end + 1)) {
            said[end] = ",";
            said[end + 1] = "";
        }
    }
}
