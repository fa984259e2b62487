package org.quarterdeck.workshop.parser.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the ends of fenced code blocks. Remembers which kinds of fence have no more ends, so that a file is scanned only once
 * for each.
 */
public final class CodeFenceEnds {

    /**
     * The line that closes a block, or -1. {@code separator} is then the {@code ---} before which it must end, or the last
     * line.
     */
    public record End(int close, int separator) {}

    private final SourceLines lines;
    private final Map<Character, Integer> unclosed = new HashMap<>();

    public CodeFenceEnds(SourceLines lines) {
        this.lines = lines;
    }

    /**
     * Returns the end of a block. A block that continues over a {@code ---} into the beginning of another one counts as
     * unclosed.
     */
    public End find(int open, CodeFence fence) {
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
            if (separator >= 0 && (hopeless || reopened(fence, line))) {
                return new End(-1, separator);
            }
        }
        unclosed.merge(fence.mark(), fence.length(), Math::min);
        return new End(-1, separator < 0 ? lines.count() : separator);
    }

    private static boolean reopened(CodeFence fence, String line) {
        var other = CodeFence.opening(line);
        return other != null && other.mark() == fence.mark() && other.length() == fence.length();
    }
}
