package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.ui.review.SessionFileType;

/** Implements {@code --import}: adds the sessions of a {@code .quarterdeck} file to the archive. */
public final class ImportCommand {

    private ImportCommand() {}

    /** Prints one line for each session that was added and returns the program's exit status. */
    public static int run(Path home, Path file, PrintStream out) throws ArchiveException {
        if (SessionFileType.of(file) != SessionFileType.QUARTERDECK) {
            return ExitStatus.failed(AppMessages.text("import.kinds", file));
        }
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
