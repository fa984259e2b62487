package org.quarterdeck.app.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.spelling.DictionaryFinder;
import org.quarterdeck.spelling.Spelling;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.editor.EditedFile;
import org.quarterdeck.ui.editor.EditorHost;
import org.quarterdeck.ui.editor.EditorView;
import org.quarterdeck.ui.home.FileChoosers;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopChoice.Origin;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.editing.LineEnds;
import org.quarterdeck.workshop.storage.DraftFolder;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.WorkshopFileWatcher;
import org.quarterdeck.workshop.storage.WorkshopWriter;

/** Controls the editor: opens a workshop's file in it, saves it, keeps drafts and hears of changes by other programs. */
final class EditorController {

    private static final System.Logger LOG = System.getLogger(EditorController.class.getName());
    private static final Duration INTERVAL = Duration.ofMillis(200);

    /** The rest of the program, as the editor needs it. */
    interface Around {

        void shown(EditorView view, String title);

        void left(@Nullable Path workshop);

        void goLive(Path workshop);

        void guide();

        boolean checksSpelling();

        void failed(String sentence);
    }

    private final BackgroundServices services;
    private final DraftFolder drafts;
    private final Around around;
    private final Spelling spelling;
    private final SlideFitChecker fitChecker = new SlideFitChecker();
    private final FileChoosers choosers = new FileChoosers();
    private @Nullable OpenedEditor opened;

    EditorController(BackgroundServices services, Path home, Around around) {
        this.services = services;
        this.drafts = new DraftFolder(home);
        this.around = around;
        this.spelling = new Spelling(DictionaryFinder.of(home), home);
    }

    private record FileText(String raw, @Nullable String draft) {}

    /** Opens a workshop, which must not be a built-in one. */
    void open(Path workshop) {
        var file = FileStamp.file(workshop).toAbsolutePath();
        FxCompletion.then(services.submit(() -> new FileText(Files.readString(file), drafts.find(file).orElse(null))), read -> {
            close();
            var next = new OpenedEditor(workshop, file, LineEnds.of(read.raw()));
            var folder = file.getParent() == null ? file : file.getParent();
            next.view = new EditorView(
                    new EditedFile(file.getFileName().toString(), folder, next.ends.text(), read.draft()), next);
            next.watch.on(workshop, List.of(), FileStamp.of(workshop, List.of()));
            opened = next;
            around.shown(next.view, file.getFileName().toString());
        }, around::failed);
    }

    /** Asks about what is not saved, if the editor is open and anything is, before it goes on. */
    void askToClose(Runnable then) {
        var now = opened;
        if (now == null || now.view == null) {
            then.run();
        } else {
            now.view.askToClose(then);
        }
    }

    /** Has an open editor follow the choice whether spelling is checked. */
    void spellingChosen() {
        if (opened != null && opened.view != null) {
            opened.view.spellingChosen();
        }
    }

    boolean isOpen() {
        return opened != null;
    }

    /** Closes the editor. What is not saved stays as a draft. */
    void close() {
        var now = opened;
        opened = null;
        if (now != null) {
            now.watch.close();
            if (now.view != null) {
                now.view.close();
            }
        }
    }

    /** Ends the work behind all editors. */
    void end() {
        close();
        fitChecker.close();
    }

    /** A file in the editor. */
    private final class OpenedEditor implements EditorHost {

        private final Path workshop;
        private final Path file;
        private final WorkshopFileWatcher watch = new WorkshopFileWatcher(INTERVAL, this::saved);
        private volatile LineEnds ends;
        private @Nullable EditorView view;

        OpenedEditor(Path workshop, Path file, LineEnds ends) {
            this.workshop = workshop;
            this.file = file;
            this.ends = ends;
        }

        @Override
        public CompletableFuture<Void> save(String text) {
            var raw = ends.restore(text);
            var told = new CompletableFuture<Void>();
            FxCompletion.then(services.submit(() -> {
                WorkshopWriter.save(file, raw);
                drafts.drop(file);
                return raw;
            }), written -> {
                ends = LineEnds.of(raw);
                told.complete(null);
            }, why -> told.completeExceptionally(new IOException(why)));
            return told;
        }

        @Override
        public void keepDraft(String text) {
            boolean same = text.equals(ends.text());
            var _ = services.submit(() -> {
                if (same) {
                    drafts.drop(file);
                } else {
                    drafts.keep(file, text);
                }
                return file;
            });
        }

        @Override
        public void measure(ParseResult reading, Predicate<ParseResult> wanted, Consumer<ParseResult> done) {
            fitChecker.measure(new WorkshopChoice(workshop.toString(), Origin.HOME, reading),
                    choice -> opened == this && wanted.test(choice.reading()),
                    (choice, measured) -> FxGate.run(() -> done.accept(measured.reading())));
        }

        @Override
        public void goLive() {
            around.goLive(workshop);
        }

        @Override
        public void leave() {
            EditorController.this.close();
            around.left(workshop);
        }

        @Override
        public void guide() {
            around.guide();
        }

        @Override
        public @Nullable Spelling spelling() {
            return around.checksSpelling() ? spelling : null;
        }

        @Override
        public void choosePicture(Consumer<String> chosen) {
            choosers.picture(view == null || view.getScene() == null ? null : view.getScene().getWindow())
                    .ifPresent(picture -> takePicture(picture, chosen));
        }

        @Override
        public void takePicture(Path picture, Consumer<String> taken) {
            FxCompletion.then(services.submit(() -> copied(picture)), taken, this::tell);
        }

        @Override
        public void takePicture(Image picture, Consumer<String> taken) {
            var png = RemoteSlide.png(picture);
            FxCompletion.then(services.submit(() -> {
                var to = file.resolveSibling("picture.png");
                for (int i = 2; Files.exists(to); i++) {
                    to = file.resolveSibling("picture-" + i + ".png");
                }
                Files.write(to, png, StandardOpenOption.CREATE_NEW);
                return to.getFileName().toString();
            }), taken, this::tell);
        }

        private void tell(String sentence) {
            if (view != null) {
                view.tell(sentence);
            }
        }

        /** Copies a picture beside the workshop, under a name that is free there, unless it lies there already. */
        private String copied(Path picture) throws IOException {
            var folder = file.resolveSibling("");
            var name = picture.getFileName().toString();
            var to = folder.resolve(name);
            int dot = name.lastIndexOf('.');
            for (int i = 2; Files.exists(to) && Files.mismatch(picture, to) >= 0; i++) {
                to = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
            }
            if (!Files.exists(to)) {
                Files.copy(picture, to);
            }
            return to.getFileName().toString();
        }

        /** Runs on the file watcher's thread. */
        private void saved(Path place) {
            try {
                var now = LineEnds.of(Files.readString(file));
                watch.goOn(place, List.of(), FileStamp.of(place, List.of()));
                FxGate.run(() -> {
                    if (opened == this && view != null) {
                        ends = now;
                        view.savedElsewhere(now.text());
                    }
                });
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a file that another program has saved cannot be read", e);
            }
        }
    }
}
