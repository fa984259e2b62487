package org.quarterdeck.app;

import java.io.IOException;
import java.nio.file.Path;
import org.quarterdeck.report.Coverage;
import org.quarterdeck.report.Progress;
import org.quarterdeck.report.ReportPage;
import org.quarterdeck.report.ReportPaper;
import org.quarterdeck.report.WholeFile;
import org.quarterdeck.report.past.Report;
import org.quarterdeck.report.past.SessionData;
import org.quarterdeck.report.sheet.AnswersCsv;
import org.quarterdeck.report.sheet.SessionWorkbook;
import org.quarterdeck.session.Archive;
import org.quarterdeck.session.Archive.Summary;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.ui.kit.Typography;
import org.quarterdeck.ui.review.SessionFile;

/** Writes a session of the past as a file, in place of one that is there. Where it has charts, a toolkit must have been started. */
record SessionWriting(Archive archive) {

    /**
     * @return the characters that boxes stand for, since no face here has them; empty where there are none
     * @throws InterruptedException where the thread was interrupted: nothing was written then
     */
    String write(Summary session, SessionFile kind, Path to, Progress progress)
            throws ArchiveException, IOException, InterruptedException {
        switch (kind) {
            case CSV -> AnswersCsv.write(data(session), to);
            case XLSX -> SessionWorkbook.write(data(session), to);
            case QUARTERDECK -> WholeFile.write(to, part -> copy(session, part));
            case HTML -> {
                var data = data(session);
                ReportPage.write(report(data), new DrawnCharts(data.workshop(), (words, face) -> true), to, progress);
            }
            case PDF -> {
                var data = data(session);
                var coverage = new Coverage();
                return ReportPaper.write(report(data), new DrawnCharts(data.workshop(), coverage::writes), to, progress);
            }
        }
        return "";
    }

    private SessionData data(Summary session) throws ArchiveException {
        return PastData.of(archive, session);
    }

    private void copy(Summary session, Path to) throws IOException {
        try {
            archive.copy(session.id(), to);
        } catch (ArchiveException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Report report(SessionData data) {
        return Report.of(data, Typography.of(data.workshop().lang())::smart);
    }
}
