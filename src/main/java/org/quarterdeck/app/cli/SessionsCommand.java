package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.session.port.ArchiveException;

/**
 * Implements {@code --sessions}: lists the sessions of the archive, one a line, in columns parted by tabs: id, start, title,
 * people, answers, and {@code rehearsal} or nothing. Sessions whose line was changed by damage are named on the error stream.
 */
public final class SessionsCommand {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E]+");

    private SessionsCommand() {}

    public static int print(Path home, PrintStream out, PrintStream err) throws ArchiveException {
        if (!home.resolve("archive.db").toFile().exists()) {
            return 0;
        }
        try (var archive = ReadableArchive.open(home, err)) {
            var all = archive.archive().sessions();
            for (var s : all) {
                out.println(String.join("\t", s.id(), s.startedAt().toString(), oneLine(s.title()),
                        String.valueOf(s.people()), String.valueOf(s.answers()), s.rehearsal() ? "rehearsal" : ""));
            }
            var damaged = archive.archive().damagedSessions();
            all.stream().filter(each -> damaged.contains(each.id())).forEach(each -> err
                    .println("quarterdeck: " + AppMessages.text("damage.line", each.id(), oneLine(each.title()))));
        }
        return 0;
    }

    /** Returns a title without characters that would break or turn its line. */
    static String oneLine(String title) {
        return BREAKS.matcher(title).replaceAll(" ");
    }
}
