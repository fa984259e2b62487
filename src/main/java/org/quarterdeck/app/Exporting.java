package org.quarterdeck.app;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.quarterdeck.session.Archive.Summary;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Notice;
import org.quarterdeck.ui.review.SessionExports;
import org.quarterdeck.ui.review.SessionFile;

/** Writes a session of the past beside the screen's thread, and says what came of it. */
final class Exporting implements SessionExports {

    private static final Logger LOG = Logger.getLogger(Exporting.class.getName());

    private final Backstage backstage;
    private final SystemOpener system;

    Exporting(Backstage backstage, SystemOpener system) {
        this.backstage = backstage;
        this.system = system;
    }

    @Override
    public void export(Summary session, Path to, Front front) {
        var kind = SessionFile.of(to);
        if (kind == null) {
            front.say(Notice.of(Messages.text("review.export_kind", to.getFileName(), SessionFile.endings())));
            return;
        }
        var work = new Task<String>() {
            {
                updateMessage(Messages.text("review.exporting", session.title(), to.getFileName()));
            }

            @Override
            protected String call() throws Exception {
                return backstage.writing().write(session, kind, to, this::updateProgress);
            }
        };
        work.setOnSucceeded(done -> front.say(Notice.of(work.getValue().isEmpty()
                ? Messages.text("paper.done", to)
                : Messages.text("paper.boxes", to, work.getValue()), Messages.text("paper.open"), () -> open(to, front))));
        work.setOnCancelled(done -> front.say(Notice.of(Messages.text("paper.stopped", to.getFileName()))));
        work.setOnFailed(failed -> {
            LOG.log(Level.WARNING, "a session could not be written", work.getException());
            front.say(Notice.of(Messages.text("paper.failed", to.getFileName(), PaperWork.why(work.getException()))));
        });
        front.follow(work);
        Thread.ofVirtual().name("export").start(work);
    }

    private void open(Path file, Front front) {
        FxCompletion.then(system.open(file), done -> {
            if (!done) {
                front.say(Notice.of(Messages.text("paper.no_viewer", file), Messages.text("making.copy_path"), () -> copy(file)));
            }
        }, words -> front.say(Notice.of(words)));
    }

    private static void copy(Path file) {
        var content = new ClipboardContent();
        content.putString(file.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
