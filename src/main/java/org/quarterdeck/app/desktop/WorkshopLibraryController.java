package org.quarterdeck.app.desktop;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.export.WorkshopFileWriter;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.app.hosting.WorkshopLoader;
import org.quarterdeck.app.platform.SystemOpener;
import org.quarterdeck.i18n.DirectionMarks;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.Notice.Offer;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.PrintFormat;
import org.quarterdeck.ui.home.action.WorkshopActions;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopChoice.Origin;
import org.quarterdeck.ui.home.action.WorkshopTemplate;
import org.quarterdeck.ui.home.guide.GuideTopic;
import org.quarterdeck.ui.home.guide.GuideView;
import org.quarterdeck.ui.home.settings.ProgramSetting;
import org.quarterdeck.workshop.editing.SegmentKeys;
import org.quarterdeck.workshop.storage.DropResult;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.OwnWorkshops;
import org.quarterdeck.workshop.storage.TrashFolder;
import org.quarterdeck.workshop.storage.WorkshopFileWatcher;
import org.quarterdeck.workshop.storage.WorkshopListWatcher;

/** Creates and manages workshops for the home screen. Disk work runs on a background thread. */
final class WorkshopLibraryController implements WorkshopActions, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WorkshopLibraryController.class.getName());
    private static final double GUIDE_WIDTH = 1_040;
    private static final double GUIDE_HEIGHT = 760;
    private static final Duration FILE_INTERVAL = Duration.ofMillis(50);
    private static final Duration LIST_INTERVAL = Duration.ofMillis(120);

    private final BackgroundServices services;
    private final Path home;
    private final WorkshopRepository library;
    private final OwnWorkshops own;
    private final TrashFolder trash;
    private final SystemOpener system;
    private final HomeScreen front;
    private final DeckImportController decks;
    private final SideWindow<GuideView> guide;
    private final WorkshopFileWatcher watch = new WorkshopFileWatcher(FILE_INTERVAL, this::saved);
    private final WorkshopListWatcher list;
    private final SlideFitChecker fitChecker;
    private volatile @Nullable WorkshopChoice selected;
    private boolean watching;
    private boolean closed;

    WorkshopLibraryController(BackgroundServices services, Path home, SystemOpener system, HomeScreen front) {
        this.fitChecker = new SlideFitChecker();
        this.services = services;
        this.home = home;
        this.library = services.library();
        this.own = library.own();
        this.trash = new TrashFolder(home);
        this.system = system;
        this.front = front;
        this.guide = new SideWindow<>(() -> UiMessages.text("guide.title"), GUIDE_WIDTH, GUIDE_HEIGHT, front::display,
                GuideView::new);
        this.decks = new DeckImportController(services, front, this::open);
        this.list = new WorkshopListWatcher(own, LIST_INTERVAL, this::isSelected, () -> onScreen(() -> front.refresh(null)));
    }

    @Override
    public void create(String title, WorkshopTemplate from, String author) {
        run(() -> {
            if (!author.isBlank()) {
                SettingsFile.keep(home, ProgramSetting.AUTHOR, author);
            }
            var text = WorkshopLoader.template(from);
            return own.create(title, from == WorkshopTemplate.EMPTY ? SegmentKeys.signed(text, author) : text,
                    WorkshopLoader.pictures(from));
        }, folder -> {
            open(folder);
            front.write(folder);
        });
    }

    @Override
    public String author() {
        return SettingsFile.values(home).getOrDefault(ProgramSetting.AUTHOR, "").strip();
    }

    @Override
    public void openWorkshop(Path fileOrFolder) {
        if (decks.takes(fileOrFolder)) {
            decks.bring(fileOrFolder);
        } else {
            open(fileOrFolder);
        }
    }

    @Override
    public void dropIn(List<Path> things) {
        things.stream().filter(decks::takes).forEach(decks::bring);
        var workshops = things.stream().filter(thing -> !decks.takes(thing)).toList();
        if (workshops.isEmpty()) {
            return;
        }
        run(() -> DropResult.into(own, workshops), dropped -> {
            if (!dropped.workshops().isEmpty()) {
                open(dropped.workshops().getLast());
            }
            var taken = dropped.copied() > 0
                    ? UiMessages.text("making.dropped", dropped.copied(), dropped.workshops().getLast().getFileName())
                    : dropped.workshops().isEmpty() ? "" : UiMessages.text("making.already");
            front.say(Notice.of((String.join(" ", dropped.refused()) + " " + taken).strip()));
        });
    }

    @Override
    public void edit(WorkshopChoice workshop) {
        front.write(WorkshopRepository.place(workshop));
    }

    @Override
    public void editOutside(WorkshopChoice workshop) {
        edit(WorkshopRepository.place(workshop), UiMessages.text("making.opened", title(workshop)));
    }

    private void edit(Path workshop, String opened) {
        var file = FileStamp.file(workshop);
        FxCompletion.then(system.edit(file), done -> front.say(done
                ? Notice.of(opened)
                : Notice.of(UiMessages.text("making.no_editor", file), UiMessages.text("making.copy_path"), () -> copy(file))),
                this::showNotice);
    }

    @Override
    public void showFolder(WorkshopChoice workshop) {
        show(workshop.reading().folder(), "making.no_folder");
    }

    /** Opens a file or folder with the system's program for it, or shows the given message if there is none. */
    private void show(Path place, String nothing) {
        FxCompletion.then(system.open(place), done -> {
            if (!done) {
                front.say(Notice.of(UiMessages.text(nothing, place), UiMessages.text("making.copy_path"), () -> copy(place)));
            }
        }, this::showNotice);
    }

    @Override
    public void duplicate(WorkshopChoice workshop) {
        copy(workshop, copy -> {});
    }

    @Override
    public void writeInCopy(WorkshopChoice workshop) {
        copy(workshop, front::write);
    }

    private void copy(WorkshopChoice workshop, Consumer<Path> next) {
        var title = DirectionMarks.removed(UiMessages.text("making.copy_title", title(workshop)));
        run(() -> workshop.from() == Origin.BUILT_IN
                ? own.create(title, WorkshopLoader.builtInText(WorkshopRepository.builtInName(workshop)),
                        WorkshopLoader.builtInPictures(WorkshopRepository.builtInName(workshop)))
                : own.duplicate(WorkshopRepository.place(workshop), title), copy -> {
                    open(copy);
                    front.say(Notice.of(UiMessages.text("making.duplicated", title)));
                    next.accept(copy);
                });
    }

    @Override
    public void rename(WorkshopChoice workshop, String title) {
        run(() -> {
            own.rename(WorkshopRepository.place(workshop), title);
            return workshop.id();
        }, id -> {
            front.refresh(id);
            front.say(Notice.of(UiMessages.text("making.renamed", title)));
        });
    }

    @Override
    public void remove(WorkshopChoice workshop) {
        var place = WorkshopRepository.place(workshop);
        var title = title(workshop);
        if (workshop.from() == Origin.OPENED) {
            run(() -> {
                library.close(place);
                return place;
            }, closed -> {
                front.refresh(null);
                front.say(new Notice(UiMessages.text("making.off_the_list", title, place), undo(() -> open(place)), () -> {}));
            });
            return;
        }
        run(() -> trash.add(place), thrown -> {
            front.refresh(null);
            front.say(new Notice(UiMessages.text("making.removed", title), undo(() -> run(() -> trash.restore(thrown), back -> {
                open(back);
                front.say(Notice.of(UiMessages.text("making.back", title)));
            })), () -> discard(thrown)));
        });
    }

    /**
     * Moves a removed workshop to the system's trash; where that is not possible it stays in the trash folder of the home.
     */
    private void discard(TrashFolder.Thrown thrown) {
        var _ = system.trash(thrown.now());
    }

    @Override
    public void print(WorkshopChoice workshop, @Nullable Integer length, PrintFormat what, Path to) {
        var work = new WorkshopFileWriter(workshop.reading(), title(workshop), length, what, to);
        work.setOnSucceeded(done -> front.say(Notice.of(work.getValue().isEmpty()
                ? UiMessages.text("paper.done", to)
                : UiMessages.text("paper.boxes", to, work.getValue()), UiMessages.text("paper.open"),
                () -> show(to, "paper.no_viewer"))));
        work.setOnCancelled(done -> front.say(Notice.of(UiMessages.text("paper.stopped", to.getFileName()))));
        work.setOnFailed(failed -> {
            LOG.log(Level.WARNING, "a document could not be written", work.getException());
            front.say(
                    Notice.of(UiMessages.text("paper.failed", to.getFileName(), WorkshopFileWriter.reason(work.getException()))));
        });
        front.follow(work);
        Thread.ofVirtual().name("paper").start(work);
    }

    /** Follows the program's language. */
    void speak() {
        guide.renew();
    }

    @Override
    public void guide(GuideTopic topic) {
        guide.open().open(topic.file());
    }

    @Override
    public void usualMinutes(WorkshopChoice workshop, @Nullable Integer length, LongConsumer found) {
        var whole = workshop.reading().workshop();
        var plan = length == null ? whole : whole.cutTo(length);
        var _ = services.usualTimes(plan, length).thenAccept(times -> times.whole()
                .ifPresent(time -> onScreen(() -> found.accept(Math.round(time.toSeconds() / 60.0)))));
    }

    @Override
    public void looksAt(@Nullable WorkshopChoice workshop) {
        selected = workshop;
        follow();
    }

    /** Returns the id of the trainer's own workshop that is selected, or null where it is a built-in one. */
    @Nullable
    String ownSelected() {
        var choice = selected;
        return choice == null || choice.from() == Origin.BUILT_IN ? null : choice.id();
    }

    /** Tells whether the home screen is visible: a file is watched only then. */
    void watches(boolean is) {
        watching = is;
        list.on(is);
        follow();
    }

    private boolean isSelected(Path workshop) {
        var choice = selected;
        return choice != null && choice.from() == Origin.HOME
                && WorkshopRepository.place(choice).equals(workshop.toAbsolutePath().normalize());
    }

    private void follow() {
        var workshop = selected;
        if (watching && workshop != null) {
            fitChecker.measure(workshop, choice -> selected == choice, this::keepMeasured);
        }
        if (!watching || workshop == null || workshop.from() == Origin.BUILT_IN) {
            watch.off();
            return;
        }
        var place = WorkshopRepository.place(workshop);
        run(() -> library.read(place), now -> {
            if (selected == workshop && watching) {
                watch.on(place, now.pictures(), now.stamp());
                if (now.choice() != workshop) {
                    front.show(now.choice());
                }
            }
        });
    }

    /** Runs on the slide checker's thread. */
    private void keepMeasured(WorkshopChoice read, WorkshopChoice measured) {
        if (library.keep(read, measured)) {
            onScreen(() -> front.show(measured));
        }
    }

    /** Runs on the file watcher's thread. */
    private void saved(Path place) {
        var now = library.read(place);
        watch.goOn(place, now.pictures(), now.stamp());
        onScreen(() -> front.show(now.choice()));
    }

    /** Passes a finding of another thread to the FX thread, unless the window was closed meanwhile. */
    private void onScreen(Runnable what) {
        FxGate.run(() -> {
            if (!closed) {
                what.run();
            }
        });
    }

    private void open(Path place) {
        run(() -> library.open(place), front::refresh);
    }

    private static Offer undo(Runnable what) {
        return new Offer(UiMessages.text("making.undo"), true, what);
    }

    private <T> void run(Callable<T> what, Consumer<T> done) {
        FxCompletion.then(services.submit(what), done, this::showNotice);
    }

    private void showNotice(String sentence) {
        front.say(Notice.of(sentence));
    }

    private static String title(WorkshopChoice workshop) {
        var title = workshop.reading().workshop().title();
        return title.isBlank() ? workshop.reading().file() : title;
    }

    private static void copy(Path path) {
        var content = new ClipboardContent();
        content.putString(path.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void close() {
        watches(false);
        closed = true;
        watch.close();
        list.close();
        fitChecker.close();
        guide.close();
    }
}
