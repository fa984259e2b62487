package org.quarterdeck.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.hosting.RoomFile;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.SingleInstanceLock;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;

/** Implements {@code --erase}: erases a past session, so that no byte of it is left in the home. */
public final class EraseCommand {

    private static final Set<String> CONSENT = Set.of("y", "yes");

    private EraseCommand() {}

    /** Returns the way to ask on the terminal, or null if there is none. */
    public static @Nullable UnaryOperator<String> terminal() {
        @SuppressWarnings("SystemConsoleNull") // Null is what older and smaller runtimes give; isTerminal() decides elsewhere.
        var console = System.console();
        return console != null && console.isTerminal() ? console::readLine : null;
    }

    /**
     * Erases the session and returns the program's exit status.
     *
     * @param sure whether to erase without asking
     * @param terminal asks a question and returns the answer, or null if nobody can be asked
     */
    public static int run(Path home, String session, boolean sure, @Nullable UnaryOperator<String> terminal)
            throws ArchiveException, IOException {
        if (!Files.exists(home.resolve("archive.db"))) {
            throw new ArchiveException(AppMessages.of("export.nothing_in", home));
        }
        try (var instance = SingleInstanceLock.take(home)) {
            if (instance == null) {
                return ExitStatus.failed(AppMessages.text("erase.running", home));
            }
            try (var archive = SqliteArchive.open(home)) {
                return run(archive, home, find(archive, session), sure, terminal);
            }
        }
    }

    private static int run(SessionArchive archive, Path home, Summary session, boolean sure,
            @Nullable UnaryOperator<String> terminal) throws ArchiveException, IOException {
        if (!sure) {
            if (terminal == null) {
                return ExitStatus.failed(AppMessages.text("erase.no_terminal"));
            }
            @Nullable
            String answer = terminal.apply(AppMessages.text("erase.ask", SessionsCommand.oneLine(session.title()),
                    session.startedAt(), session.answers()) + " ");
            if (answer == null || !CONSENT.contains(answer.strip().toLowerCase(Locale.ROOT))) {
                return ExitStatus.failed(AppMessages.text("erase.kept"));
            }
        }
        archive.erase(session.id());
        RoomFile.remove(home);
        System.out.println(AppMessages.text("erase.done", session.id()));
        return 0;
    }

    private static Summary find(SessionArchive archive, String session) throws ArchiveException {
        return archive.sessions().stream().filter(each -> each.id().equals(session)).findFirst()
                .orElseThrow(() -> new ArchiveException(AppMessages.of("export.unknown_session", session)));
    }
}
