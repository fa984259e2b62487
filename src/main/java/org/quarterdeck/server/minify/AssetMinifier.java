package org.quarterdeck.server.minify;

/**
 * A page's files as they travel: no comments, no space that only eyes need, no sign that the next one makes needless, and short
 * names for what a script calls its own.
 * Scripts keep to this: statements end with a semicolon, a module exports where it declares, and no name is its own in one place
 * of a file and the browser's in another.
 */
public final class AssetMinifier {

    private AssetMinifier() {}

    /** A file as it travels, by the ending of its name. */
    public static String of(String name, String source) {
        if (name.endsWith(".js") || name.endsWith(".mjs")) {
            return script(source);
        }
        return name.endsWith(".css") ? StyleMinifier.of(source) : source;
    }

    private static String script(String source) {
        var script = ScriptTokens.of(source);
        var wording = ScriptMinifier.of(script, NameShortener.of(script));
        var lean = new StringBuilder(source.length());
        var last = new ScriptToken(ScriptToken.Kind.PUNCTUATION, ";", false);
        for (int i = 0; i < script.size(); i++) {
            var token = wording.at(i);
            if (token == null) {
                continue;
            }
            if (last.partsFrom(token)) {
                lean.append(token.newLine() ? '\n' : ' ');
            }
            lean.append(token.text());
            last = token;
        }
        return lean.toString();
    }
}
