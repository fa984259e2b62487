package org.quarterdeck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the program's windows did while a room voted, as the program tells it; see {@code org.quarterdeck.app.platform.FrameRateLogger}. */
record XWindows(TreeMap<Long, Long> shownAt, List<int[]> seconds) {

    private static final Pattern SHOWN = Pattern.compile("(\\d+) projector shows revision (\\d+)");
    private static final Pattern FRAMES = Pattern.compile("(\\d+) frames: (\\d+) in (\\d+) ms, longest (\\d+) ms");

    /** Counts the frames between two times, in milliseconds since 1970. */
    static XWindows of(List<String> said, long from, long to) {
        var windows = new XWindows(new TreeMap<>(), new ArrayList<>());
        for (var line : said) {
            var shown = SHOWN.matcher(line);
            if (shown.matches()) {
                windows.shownAt.putIfAbsent(Long.parseLong(shown.group(2)), Long.parseLong(shown.group(1)));
            }
            var frames = FRAMES.matcher(line);
            if (frames.matches() && Long.parseLong(frames.group(1)) > from && Long.parseLong(frames.group(1)) <= to) {
                windows.seconds.add(new int[]{Integer.parseInt(frames.group(2)), Integer.parseInt(frames.group(3)),
                        Integer.parseInt(frames.group(4))});
            }
        }
        return windows;
    }

    boolean seen() {
        return !seconds.isEmpty();
    }

    /** Whether the projector has shown that revision of the room, or a later one. */
    boolean showed(long rev) {
        return shownAt.ceilingEntry(rev) != null;
    }

    /**
     * From a vote's acknowledgement to the projector's showing it.
     *
     * @param clock what to add to a time of {@link System#nanoTime()} in milliseconds to have milliseconds since 1970
     */
    LatencySpread lag(List<LoadPhone> phones, long clock) {
        return LatencySpread.of(phones.stream().filter(phone -> phone.rev() > 0).mapToLong(phone -> {
            var shown = shownAt.ceilingEntry(phone.rev());
            return shown == null
                    ? Long.MAX_VALUE
                    : Math.max(0, shown.getValue() - clock - phone.repliedAt() / 1_000_000) * 1_000_000;
        }));
    }

    String frames() {
        int frames = seconds.stream().mapToInt(second -> second[0]).sum();
        int time = seconds.stream().mapToInt(second -> second[1]).sum();
        int longest = seconds.stream().mapToInt(second -> second[2]).max().orElse(0);
        return "the windows drew %d frames a second meanwhile, the longest took %d ms"
                .formatted(Math.round(1_000.0 * frames / time), longest);
    }
}
