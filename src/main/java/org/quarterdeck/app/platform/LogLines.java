package org.quarterdeck.app.platform;

import java.io.FileNotFoundException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the log. A file that could not be read or written is told by the ending of its name, since the name itself may
 * tell of a client or of a person.
 */
final class LogLines extends SimpleFormatter {

    private static final int LONGEST_ENDING = 12;

    /** A shorter one tells nothing, and may stand anywhere in a line. */
    private static final int SHORTEST_NAME = 4;

    @Override
    public String format(LogRecord logged) {
        var line = super.format(logged);
        for (var name : names(logged.getThrown()).descendingSet()) {
            line = line.replace(name, "(a file" + ending(name) + ")");
        }
        return line;
    }

    /** Returns the names of files that a fault and its causes tell of, so that one which begins another comes before it. */
    private static NavigableSet<String> names(@Nullable Throwable thrown) {
        var names = new TreeSet<String>();
        collect(thrown, names, Collections.newSetFromMap(new IdentityHashMap<>()));
        return names;
    }

    private static void collect(@Nullable Throwable thrown, NavigableSet<String> names, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        if (thrown instanceof FileSystemException fault) {
            add(fault.getFile(), names);
            add(fault.getOtherFile(), names);
        } else if (thrown instanceof FileNotFoundException fault && fault.getMessage() != null) {
            // Its message is the name, and the reason in brackets.
            int reason = fault.getMessage().lastIndexOf(" (");
            add(reason < 0 ? fault.getMessage() : fault.getMessage().substring(0, reason), names);
        } else if (thrown instanceof InvalidPathException fault) {
            add(fault.getInput(), names);
        }
        collect(thrown.getCause(), names, seen);
        for (var other : thrown.getSuppressed()) {
            collect(other, names, seen);
        }
    }

    private static void add(@Nullable String name, NavigableSet<String> names) {
        if (name != null && name.length() >= SHORTEST_NAME) {
            names.add(name);
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot);
        return ending.length() > LONGEST_ENDING || !ending.chars().skip(1).allMatch(Character::isLetterOrDigit) ? "" : ending;
    }
}
