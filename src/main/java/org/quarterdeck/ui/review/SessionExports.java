package org.quarterdeck.ui.review;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.workshop.Workshop;

/** Exports past sessions to files. */
public interface SessionExports {

    /** Receives the progress of an export. */
    interface Front {

        /** Shows the progress of a task and lets it be stopped. */
        void follow(Task<?> work);

        void say(Notice notice);
    }

    /** Writes a report as it was planned; other formats have no plan. */
    default void export(Summary session, ReportPlan plan, Path to, Front front) {
        export(session, to, front);
    }

    /**
     * Writes a report to a place of its own.
     *
     * @param then told the file on the screen's thread; it is gone when the program ends
     */
    default void preview(Summary session, ReportPlan plan, Front front, Consumer<Path> then) {
        // Where nothing can be shown, nothing is.
    }

    /** Puts a chart on the clipboard, as pixels and as lines. */
    default void copy(ReportChart chart, Workshop workshop, Front front) {
        // Where there is no clipboard, nothing is put there.
    }

    /** Writes a chart as a picture, overwriting an existing file. */
    default void save(ReportChart chart, Workshop workshop, Path to, Front front) {
        // Where nothing can be drawn, nothing is.
    }

    /** Writes the answers as the archive has them, for the trainer alone, overwriting an existing file. */
    default void exportRaw(Summary session, Path to, Front front) {
        throw new UnsupportedOperationException(session.id());
    }

    /** Exports a session in the format given by the file name extension, overwriting an existing file. */
    void export(Summary session, Path to, Front front);
}
