package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines that two texts have in common, by the greedy algorithm of Myers. Where the texts have little in common, the lines in
 * between count as changed.
 */
final class LineDifference {

    /** The most lines that may differ before the search is given up. */
    private static final int MOST = 2_000;

    private LineDifference() {}

    /** Returns for each line of the first text the line of the second that it is, or -1. */
    static int[] matches(List<String> from, List<String> to) {
        var matches = new int[from.size()];
        Arrays.fill(matches, -1);
        int head = 0;
        while (head < Math.min(from.size(), to.size()) && from.get(head).equals(to.get(head))) {
            matches[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < Math.min(from.size(), to.size()) - head
                && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            matches[from.size() - 1 - tail] = to.size() - 1 - tail;
            tail++;
        }
        between(from.subList(head, from.size() - tail), to.subList(head, to.size() - tail), head, matches);
        return matches;
    }

    private static void between(List<String> from, List<String> to, int offset, int[] matches) {
        int most = Math.min(from.size() + to.size(), MOST);
        var reach = new int[2 * most + 3];
        var steps = new ArrayList<int[]>();
        for (int changes = 0; changes <= most; changes++) {
            steps.add(reach.clone());
            for (int k = -changes; k <= changes; k += 2) {
                int middle = most + 1 + k;
                int x = k == -changes || (k != changes && reach[middle - 1] < reach[middle + 1])
                        ? reach[middle + 1]
                        : reach[middle - 1] + 1;
                while (x < from.size() && x - k < to.size() && from.get(x).equals(to.get(x - k))) {
                    x++;
                }
                reach[middle] = x;
                if (x >= from.size() && x - k >= to.size()) {
                    follow(steps, most, from.size(), to.size(), offset, matches);
                    return;
                }
            }
        }
    }

    /** Walks back from the end and notes the lines that were kept. */
    private static void follow(List<int[]> steps, int most, int from, int to, int offset, int[] matches) {
        int x = from;
        int y = to;
        for (int changes = steps.size() - 1; changes >= 0; changes--) {
            var reach = steps.get(changes);
            int k = x - y;
            int middle = most + 1 + k;
            boolean down = k == -changes || (k != changes && reach[middle - 1] < reach[middle + 1]);
            int beforeX = changes == 0 ? 0 : down ? reach[middle + 1] : reach[middle - 1];
            int beforeY = changes == 0 ? 0 : beforeX - (down ? k + 1 : k - 1);
            while (x > beforeX && y > beforeY) {
                matches[offset + --x] = offset + --y;
            }
            x = beforeX;
            y = beforeY;
        }
    }
}
