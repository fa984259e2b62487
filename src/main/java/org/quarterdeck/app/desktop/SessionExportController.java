package org.quarterdeck.app.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.export.ChartFiles;
import org.quarterdeck.app.export.SessionFileWriter;
import org.quarterdeck.app.export.WorkshopFileWriter;
import org.quarterdeck.app.platform.SystemOpener;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.ProgressStrip;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.review.SessionExports;
import org.quarterdeck.ui.review.SessionFileType;
import org.quarterdeck.ui.slide.element.PictureFile;
import org.quarterdeck.workshop.Workshop;

/** Writes a past session on a background thread and reports the result. */
final class SessionExportController implements SessionExports {

    private static final System.Logger LOG = System.getLogger(SessionExportController.class.getName());

    /** The type under which other programs find a drawing of lines on the clipboard. */
    private static final DataFormat SVG = format("image/svg+xml");

    private final BackgroundServices services;
    private final SystemOpener system;
    /** The file that is being written for the trainer, or was last. */
    private @Nullable Written written;

    /** A file that is written, and who is told of it. */
    private record Written(Task<?> work, Path file, Front front) {}

    SessionExportController(BackgroundServices services, SystemOpener system) {
        this.services = services;
        this.system = system;
    }

    @Override
    public void export(Summary session, Path to, Front front) {
        export(session, ReportPlan.NONE, to, front);
    }

    @Override
    public void preview(Summary session, ReportPlan plan, Front front, Consumer<Path> then) {
        try {
            var folder = Files.createTempDirectory("quarterdeck");
            folder.toFile().deleteOnExit();
            var to = folder.resolve("report" + SessionFileType.PDF.ending());
            to.toFile().deleteOnExit();
            var _ = write(session, all -> all.fileWriter(session.id()).planned(plan), to, front, done -> then.accept(to));
        } catch (IOException e) {
            front.say(Notice.of(UiMessages.text("paper.failed", session.title(), WorkshopFileWriter.reason(e))));
        }
    }

    @Override
    public void export(Summary session, ReportPlan plan, Path to, Front front) {
        keep(write(session, all -> all.fileWriter(session.id()).planned(plan), to, front,
                boxes -> front.say(Notice.of(boxes.isEmpty()
                        ? UiMessages.text("paper.done", to)
                        : UiMessages.text("paper.boxes", to, boxes), UiMessages.text("paper.open"), () -> open(to, front)))),
                to, front);
    }

    @Override
    public void exportRaw(Summary session, Path to, Front front) {
        var kind = SessionFileType.of(to);
        if (kind != SessionFileType.CSV && kind != SessionFileType.XLSX) {
            front.say(Notice.of(UiMessages.text("review.raw_kind", to.getFileName())));
            return;
        }
        keep(write(session, all -> all.fileWriter(session.id()).raw(), to, front,
                done -> front.say(Notice.of(UiMessages.text("review.raw_done", to), UiMessages.text("paper.open"),
                        () -> open(to, front)))),
                to, front);
    }

    private void keep(@Nullable Task<?> work, Path to, Front front) {
        if (work != null) {
            written = new Written(work, to, front);
        }
    }

    /** Makes the writer of a file, off the screen's thread. */
    private interface Writers {
        SessionFileWriter of(BackgroundServices services) throws ArchiveException;
    }

    private @Nullable Task<?> write(Summary session, Writers writers, Path to, Front front, Consumer<String> then) {
        var kind = SessionFileType.of(to);
        if (kind == null) {
            front.say(Notice.of(UiMessages.text("review.export_kind", to.getFileName(), SessionFileType.endings())));
            return null;
        }
        var work = new Task<String>() {
            {
                updateMessage(UiMessages.text("review.exporting", session.title(), to.getFileName()));
            }

            @Override
            protected String call() throws Exception {
                return writers.of(services).write(session, kind, to, this::updateProgress);
            }
        };
        work.setOnSucceeded(done -> then.accept(work.getValue()));
        work.setOnCancelled(done -> front.say(Notice.of(UiMessages.text("paper.stopped", to.getFileName()))));
        work.setOnFailed(failed -> {
            LOG.log(Level.WARNING, "a session could not be written", work.getException());
            front.say(
                    Notice.of(UiMessages.text("paper.failed", to.getFileName(), WorkshopFileWriter.reason(work.getException()))));
        });
        front.follow(work);
        Thread.ofVirtual().name("export").start(work);
        return work;
    }

    /** Closes once the file that is being written is there, and says so. Returns false where none is being written. */
    boolean closeAfterwards(Runnable close) {
        var now = written;
        if (now == null || ProgressStrip.hasEnded(now.work())) {
            return false;
        }
        now.work().stateProperty().addListener((state, before, after) -> {
            if (after == Worker.State.SUCCEEDED) {
                close.run();
            }
        });
        now.front().say(Notice.of(UiMessages.text("review.closes_after", now.file().getFileName()),
                UiMessages.text("review.close_now"), close));
        return true;
    }

    @Override
    public void copy(ReportChart chart, Workshop workshop, Front front) {
        var charts = new ChartFiles(workshop);
        background(front, UiMessages.text("chart.copy"), () -> new Copied(charts.picture(chart), charts.svg(chart)), copied -> {
            var content = new ClipboardContent();
            content.putImage(PictureFile.image(copied.pixels()));
            content.put(SVG, ByteBuffer.wrap(copied.svg().getBytes(StandardCharsets.UTF_8)));
            Clipboard.getSystemClipboard().setContent(content);
            front.say(Notice.of(UiMessages.text("chart.copied")));
        });
    }

    @Override
    public void save(ReportChart chart, Workshop workshop, Path to, Front front) {
        background(front, String.valueOf(to.getFileName()), () -> {
            new ChartFiles(workshop).write(chart, to);
            return to;
        }, written -> front.say(Notice.of(UiMessages.text("paper.done", written), UiMessages.text("paper.open"),
                () -> open(written, front))));
    }

    /** A chart for the clipboard. */
    private record Copied(BufferedImage pixels, String svg) {}

    private static <T> void background(Front front, String name, Callable<T> what, Consumer<T> then) {
        var work = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return what.call();
            }
        };
        work.setOnSucceeded(done -> then.accept(work.getValue()));
        work.setOnFailed(failed -> {
            LOG.log(Level.WARNING, "a chart could not be drawn", work.getException());
            front.say(Notice.of(UiMessages.text("paper.failed", name, WorkshopFileWriter.reason(work.getException()))));
        });
        Thread.ofVirtual().name("chart").start(work);
    }

    private void open(Path file, Front front) {
        FxCompletion.then(system.open(file), done -> {
            if (!done) {
                front.say(Notice.of(UiMessages.text("paper.no_viewer", file), UiMessages.text("making.copy_path"),
                        () -> copy(file)));
            }
        }, words -> front.say(Notice.of(words)));
    }

    private static DataFormat format(String type) {
        var known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    private static void copy(Path file) {
        var content = new ClipboardContent();
        content.putString(file.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
