package org.quarterdeck.workshop.parser.source;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the comments by which other tools are steered, which are no notes. */
public final class DirectiveComment {

    /** Marp's directives, of which a name with an underscore is for one slide. */
    private static final Pattern MARP = Pattern
            .compile("(?:_[A-Za-z]+|marp|paginate|header|footer|headingDivider|background[A-Za-z]*)"
                    + ":.*|(?:class|color|theme|size|math|style|transition):\\s*\\S+(?:\\s+\\S+)?");
    /** A style sheet in a block of YAML. */
    private static final Pattern STYLE = Pattern.compile("_?style:\\s*[|>]\\S*");
    private static final Pattern OTHER = Pattern.compile("fit|\\.(?:element|slide):.*|prettier-ignore\\S*|markdownlint-\\S+.*"
            + "|omit (?:in|from) toc|toc|vim?:.*");

    private DirectiveComment() {}

    /** Returns whether a comment holds nothing but directives, one a line. */
    public static boolean matches(List<String> comment) {
        var lines = comment.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return !lines.isEmpty() && (STYLE.matcher(lines.getFirst()).matches() || lines.stream()
                .allMatch(line -> MARP.matcher(line).matches() || OTHER.matcher(line).matches()));
    }
}
