package org.quarterdeck.server.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * How many connections the system lets the program hold: each is an open file, and without one left neither a newcomer nor the
 * archive gets through. (Java itself raises the soft limit to the hard one.)
 */
public final class FileLimit {

    /** Open files left for the archive, exports, pictures and the program's own. */
    private static final int RESERVE = 128;
    private static final int LEAST = 16;
    private static final Pattern OPEN_FILES = Pattern.compile("(?m)^Max open files\\s+([0-9]{1,9})\\s");

    private FileLimit() {}

    /** Returns the number wanted, or less where the system allows less. */
    public static int connections(int wanted) {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return connections(wanted, Files.readString(Path.of("/proc/self/limits")), open.count());
        } catch (IOException e) {
            return wanted; // not Linux; macOS and Windows allow ten thousand and more
        }
    }

    /**
     * Returns the number wanted, or less.
     *
     * @param limits what the system says of the process's limits
     * @param open how many files are open already
     */
    static int connections(int wanted, String limits, long open) {
        var found = OPEN_FILES.matcher(limits);
        return found.find()
                ? (int) Math.min(wanted, Math.max(LEAST, Long.parseLong(found.group(1)) - open - RESERVE))
                : wanted;
    }
}
