package org.quarterdeck.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.report.past.SessionData;
import org.quarterdeck.report.sheet.AnswersCsv;
import org.quarterdeck.report.sheet.SessionWorkbook;
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
        try (var archive = SqliteArchive.open(home)) {
            write(PastData.of(archive, PastData.find(archive, session)), kind, to);
            return 0;
        } catch (IOException e) {
            return Quarterdeck.complain(to + " could not be written: " + PaperWork.why(e));
        } catch (InterruptedException e) {
            return Quarterdeck.complain(to + " was not written: it was interrupted.");
        }
    }

    private static void write(SessionData data, SessionFile kind, Path to) throws IOException, InterruptedException {
        switch (kind) {
            case CSV -> AnswersCsv.write(data, to);
            case XLSX -> SessionWorkbook.write(data, to);
        }
    }
}
