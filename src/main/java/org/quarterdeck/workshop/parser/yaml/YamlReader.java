package org.quarterdeck.workshop.parser.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.SourcePosition;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a block of keys. If part of it is not valid YAML, the keys that can be read on their own are kept. */
public final class YamlReader {

    private static final int LONGEST = 100_000;
    private static final int MOST_KEYS = 1_000;

    private YamlReader() {}

    public static boolean readable(SourceLines lines, int from, int to) {
        try {
            tree(lines, from, to, new ArrayList<>());
            return true;
        } catch (YamlSyntaxException e) {
            return false;
        }
    }

    /** Reads the lines from {@code from} to before {@code to}, counted from 0. */
    public static YamlBlock.Keys read(SourceLines lines, int from, int to, DiagnosticCollector faults) {
        var complaints = new ArrayList<YamlTree.Complaint>();
        var keys = keysOf(lines, from, to, faults, complaints);
        complaints.forEach(c -> c.tell(faults));
        return keys;
    }

    private static YamlBlock.Keys keysOf(SourceLines lines, int from, int to, DiagnosticCollector faults,
            List<YamlTree.Complaint> complaints) {
        try {
            return tree(lines, from, to, complaints);
        } catch (YamlSyntaxException whole) {
            return keyByKey(lines, from, to, faults, complaints, whole);
        }
    }

    private static YamlBlock.Keys keyByKey(SourceLines lines, int from, int to, DiagnosticCollector faults,
            List<YamlTree.Complaint> complaints,
            YamlSyntaxException whole) {
        var entries = new LinkedHashMap<String, YamlBlock.Entry>();
        var starts = KeyLine.starts(lines, from, to);
        boolean told = false;
        boolean skipped = starts.isEmpty() || !KeyLine.onlyComments(lines, from, starts.getFirst());
        for (int i = 0; i < Math.min(starts.size(), MOST_KEYS); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
            try {
                tree(lines, starts.get(i), end, complaints).entries().forEach((name, entry) -> {
                    if (entries.putIfAbsent(name, entry) != null) {
                        complaints.add(YamlTree.Complaint.twice(name, entry.key()));
                    }
                });
            } catch (YamlSyntaxException part) {
                faults.error(part.place(), part.said());
                var name = KeyLine.name(lines.get(starts.get(i)));
                entries.putIfAbsent(name,
                        new YamlBlock.Entry(SourcePosition.atIndex(starts.get(i)), new YamlBlock.Unread(part.place())));
                told = true;
            }
        }
        if (!told || skipped || starts.size() > MOST_KEYS) {
            faults.error(whole.place(), whole.said());
        }
        return new YamlBlock.Keys(SourcePosition.atIndex(from), entries);
    }

    private static boolean overlong(SourceLines lines, int from, int to) {
        return lines.between(from, to).stream().mapToLong(l -> l.length() + 1L).sum() > LONGEST;
    }

    private static YamlBlock.Keys tree(SourceLines lines, int from, int to, List<YamlTree.Complaint> complaints)
            throws YamlSyntaxException {
        if (overlong(lines, from, to)) {
            throw new YamlSyntaxException(SourcePosition.atIndex(from),
                    YamlRemedy.SAID + "they are over " + LONGEST + " characters long");
        }
        var tree = new YamlTree(lines, from, to);
        try {
            var keys = tree.read();
            complaints.addAll(tree.complaints());
            return keys;
        } catch (YamlSyntaxException e) {
            throw YamlRemedy.of(e.place(), e.said(), lines);
        } catch (MarkedYamlEngineException e) {
            throw YamlRemedy.of(tree.place(e.getProblemMark()), e, tree, lines);
        } catch (YamlEngineException | IllegalArgumentException e) {
            throw YamlRemedy.of(SourcePosition.atIndex(from), "it holds a character that can't be shown", lines);
        }
    }
}
