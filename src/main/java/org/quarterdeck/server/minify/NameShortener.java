package org.quarterdeck.server.minify;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Shortens a script's local names: the more often one is used, the shorter it becomes. Each name has one replacement in the
 * whole file, which no other name there uses, so that every name keeps its meaning. Properties are not renamed.
 */
final class NameShortener {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Set<String> KEPT = Set.of("as", "do", "if", "in", "of");
    private final ScriptTokens script;
    private final Map<String, String> names = new HashMap<>();

    private NameShortener(ScriptTokens script) {
        this.script = script;
    }

    static NameShortener of(ScriptTokens script) {
        var found = new NameShortener(script);
        found.choose(ScriptBindings.of(script));
        return found;
    }

    private void choose(Set<String> own) {
        var taken = IntStream.range(0, script.size()).mapToObj(script::at).filter(ScriptToken::isName).map(ScriptToken::text)
                .collect(toSet());
        var often = IntStream.range(0, script.size()).filter(i -> script.at(i).isName() && !isKey(i))
                .mapToObj(i -> script.at(i).text()).filter(own::contains).collect(groupingBy(name -> name, counting()));
        var free = IntStream.iterate(0, n -> n + 1).mapToObj(NameShortener::name)
                .filter(name -> !taken.contains(name) && !KEPT.contains(name)).iterator();
        var order = Comparator.comparing((String name) -> often.getOrDefault(name, 0L)).reversed()
                .thenComparing(Comparator.naturalOrder());
        often.keySet().stream().filter(this::gains).sorted(order).forEach(name -> names.put(name, free.next()));
    }

    /** Returns whether a short name saves more than it costs: a shorthand property needs both names. */
    private boolean gains(String name) {
        int saved = 0;
        for (int i = 0; i < script.size(); i++) {
            if (script.at(i).isName() && script.at(i).text().equals(name) && !isKey(i)) {
                saved += isShorthand(i) ? (isImport(script.around(i)) ? -5 : -2) : name.length() - 1;
            }
        }
        return saved > 0;
    }

    private static String name(int n) {
        int letters = LETTERS.length();
        var last = String.valueOf(LETTERS.charAt(n % letters));
        return n < letters ? last : name(n / letters - 1) + last;
    }

    /** Returns the text of a token with its short name. */
    String spelled(int i) {
        var token = script.at(i);
        var name = token.isName() && !isKey(i) ? names.get(token.text()) : null;
        if (name == null) {
            return token.text();
        }
        if (isShorthand(i)) {
            return token.text() + (isImport(script.around(i)) ? " as " : ":") + name;
        }
        return name;
    }

    /**
     * Returns whether a name is a property or a keyword, such as "from" before a module's address, rather than a local name.
     */
    boolean isKey(int i) {
        return script.at(i - 1).is(".", "?.") || (isEntry(i) && script.at(i + 1).is(":", "(")) || script.at(i + 1).is("as")
                || script.at(i + 1).kind() == ScriptToken.Kind.TEXT;
    }

    /** Returns whether a name is a shorthand property, which names a property and a variable at once. */
    private boolean isShorthand(int i) {
        return (isEntry(i) && script.at(i + 1).is(",", "}", "=")) || (isImport(script.around(i)) && script.at(i + 1).is(",", "}")
                && !script.at(i - 1).is("as"));
    }

    private boolean isEntry(int i) {
        return isObject(script.around(i)) && script.at(i - 1).is("{", ",", "async");
    }

    private boolean isImport(int open) {
        return open >= 0 && script.at(open).is("{") && script.at(open - 1).is("import", "export");
    }

    /** Returns whether a brace opens an object literal or pattern rather than statements. */
    private boolean isObject(int open) {
        if (open < 0 || !script.at(open).is("{")) {
            return false;
        }
        var before = script.at(open - 1);
        if (before.is(":")) {
            return !script.at(open - 2).is("default") && !script.at(open - 3).is("case");
        }
        return before.is("=", "(", ",", "[", "?", "&&", "||", "??", "...", "return", "const", "let", "var", "of", "in", "typeof",
                "await", "throw");
    }
}
