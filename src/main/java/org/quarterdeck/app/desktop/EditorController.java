package org.quarterdeck.app.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.spelling.DictionaryFinder;
import org.quarterdeck.spelling.Spelling;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.editor.EditedFile;
import org.quarterdeck.ui.editor.EditorHost;
import org.quarterdeck.ui.editor.EditorView;
import org.quarterdeck.ui.home.FileChoosers;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopChoice.Origin;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.editing.LineEnds;
import org.quarterdeck.workshop.storage.DraftFolder;
import org.quarterdeck.workshop.storage.DraftFolder.Draft;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.WorkshopFileWatcher;
import org.quarterdeck.workshop.storage.WorkshopStorageException;
import org.quarterdeck.workshop.storage.WorkshopWriter;
import org.quarterdeck.workshop.storage.WrittenText;

/** Controls the editor: opens a workshop's file in it, saves it, keeps drafts and hears of changes by other programs. */
final class EditorController {

    private static final System.Logger LOG = System.getLogger(EditorController.class.getName());
    private static final Duration INTERVAL = Duration.ofMillis(200);

    /** The rest of the program, as the editor needs it. */
    interface Around {

        void shown(EditorView view, String title);

        void left(@Nullable Path workshop);

        void goLive(Path workshop);

        /** A workshop was written elsewhere, as a file of its own. */
        void copied(Path workshop);

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

    private record FileText(WrittenText written, @Nullable Draft draft) {}

    /** Opens a workshop, which must not be a built-in one. */
    void open(Path workshop) {
        var file = FileStamp.file(workshop).toAbsolutePath();
        FxCompletion.then(services.submit(() -> new FileText(WrittenText.read(file), drafts.find(file).orElse(null))), read -> {
            close();
            show(workshop, file, read);
        }, around::failed);
    }

    private void show(Path workshop, Path file, FileText read) {
        var next = new OpenedEditor(workshop, file, LineEnds.of(read.written().text()), read.written().charset());
        var folder = file.getParent() == null ? file : file.getParent();
        var now = next.ends.text();
        var draft = read.draft();
        // A draft began with the file as it was then: what another program has saved since comes in as if it were saved now.
        var base = draft == null || draft.base().isEmpty() ? now : draft.base();
        var view = new EditorView(
                new EditedFile(file.getFileName().toString(), folder, base, draft == null ? null : draft.text()),
                next);
        next.view = view;
        next.watch.on(workshop, List.of(), FileStamp.of(workshop, List.of()));
        opened = next;
        var title = view.read().workshop().title();
        around.shown(view, title.isBlank() ? file.getFileName().toString() : title);
        view.savedElsewhere(now);
        if (!read.written().isUtf8()) {
            view.foreignCharset();
            view.tell(UiMessages.text("editor.no_unicode", file.getFileName(), read.written().charset().displayName()));
        }
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
        private volatile Charset charset;
        private volatile boolean keepsDrafts = true;
        private @Nullable EditorView view;

        OpenedEditor(Path workshop, Path file, LineEnds ends, Charset charset) {
            this.workshop = workshop;
            this.file = file;
            this.ends = ends;
            this.charset = charset;
        }

        @Override
        public CompletableFuture<Optional<String>> save(String text, String known) {
            var told = new CompletableFuture<Optional<String>>();
            FxCompletion.then(services.submit(() -> written(text, known)), told::complete,
                    why -> told.completeExceptionally(new IOException(why)));
            return told;
        }

        /** Writes the file unless another program has, and returns what that has written. */
        private Optional<String> written(String text, String known) throws WorkshopStorageException {
            if (Files.exists(file)) {
                var found = LineEnds.of(WrittenText.readAgain(file, charset).text());
                if (found.text().isBlank()) {
                    LOG.log(Level.INFO, "an emptied file is written again");
                } else if (!found.text().equals(known) && !found.text().equals(text)) {
                    return Optional.of(found.text());
                } else {
                    ends = found;
                }
            }
            WorkshopWriter.save(file, ends.restore(text));
            charset = StandardCharsets.UTF_8;
            drafts.drop(file);
            return Optional.empty();
        }

        @Override
        public void saveCopy(String text) {
            choosers.workshopCopy(view == null || view.getScene() == null ? null : view.getScene().getWindow(),
                    file.getFileName().toString()).ifPresent(to -> saveCopy(text, to));
        }

        private void saveCopy(String text, Path to) {
            FxCompletion.then(services.submit(() -> {
                WorkshopWriter.save(to, ends.restore(text));
                // A draft of a file that was there before is not to be laid over the copy.
                drafts.drop(to);
                return to;
            }), copy -> {
                if (view != null) {
                    view.copied(text);
                }
                around.copied(copy);
                open(copy);
            }, this::tell);
        }

        @Override
        public void keepDraft(String text, String saved) {
            var _ = services.submit(() -> {
                if (text.equals(saved)) {
                    drafts.drop(file);
                    return file;
                }
                try {
                    drafts.keep(file, new Draft(text, saved));
                    keepsDrafts = true;
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "a draft cannot be kept", e);
                    if (keepsDrafts) {
                        FxGate.run(() -> tell(UiMessages.text("editor.no_draft")));
                    }
                    keepsDrafts = false;
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
            watch.goOn(place, List.of(), FileStamp.of(place, List.of()));
            try {
                var read = WrittenText.readAgain(file, charset);
                charset = read.charset();
                var now = LineEnds.of(read.text());
                if (now.text().isBlank()) {
                    heard(ends, EditorView::goneElsewhere);
                } else {
                    heard(now, view -> {
                        view.savedElsewhere(now.text());
                        if (!read.isUtf8()) {
                            view.foreignCharset();
                        }
                    });
                }
            } catch (WorkshopStorageException e) {
                if (e.getCause() instanceof CharacterCodingException) {
                    LOG.log(Level.INFO, "a workshop's file is being written", e);
                    return;
                }
                LOG.log(Level.INFO, "a workshop's file is gone", e);
                heard(ends, EditorView::goneElsewhere);
            }
        }

        private void heard(LineEnds now, Consumer<EditorView> what) {
            FxGate.run(() -> {
                if (opened == this && view != null) {
                    ends = now;
                    what.accept(view);
                }
            });
        }
    }
}
