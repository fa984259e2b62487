package org.quarterdeck.app.desktop;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.quarterdeck.app.hosting.DeckReaders;
import org.quarterdeck.importer.DeckImporter;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.ImportResult;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.review.SessionFileType;

/** Brings in what is opened or dropped and is no workshop yet: decks of other tools, and sessions that were exported. */
final class DeckImportController {

    private static final System.Logger LOG = System.getLogger(DeckImportController.class.getName());

    private final BackgroundServices services;
    private final HomeScreen front;
    private final Consumer<Path> opening;
    private final DeckImporter importer = DeckReaders.importer();

    /** {@code opening} opens a workshop that was made. */
    DeckImportController(BackgroundServices services, HomeScreen front, Consumer<Path> opening) {
        this.services = services;
        this.front = front;
        this.opening = opening;
    }

    /** Returns whether a file or folder is to be brought in rather than opened as it is. */
    boolean takes(Path thing) {
        return SessionFileType.of(thing) == SessionFileType.QUARTERDECK || importer.foreign(thing);
    }

    /** Brings it in on a background thread, with its progress on the home screen. */
    void bring(Path thing) {
        if (SessionFileType.of(thing) == SessionFileType.QUARTERDECK) {
            sessions(thing);
        } else {
            deck(thing);
        }
    }

    private void sessions(Path file) {
        FxCompletion.then(services.importSessions(file), merge -> {
            front.refresh(null);
            front.say(Notice.of(merge.added().isEmpty()
                    ? UiMessages.text("making.sessions_present", file.getFileName())
                    : UiMessages.text("making.sessions_added", merge.added().size(), file.getFileName())));
        }, words -> front.say(Notice.of(words)));
    }

    private void deck(Path thing) {
        var work = new Task<ImportResult>() {
            {
                updateMessage(UiMessages.text("making.importing", thing.getFileName()));
            }

            @Override
            protected ImportResult call() throws ImportException {
                return importer.run(thing, null, new ImportMonitor() {
                    @Override
                    public void progress(int done, int all) {
                        updateProgress(done, all);
                    }

                    @Override
                    public boolean cancelled() {
                        return isCancelled();
                    }
                });
            }
        };
        work.setOnSucceeded(done -> told(work.getValue()));
        work.setOnCancelled(done -> front.say(Notice.of(UiMessages.text("making.import_stopped", thing.getFileName()))));
        work.setOnFailed(failed -> {
            LOG.log(Level.INFO, "a deck could not be imported", work.getException());
            front.say(Notice.of(String.valueOf(work.getException().getMessage())));
        });
        front.follow(work);
        Thread.ofPlatform().daemon().name("deck-import").start(work);
    }

    private void told(ImportResult made) {
        opening.accept(made.folder());
        int lost = made.losses().size();
        var words = UiMessages.text("making.imported", made.slides(), made.tool(), made.folder());
        front.say(lost == 0
                ? Notice.of(words)
                : Notice.of(words + " " + UiMessages.text("making.not_kept", lost), UiMessages.text("making.show_report"),
                        () -> ImportReportWindow.open(made, front.display())));
    }
}
