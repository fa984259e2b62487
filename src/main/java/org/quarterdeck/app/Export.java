package org.quarterdeck.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.ui.review.SessionFile;

/** {@code --export}: a session of the past as a file, in place of one that is there. It needs no display. */
final class Export {

    private Export() {}

    /** Gives the program's exit status. */
    static int run(Path home, String session, SessionFile kind, Path to) throws ArchiveException {
        if (!Files.exists(home.resolve("archive.db"))) {
            throw new ArchiveException("There is no past session in " + home + ".");
        }
        var unable = kind.drawn() ? Machine.missingForText() : null;
        if (unable != null) {
            return ExitStatus.failed(unable);
        }
        try (var archive = SqliteArchive.open(home)) {
            var summary = PastData.find(archive, session);
            if (kind.drawn()) {
                HeadlessScreen.start();
            }
            var boxes = new SessionWriting(archive).write(summary, kind, to, (done, of) -> {});
            if (!boxes.isEmpty()) {
                System.err.println("quarterdeck: this computer has no letters for " + boxes + ", so boxes stand for them.");
            }
            return 0;
        } catch (IOException e) {
            return ExitStatus.failed(to + " could not be written: " + PaperWork.why(e));
        } catch (InterruptedException e) {
            return ExitStatus.failed(to + " was not written: it was interrupted.");
        } finally {
            if (kind.drawn()) {
                HeadlessScreen.stop();
            }
        }
    }
}
