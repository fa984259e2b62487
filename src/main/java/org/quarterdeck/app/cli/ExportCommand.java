package org.quarterdeck.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.app.export.SessionFileWriter;
import org.quarterdeck.app.export.WorkshopFileWriter;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.HeadlessToolkit;
import org.quarterdeck.app.platform.SystemRequirements;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.ReviewArchive;
import org.quarterdeck.ui.review.SessionFileType;

/** Implements {@code --export}: writes a past session to a file and replaces an existing one. It needs no display. */
public final class ExportCommand {

    private ExportCommand() {}

    /** Writes the session and returns the program's exit status. */
    public static int run(Path home, String session, SessionFileType kind, Path to, ExportScope scope) throws ArchiveException {
        if (!Files.exists(home.resolve("archive.db"))) {
            throw new ArchiveException(AppMessages.of("export.nothing_in", home));
        }
        var complaints = System.err;
        try (var readable = ReadableArchive.open(home, complaints)) {
            return run(readable.archive(), session, kind, to, scope, id -> TeamCommand.isShared(home, id));
        } catch (ArchiveException e) {
            if (!e.isFileLost()) {
                throw e;
            }
            complaints.println("quarterdeck: " + e.getMessage());
        }
        try (var sound = ReadableArchive.salvaged(home, complaints)) {
            return run(sound.archive(), session, kind, to, scope, id -> TeamCommand.isShared(home, id));
        }
    }

    /** Says whether the team has a session. */
    interface Sharing {
        boolean has(String session) throws ArchiveException;
    }

    /** Writes a session of any archive and returns the program's exit status. */
    static int run(ReviewArchive archive, String session, SessionFileType kind, Path to, ExportScope scope, Sharing team)
            throws ArchiveException {
        var unable = kind.drawn() ? SystemRequirements.missingForText() : null;
        if (unable != null) {
            return ExitStatus.failed(unable);
        }
        try {
            var summary = SessionDataLoader.find(archive, session);
            if (kind.drawn()) {
                HeadlessToolkit.start();
            }
            var boxes = new SessionFileWriter(archive, scope).shared(team.has(summary.id())).write(summary, kind, to,
                    (done, of) -> {});
            if (!boxes.isEmpty()) {
                System.err.println("quarterdeck: " + AppMessages.text("export.boxes", boxes));
            }
            if (scope.raw()) {
                System.err.println("quarterdeck: " + AppMessages.text("export.raw", to));
            }
            return 0;
        } catch (IOException e) {
            return ExitStatus.failed(AppMessages.text("export.not_written", to, WorkshopFileWriter.reason(e)));
        } catch (InterruptedException e) {
            return ExitStatus.failed(AppMessages.text("export.interrupted", to));
        } finally {
            if (kind.drawn()) {
                HeadlessToolkit.stop();
            }
        }
    }
}
