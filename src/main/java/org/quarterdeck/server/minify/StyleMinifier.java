package org.quarterdeck.server.minify;

import java.util.regex.Pattern;

/** Minifies a style sheet: removes comments and unneeded space. Quoted text stays as it is. */
final class StyleMinifier {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|/\\*(?s:.*?)\\*/");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("\\s*([{};,>])\\s*");
    private static final Pattern AFTER = Pattern.compile("(?<=[:(])\\s+|\\s+(?=\\))");

    private StyleMinifier() {}

    static String of(String source) {
        var lean = new StringBuilder(source.length());
        var quoted = QUOTED.matcher(source);
        int at = 0;
        while (quoted.find()) {
            lean.append(bare(source.substring(at, quoted.start())));
            lean.append(quoted.group().startsWith("/*") ? "" : quoted.group());
            at = quoted.end();
        }
        return lean.append(bare(source.substring(at))).toString().strip().replace(";}", "}");
    }

    private static String bare(String part) {
        var single = SPACE.matcher(part).replaceAll(" ");
        return AFTER.matcher(AROUND.matcher(single).replaceAll("$1")).replaceAll("");
    }
}
