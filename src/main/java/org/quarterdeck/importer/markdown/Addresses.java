package org.quarterdeck.importer.markdown;

import java.util.regex.Pattern;

/** Writes addresses of links and pictures so that no rule takes a part of them for something else. */
final class Addresses {

    /** An address in angle brackets, which look like a tag. */
    static final Pattern BRACKETED = Pattern.compile("\\]\\([ \\t]*<([^<>\\n]+)>");
    static final Pattern WEB = Pattern.compile("https?://[^\\s<>]+");

    private Addresses() {}

    static String bare(String address) {
        return address.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">",
                "%3E");
    }
}
