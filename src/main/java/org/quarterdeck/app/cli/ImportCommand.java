package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.hosting.DeckReaders;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.ui.review.SessionFileType;

/**
 * Implements {@code --import}: adds the sessions of a {@code .quarterdeck} file to the archive, or makes a workshop's folder of
 * a deck.
 */
public final class ImportCommand {

    private ImportCommand() {}

    /** Adds sessions or makes a workshop, and returns the program's exit status. */
    public static int run(Path home, Path file, @Nullable Path to, PrintStream out) throws ArchiveException {
        return SessionFileType.of(file) == SessionFileType.QUARTERDECK ? sessions(home, file, out) : deck(file, to, out);
    }

    /** Prints what was made, then a line for each thing that could not be kept. */
    private static int deck(Path file, @Nullable Path to, PrintStream out) {
        try {
            var made = DeckReaders.importer().run(file, to, ImportMonitor.NONE);
            out.println(AppMessages.text("import.deck_made", made.folder(), made.tool(), made.slides()));
            made.losses().forEach(loss -> out.println(AppMessages.text("import.not_kept", loss)));
            made.faults().forEach(out::println);
            return 0;
        } catch (ImportException e) {
            return ExitStatus.failed(e.getMessage());
        }
    }

    /** Prints one line for each session that was added. */
    private static int sessions(Path home, Path file, PrintStream out) throws ArchiveException {
        if (!Files.isRegularFile(file)) {
            return ExitStatus.failed(AppMessages.text("import.no_file", file));
        }
        try (var archive = SqliteArchive.open(home)) {
            var merge = archive.merge(file);
            for (var session : archive.sessions()) {
                if (merge.added().contains(session.id())) {
                    out.println(AppMessages.text("import.made", session.id(), SessionsCommand.oneLine(session.title())));
                }
            }
            if (!merge.present().isEmpty()) {
                System.err.println("quarterdeck: "
                        + AppMessages.text("import.present", String.join(", ", merge.present())));
            } else if (merge.added().isEmpty()) {
                return ExitStatus.failed(AppMessages.text("import.empty", file));
            }
            return merge.added().isEmpty() ? ExitStatus.FAILED : 0;
        }
    }
}
