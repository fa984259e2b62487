package org.quarterdeck.ui.review;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.report.pdf.PdfPages;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.BackgroundTask;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.review.report.ReadTexts;
import org.quarterdeck.ui.review.report.TextReading;

/** The steps to a session's report: its plan, its pages as they will be, its file. Each session's plan is kept. */
final class ReportSteps {

    private final SessionExports exports;
    private final SaveDialog dialog;
    private final ReviewSplit split;
    private final SessionExports.Front front;
    private final Supplier<@Nullable OpenedSession> open;
    private final BooleanSupplier busy;
    private final ReadTexts read;
    private final Map<String, ReportPlan> plans = new HashMap<>();

    /**
     * @param open the session that is open, with its details as they are now, or null
     * @param read which texts the trainer has read
     * @param busy whether something is being written, during which nothing else is; says so then
     */
    ReportSteps(SessionExports exports, SaveDialog dialog, ReviewSplit split, SessionExports.Front front,
            Supplier<@Nullable OpenedSession> open, ReadTexts read, BooleanSupplier busy) {
        this.exports = exports;
        this.dialog = dialog;
        this.split = split;
        this.front = front;
        this.open = open;
        this.read = read;
        this.busy = busy;
    }

    /** Shows the step before a report is written, in place of the session's page. */
    void prepare() {
        var opened = open.get();
        if (opened == null) {
            split.showPage();
            return;
        }
        var session = opened.summary();
        var texts = new TextReading(opened.unseen(), read.of(session.id(), opened.read()), keys -> read.take(session.id(), keys));
        split.show(new ReportPreparation(opened, plans.getOrDefault(session.id(), ReportPlan.NONE), texts, dialog,
                new ReportPreparation.Steps() {
                    @Override
                    public void write(ReportPlan plan) {
                        plans.put(session.id(), plan);
                        ReportSteps.this.write(session, plan);
                    }

                    @Override
                    public void preview(ReportPlan plan) {
                        plans.put(session.id(), plan);
                        if (!busy.getAsBoolean()) {
                            var before = split.shown();
                            exports.preview(latest(session), plan, front, file -> show(session, plan, file, before));
                        }
                    }

                    @Override
                    public void back(ReportPlan plan) {
                        plans.put(session.id(), plan);
                        split.showPage();
                    }
                }));
    }

    private void write(Summary session, ReportPlan plan) {
        if (busy.getAsBoolean()) {
            return;
        }
        var now = latest(session);
        dialog.file(split.getScene().getWindow(), fileName(now)).ifPresent(to -> exports.export(now, plan, to, front));
    }

    /** Shows a report's pages in place of the plan, if nothing else took that while they were written and read. */
    private void show(Summary session, ReportPlan plan, Path file, Node before) {
        new BackgroundTask<>(() -> PdfPages.of(file), pages -> {
            if (split.isShown(before)) {
                split.show(new ReportPreview(pages, this::prepare, () -> write(session, plan)));
            } else {
                ReportPreview.close(pages);
            }
        }, fault -> front.say(Notice.of(UiMessages.text("paper.failed", session.title(),
                String.valueOf(fault.getMessage()))))).start("preview");
    }

    /** Returns a session with its details as they are now, if it is the one that is open. */
    private Summary latest(Summary session) {
        var opened = open.get();
        return opened != null && opened.summary().id().equals(session.id()) ? opened.summary() : session;
    }

    /** Returns what a file about a session is called, without an ending. */
    static String fileName(Summary session) {
        return session.title() + " " + session.startedAt().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
