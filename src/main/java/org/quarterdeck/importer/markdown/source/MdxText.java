package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Decks in MDX, Markdown with components in it: what is code of a program is left out, and components are written as tags. */
public final class MdxText {

    private static final Pattern DECK = Pattern.compile("(?m)^import .*\\bfrom ['\"]mdx-deck\\b");
    private static final Pattern MODULE = Pattern.compile("(?:import|export)\\b.*");
    private static final Pattern HEAD = Pattern.compile("<Head\\b[^<>]*>.*");
    private static final Pattern PICTURE = Pattern.compile("<Image\\b[^<>]*?\\bsrc=(?:\\{\\s*)?[\"']([^\"'<>]+)[\"'][^<>]*/?>");
    private static final Pattern STEPS = Pattern.compile("<(/?)(?:Appear|Steps)\\b[^<>]*>");

    private MdxText() {}

    /** Returns whether a deck is written so. */
    public static boolean is(String name, String text) {
        return name.endsWith(".mdx") || DECK.matcher(text).find();
    }

    /** Returns the deck in plain Markdown, line by line. */
    public static String plain(String text) {
        var out = new ArrayList<String>();
        boolean code = false;
        boolean module = false;
        boolean head = false;
        for (var line : text.lines().toList()) {
            code ^= line.stripLeading().startsWith("```");
            module = !code && !line.isBlank() && (module || MODULE.matcher(line).matches());
            head = !code && (head || HEAD.matcher(line).matches());
            out.add(code ? line : module || head ? "" : written(line));
            head &= !line.contains("</Head>");
        }
        return String.join("\n", out) + "\n";
    }

    private static String written(String line) {
        return STEPS.matcher(PICTURE.matcher(line).replaceAll("![]($1)")).replaceAll("<$1v-clicks>");
    }
}
