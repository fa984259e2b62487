package org.quarterdeck.workshop.parser.source;

import java.util.HashMap;
import java.util.Map;

/** Finds where fenced code blocks end, and remembers which kinds no longer do, so that a file is read only once for each. */
public final class CodeFenceEnds {

    /** The line that closes it, or -1; {@code separator} is then the {@code ---} that it must end before, or the last line. */
    record End(int close, int separator) {}

    private final SourceLines lines;
    private final Map<Character, Integer> unclosed = new HashMap<>();

    public CodeFenceEnds(SourceLines lines) {
        this.lines = lines;
    }

    /** A block that runs over a {@code ---} into the beginning of another one was never closed. */
    End find(int open, CodeFence fence) {
        boolean hopeless = unclosed.getOrDefault(fence.mark(), Integer.MAX_VALUE) <= fence.length();
        int separator = -1;
        for (int i = open + 1; i < lines.count(); i++) {
            var line = lines.get(i);
            if (!hopeless && fence.closedBy(line)) {
                return new End(i, separator);
            }
            if (separator < 0 && lines.separates(i)) {
                separator = i;
            }
            if (separator >= 0 && (hopeless || begunAnew(fence, line))) {
                return new End(-1, separator);
            }
        }
        unclosed.merge(fence.mark(), fence.length(), Math::min);
        return new End(-1, separator < 0 ? lines.count() : separator);
    }

    private static boolean begunAnew(CodeFence fence, String line) {
        var other = CodeFence.opening(line);
        return other != null && other.mark() == fence.mark() && other.length() == fence.length();
    }
}
