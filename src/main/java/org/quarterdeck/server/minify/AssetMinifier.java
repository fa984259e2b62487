package org.quarterdeck.server.minify;

/**
 * Minifies the files of a page: removes comments, unneeded space and redundant punctuation, and shortens a script's local
 * names. It relies on three rules for scripts: statements end with a semicolon, a module exports where it declares, and no
 * name is local in one place of a file and the browser's in another.
 */
public final class AssetMinifier {

    private AssetMinifier() {}

    /** Returns a minified file, depending on the extension of its name. */
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
