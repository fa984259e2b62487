package org.quarterdeck.app;

import java.io.IOException;
import java.nio.file.Path;
import org.quarterdeck.report.Coverage;
import org.quarterdeck.report.Progress;
import org.quarterdeck.report.ReportPage;
import org.quarterdeck.report.ReportPaper;
import org.quarterdeck.report.past.Report;
import org.quarterdeck.report.past.SessionData;
import org.quarterdeck.report.sheet.AnswersCsv;
import org.quarterdeck.report.sheet.SessionWorkbook;
import org.quarterdeck.ui.kit.Typography;
import org.quarterdeck.ui.review.SessionFile;

/** Writes a session of the past as a file, in place of one that is there. Where it has charts, a toolkit must have been started. */
final class SessionWriting {

    private SessionWriting() {}

    /**
     * @return the characters that boxes stand for, since no face here has them; empty where there are none
     * @throws InterruptedException where the thread was interrupted: nothing was written then
     */
    static String write(SessionData data, SessionFile kind, Path to, Progress progress) throws IOException, InterruptedException {
        switch (kind) {
            case CSV -> AnswersCsv.write(data, to);
            case XLSX -> SessionWorkbook.write(data, to);
            case HTML -> ReportPage.write(report(data), new DrawnCharts(data.workshop(), (words, face) -> true), to, progress);
            case PDF -> {
                var coverage = new Coverage();
                return ReportPaper.write(report(data), new DrawnCharts(data.workshop(), coverage::writes), to, progress);
            }
        }
        return "";
    }

    private static Report report(SessionData data) {
        return Report.of(data, Typography.of(data.workshop().lang())::smart);
    }
}
