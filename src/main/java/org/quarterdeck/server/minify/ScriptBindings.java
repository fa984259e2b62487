package org.quarterdeck.server.minify;

import java.util.HashSet;
import java.util.Set;

/** Finds the names that a script declares anywhere: imports, variables, functions and their parameters. */
final class ScriptBindings {

    private final ScriptTokens script;
    private final Set<String> own = new HashSet<>();
    private final Set<String> exported = new HashSet<>();

    private ScriptBindings(ScriptTokens script) {
        this.script = script;
    }

    /** Returns the names that are not visible outside the script. */
    static Set<String> of(ScriptTokens script) {
        var found = new ScriptBindings(script);
        for (int i = 0; i < script.size(); i++) {
            found.bind(i);
        }
        found.own.removeAll(found.exported);
        return found.own;
    }

    private void bind(int i) {
        var token = script.at(i);
        if (token.is("const", "let", "var")) {
            targets(i + 1, end(i + 1), false);
        } else if (token.is("function") && script.at(i + 1).isName()) {
            own.add(script.at(i + 1).text());
            parameters(i + 2);
        } else if (token.is("function", "catch")) {
            parameters(i + 1);
        } else if (token.is("=>")) {
            if (script.at(i - 1).isName()) {
                own.add(script.at(i - 1).text());
            } else {
                parameters(script.opening(i - 1));
            }
        } else if (token.is("import") && script.at(i + 1).is("{")) {
            targets(i + 2, script.closing(i + 1), false);
        } else if (token.is("as")) {
            own.add(script.at(i + 1).text());
        } else if (token.is("export")) {
            int name = script.at(i + 1).is("async") ? i + 3 : i + 2;
            exported.add(script.at(name).text());
        }
    }

    private void parameters(int open) {
        if (script.at(open).is("(")) {
            targets(open + 1, script.closing(open), false);
        }
    }

    /**
     * Adds the targets of an assignment in a range: names and patterns separated by commas, each with an optional initial
     * value.
     */
    private void targets(int from, int to, boolean keys) {
        int i = from;
        while (i < to) {
            if (script.at(i).is("...")) {
                i++;
            }
            if (keys && script.at(i + 1).is(":")) {
                i += 2;
            }
            if (script.at(i).isName()) {
                own.add(script.at(i).text());
            } else if (script.at(i).is("{", "[")) {
                targets(i + 1, script.closing(i), script.at(i).is("{"));
            }
            while (i < to && !script.at(i).is(",")) {
                i = script.at(i).opens() ? script.closing(i) + 1 : i + 1;
            }
            i++;
        }
    }

    private int end(int from) {
        int i = from;
        while (i < script.size() && !script.at(i).is(";", "of", "in") && !script.at(i).closes()) {
            i = script.at(i).opens() ? script.closing(i) + 1 : i + 1;
        }
        return i;
    }
}
