package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.quarterdeck.session.port.ArchiveException;

/**
 * Implements {@code --sessions}: lists the sessions of the archive, one a line, in columns parted by tabs: id, start, title,
 * people, answers, and {@code rehearsal} or nothing.
 */
public final class SessionsCommand {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E]+");

    private SessionsCommand() {}

    public static int print(Path home, PrintStream out) throws ArchiveException {
        if (!home.resolve("archive.db").toFile().exists()) {
            return 0;
        }
        var complaints = System.err;
        try (var archive = ReadableArchive.open(home, complaints)) {
            for (var s : archive.archive().sessions()) {
                out.println(String.join("\t", s.id(), s.startedAt().toString(), oneLine(s.title()),
                        String.valueOf(s.people()), String.valueOf(s.answers()), s.rehearsal() ? "rehearsal" : ""));
            }
        }
        return 0;
    }

    /** Returns a title without characters that would break or turn its line. */
    static String oneLine(String title) {
        return BREAKS.matcher(title).replaceAll(" ");
    }
}
