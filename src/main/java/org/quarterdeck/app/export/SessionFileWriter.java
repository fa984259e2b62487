package org.quarterdeck.app.export;

import java.io.IOException;
import java.nio.file.Path;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.report.SessionReport;
import org.quarterdeck.report.html.HtmlReport;
import org.quarterdeck.report.pdf.FontCoverage;
import org.quarterdeck.report.pdf.PdfReport;
import org.quarterdeck.report.spreadsheet.AnswersCsv;
import org.quarterdeck.report.spreadsheet.SessionWorkbook;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.ReviewArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.export.ChartVectorizer;
import org.quarterdeck.ui.review.SessionFileType;
import org.quarterdeck.ui.text.Typography;

/**
 * Writes a past session to a file and replaces an existing one. If the file has charts, a toolkit must have been started.
 *
 * @param scope how much of the session a report or a table tells
 * @param plan the trainer's decisions about a report
 * @param shared whether the team has the session too, which a report says
 */
public record SessionFileWriter(ReviewArchive archive, ExportScope scope, ReportPlan plan, boolean shared) {

    /** Creates a writer of reports without a plan. */
    public SessionFileWriter(ReviewArchive archive, ExportScope scope) {
        this(archive, scope, ReportPlan.NONE, false);
    }

    /** Returns a writer of reports with a plan. */
    public SessionFileWriter planned(ReportPlan other) {
        return new SessionFileWriter(archive, scope, other, shared);
    }

    /** Returns a writer of a session that the team has too or not. */
    public SessionFileWriter shared(boolean withTeam) {
        return new SessionFileWriter(archive, scope, plan, withTeam);
    }

    /** Returns a writer of the answers as the archive has them. */
    public SessionFileWriter raw() {
        return new SessionFileWriter(archive, new ExportScope(scope.smallest(), scope.smallToo(), scope.unshownToo(), true),
                plan, shared);
    }

    /**
     * Writes the file.
     *
     * @return the characters that are drawn as boxes because no font has them, or empty
     * @throws InterruptedException if the thread was interrupted: nothing is written then
     */
    public String write(Summary session, SessionFileType kind, Path to, ProgressListener progress)
            throws ArchiveException, IOException, InterruptedException {
        switch (kind) {
            case CSV -> AnswersCsv.write(data(session), to);
            case XLSX -> SessionWorkbook.write(data(session), to);
            case QUARTERDECK -> copy(session, to);
            case HTML -> {
                var data = data(session);
                HtmlReport.write(report(data),
                        new ChartVectorizer(data.workshop(), plan.language(data.workshop()), (words, face) -> true), to,
                        progress);
            }
            case PDF -> {
                var data = data(session);
                var coverage = new FontCoverage();
                return PdfReport.write(report(data),
                        new ChartVectorizer(data.workshop(), plan.language(data.workshop()), coverage::writes), to, progress);
            }
        }
        return "";
    }

    private SessionData data(Summary session) throws ArchiveException {
        var read = plan.read();
        var data = read == null
                ? SessionDataLoader.of(archive, session, scope)
                : SessionDataLoader.of(archive, session, scope, read);
        return data.shared(shared);
    }

    private void copy(Summary session, Path to) throws ArchiveException, IOException, InterruptedException {
        try {
            AtomicFileWriter.write(to, part -> copyOrWrap(session, part));
        } catch (UncheckedArchiveException e) {
            throw e.failure;
        }
    }

    private void copyOrWrap(Summary session, Path part) throws IOException {
        try {
            archive.copy(session.id(), part);
        } catch (ArchiveException e) {
            throw new UncheckedArchiveException(e);
        }
    }

    /** Carries a failure of the archive past the writer of files, so that the file is not blamed for it. */
    private static final class UncheckedArchiveException extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final ArchiveException failure;

        private UncheckedArchiveException(ArchiveException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private SessionReport report(SessionData data) {
        return SessionReport.of(data, plan, Typography.of(data.workshop().lang())::smart);
    }
}
