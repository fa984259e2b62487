package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a block of keys; where part of it is no YAML, the keys that can be read on their own are kept. */
final class YamlReader {

    private static final Pattern TAB = Pattern.compile("^ *\t.*");
    private static final Pattern NO_SPACE = Pattern.compile("^\\s*([A-Za-z]+):[^\\s].*");
    private static final Pattern SIGN = Pattern.compile("^.*:\\s+[*&!%@`|>].*");
    private static final Pattern COLON = Pattern.compile("^\\s*(?:- )?[^:]+:\\s+[^\"'\\[{].*:(\\s.*|$)");
    private static final Pattern QUOTE = Pattern.compile("^.*(:|- |\\[|,)\\s*[\"'].*");

    private YamlReader() {}

    static boolean readable(Lines lines, int from, int to) {
        try {
            tree(lines, from, to, new ArrayList<>());
            return true;
        } catch (YamlUnreadable e) {
            return false;
        }
    }

    /** What can be read of the lines from {@code from} to before {@code to}, counted from 0. */
    static Yaml.Keys read(Lines lines, int from, int to, Faults faults) {
        var complaints = new ArrayList<YamlTree.Complaint>();
        var keys = keysOf(lines, from, to, faults, complaints);
        complaints.forEach(c -> faults.error(c.place(), c.message()));
        return keys;
    }

    private static Yaml.Keys keysOf(Lines lines, int from, int to, Faults faults, List<YamlTree.Complaint> complaints) {
        try {
            return tree(lines, from, to, complaints);
        } catch (YamlUnreadable whole) {
            return keyByKey(lines, from, to, faults, complaints, whole);
        }
    }

    private static Yaml.Keys keyByKey(Lines lines, int from, int to, Faults faults, List<YamlTree.Complaint> complaints,
            YamlUnreadable whole) {
        var entries = new LinkedHashMap<String, Yaml.Entry>();
        var starts = KeyLine.starts(lines, from, to);
        boolean told = false;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
            try {
                tree(lines, starts.get(i), end, complaints).entries().forEach(entries::putIfAbsent);
            } catch (YamlUnreadable part) {
                faults.error(part.place(), part.said());
                told = true;
            }
        }
        if (!told) {
            faults.error(whole.place(), whole.said());
        }
        return new Yaml.Keys(Place.atIndex(from), entries);
    }

    private static Yaml.Keys tree(Lines lines, int from, int to, List<YamlTree.Complaint> complaints) throws YamlUnreadable {
        var tree = new YamlTree(lines, from, to);
        try {
            var keys = tree.read();
            complaints.addAll(tree.complaints());
            return keys;
        } catch (YamlUnreadable e) {
            throw explained(e.place(), e.said(), lines);
        } catch (MarkedYamlEngineException e) {
            throw explained(tree.place(e.getProblemMark()), e.getProblem(), lines);
        } catch (YamlEngineException | IllegalArgumentException e) {
            throw explained(Place.atIndex(from), "it holds a character that can't be shown", lines);
        }
    }

    private static YamlUnreadable explained(Place place, String problem, Lines lines) {
        return new YamlUnreadable(place, "these keys can't be read as YAML: " + remedy(lines.get(place.line() - 1), problem));
    }

    private static String remedy(String line, String problem) {
        if (TAB.matcher(line).matches()) {
            return "the line begins with a tab: indent with spaces";
        }
        var joined = NO_SPACE.matcher(line);
        if (joined.matches() && !line.contains(": ")) {
            return "write a space after `" + joined.group(1) + ":`";
        }
        if (COLON.matcher(line).matches()) {
            return "put text that holds a colon in double quotes";
        }
        if (SIGN.matcher(line).matches()) {
            return "put text that begins with a sign in double quotes";
        }
        if (QUOTE.matcher(line).matches()) {
            return problem + ": look for a quote or a bracket that isn't closed";
        }
        return problem + ": write `key: value`, one on a line, between the two lines `---`";
    }
}
