package org.quarterdeck.workshop.parser.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the code spans between backticks in a line, in which nothing is a comment. */
final class CodeSpans {

    private record Run(int start, int length) {
        int end() {
            return start + length;
        }
    }

    private final List<Run> spans = new ArrayList<>();

    CodeSpans(String line) {
        var runs = runs(line);
        Map<Integer, Deque<Run>> byLength = new HashMap<>();
        runs.forEach(run -> byLength.computeIfAbsent(run.length(), l -> new ArrayDeque<>()).add(run));
        int at = 0;
        for (var run : runs) {
            if (run.start() < at) {
                continue;
            }
            var closers = byLength.getOrDefault(run.length(), new ArrayDeque<>());
            while (!closers.isEmpty() && closers.getFirst().start() <= run.start()) {
                closers.removeFirst();
            }
            if (!closers.isEmpty()) {
                at = closers.getFirst().end();
                spans.add(new Run(run.start(), at - run.start()));
            }
        }
    }

    /**
     * Returns the end of the code span that contains {@code place} and begins at {@code from} or later, or {@code place} if
     * there is none.
     */
    int after(int place, int from) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            var span = spans.get(middle);
            if (place < span.start()) {
                high = middle - 1;
            } else if (place >= span.end()) {
                low = middle + 1;
            } else {
                return span.start() >= from ? span.end() : place;
            }
        }
        return place;
    }

    private static List<Run> runs(String line) {
        var runs = new ArrayList<Run>();
        for (int i = line.indexOf('`'); i >= 0; i = line.indexOf('`', i)) {
            int end = i;
            while (end < line.length() && line.charAt(end) == '`') {
                end++;
            }
            runs.add(new Run(i, end - i));
            i = end;
        }
        return runs;
    }
}
