package org.quarterdeck.workshop.parser.yaml;

import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.SourcePosition;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Suggests remedies for invalid YAML, in the words of authors. */
final class YamlRemedy {

    static final String SAID = "these keys can't be read as YAML: ";
    private static final String SIGNS = "*&!%@`|>";
    /** The beginning of a list whose items begin with the sign of a comment, as colours do. */
    private static final Pattern LEFT_OUT = Pattern.compile(": *\\[ *#");

    private YamlRemedy() {}

    static YamlSyntaxException of(SourcePosition place, MarkedYamlEngineException e, YamlTree tree, SourceLines lines) {
        var problem = e.getProblem();
        if (problem.contains("stream end") || problem.contains("end of stream")) {
            var opening = e.getContextMark().isPresent() ? tree.place(e.getContextMark()) : place;
            return new YamlSyntaxException(opening, SAID + "the quote or the bracket that begins here isn't closed"
                    + (LEFT_OUT.matcher(lines.get(opening.line() - 1)).find()
                            ? ", as what follows a `#` is left out: put what has a `#` in double quotes"
                            : ""));
        }
        if (problem.contains("document start") || problem.contains("block end")) {
            return new YamlSyntaxException(place, SAID + "this line does not begin where it should: "
                    + "begin every key at the start of its line, and indent what is below it alike");
        }
        return of(place, problem, lines);
    }

    static YamlSyntaxException of(SourcePosition place, String problem, SourceLines lines) {
        return new YamlSyntaxException(place, SAID + remedy(lines.get(place.line() - 1), problem));
    }

    private static String remedy(String line, String problem) {
        var text = line.strip();
        int colon = text.indexOf(':');
        var value = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (line.substring(0, line.indexOf(text)).indexOf('\t') >= 0) {
            return "the line begins with a tab: indent with spaces";
        }
        if (problem.contains("(TAB)")) {
            return "a tab stands where a space should: write a space instead";
        }
        if (colon > 0 && !value.isEmpty() && text.startsWith(value, colon + 1) && KnownKeys.knows(text.substring(0, colon))) {
            return "write a space after `" + text.substring(0, colon + 1) + "`";
        }
        if (!value.isEmpty() && "\"'[{".indexOf(value.charAt(0)) < 0 && (value.contains(": ") || value.endsWith(":"))) {
            return "put text that holds a colon in double quotes";
        }
        if (!value.isEmpty() && SIGNS.indexOf(value.charAt(0)) >= 0) {
            return "put text that begins with a sign in double quotes";
        }
        return problem + ": write `key: value`, one on a line, between the two lines `---`";
    }
}
