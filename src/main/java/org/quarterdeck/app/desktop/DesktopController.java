package org.quarterdeck.app.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.geometry.Rectangle2D;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.app.cli.DoctorCommand;
import org.quarterdeck.app.cli.ExitStatus;
import org.quarterdeck.app.hosting.DisplaySettings;
import org.quarterdeck.app.hosting.HostedSession;
import org.quarterdeck.app.hosting.NetworkCheck;
import org.quarterdeck.app.hosting.SessionSetup;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.app.hosting.TroubleReport;
import org.quarterdeck.app.hosting.WorkshopLoader;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.DisplayProbe;
import org.quarterdeck.app.platform.InvalidOptionException;
import org.quarterdeck.app.platform.ProgramLog;
import org.quarterdeck.app.platform.ProgramVersion;
import org.quarterdeck.app.platform.SingleInstanceLock;
import org.quarterdeck.app.platform.SingleInstanceLock.Requests;
import org.quarterdeck.app.platform.SystemOpener;
import org.quarterdeck.app.platform.SystemRequirements;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.editor.EditorView;
import org.quarterdeck.ui.home.FileChoosers;
import org.quarterdeck.ui.home.HomeView;
import org.quarterdeck.ui.home.TroubleReportView;
import org.quarterdeck.ui.home.action.HomeSessionActions;
import org.quarterdeck.ui.home.action.SampleSession;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.archive.ArchiveView;
import org.quarterdeck.ui.home.guide.GuideTopic;
import org.quarterdeck.ui.home.network.NetworkView;
import org.quarterdeck.ui.home.settings.ProgramSetting;
import org.quarterdeck.ui.home.settings.SettingHistory;
import org.quarterdeck.ui.home.settings.SettingsView;
import org.quarterdeck.ui.home.workshop.RoomFacts;
import org.quarterdeck.ui.review.ReviewView;
import org.quarterdeck.ui.review.SaveDialog;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.workshop.ParseResult;

/** Controls the program's windows: the home screen, and from there a live session or a past one. */
public final class DesktopController implements HomeSessionActions, HomeScreen, LiveSessionController.Around {

    private static final System.Logger LOG = System.getLogger(DesktopController.class.getName());

    private static final double SETTINGS_WIDTH = 860;
    private static final double ARCHIVE_WIDTH = 1_040;
    private static final double ARCHIVE_HEIGHT = 720;
    private static final double SETTINGS_HEIGHT = 780;

    private final CommandLineOptions options;
    private final Runnable onClosed;
    private final LongSupplier presses;
    private final SingleInstanceLock instance;
    private final BackgroundServices services;
    private final SessionExportController exports;
    private final MainWindow window;
    private final WorkshopLibraryController library;
    private final EditorController editor;
    private final SettingsController settings;
    private final SideWindow<SettingsView> settingsWindow;
    private final SideWindow<ArchiveView> archiveWindow;
    private final SideWindow<TroubleReportView> troubleWindow;
    private final SideWindow<NetworkView> networkWindow;
    private Map<String, String> troubles = Map.of();
    private @Nullable HomeView home;
    private @Nullable ReviewView review;
    private final List<String> notices = new ArrayList<>();
    private @Nullable LiveSessionController liveSession;
    private final PauseTransition reviewDelay = new PauseTransition(Duration.seconds(2));
    private boolean closed;
    /** Whether the program before this one was ended without a word, which is told once. */
    private boolean brokeOff;

    /**
     * Creates the controller.
     *
     * @param onClosed runs once the window is closed and everything is on disk
     */
    public DesktopController(CommandLineOptions options, SingleInstanceLock instance, BackgroundServices services,
            Runnable onClosed) {
        this(options, instance, services, onClosed, System::nanoTime);
    }

    /** @param presses a monotonic clock that tells a double press from two presses */
    public DesktopController(CommandLineOptions options, SingleInstanceLock instance, BackgroundServices services,
            Runnable onClosed, LongSupplier presses) {
        this.onClosed = onClosed;
        this.presses = presses;
        this.options = options;
        this.instance = instance;
        this.services = services;
        this.exports = new SessionExportController(services, new SystemOpener());
        var displays = new DisplaySettings(options.home);
        this.settings = new SettingsController(options.home, services, displays, new SystemOpener(), this::changed, this::tell);
        this.window = new MainWindow(this::closeAsked, displays);
        var history = new SettingHistory();
        this.settingsWindow = new SideWindow<>(() -> UiMessages.text("home.do_settings"), SETTINGS_WIDTH, SETTINGS_HEIGHT,
                window::display, () -> new SettingsView(settings, history));
        this.archiveWindow = new SideWindow<>(() -> UiMessages.text("home.do_archive"), ARCHIVE_WIDTH, ARCHIVE_HEIGHT,
                window::display,
                () -> new ArchiveView(new ArchiveController(options, services, () -> FxGate.run(this::pastChanged)),
                        Clock.system(ZoneId.systemDefault())));
        this.troubleWindow = new SideWindow<>(() -> UiMessages.text("home.do_trouble"), SETTINGS_WIDTH, SETTINGS_HEIGHT,
                window::display, () -> new TroubleReportView(this::saveReport));
        var network = new NetworkCheck(() -> liveSession == null
                ? DoctorCommand.probe(options.bind, options.port())
                : liveSession.probe());
        this.networkWindow = new SideWindow<>(() -> UiMessages.text("action.network"), SETTINGS_WIDTH, SETTINGS_HEIGHT,
                window::display, () -> new NetworkView(network));
        reviewDelay.setOnFinished(event -> getReviewReady());
        services.onNews(() -> FxGate.run(this::pastChanged));
        this.library = new WorkshopLibraryController(services, options.home, new SystemOpener(), this);
        this.editor = new EditorController(services, options.home, new EditorSurroundings());
    }

    /** Returns the home screen, created on first use: a session that goes live at once does not wait for it. */
    private HomeView home() {
        var made = home;
        if (made == null) {
            made = new HomeView(this, library, new FileChoosers(), Clock.system(ZoneId.systemDefault()));
            made.preferLength(options.cut);
            made.room(settings.room(), this::keepRoom);
            if (!SettingsFile.isTourSeen(options.home)) {
                made.offerTour();
            }
            home = made;
        }
        return made;
    }

    private ReviewView review() {
        var made = review;
        if (made == null) {
            made = new ReviewView(services, exports, new SaveDialog(),
                    this::goHome, Clock.system(ZoneId.systemDefault()));
            made.console(ReplayConsole::new);
            made.offerArchive(this::archive);
            review = made;
        }
        var team = services.team();
        if (team != null) {
            made.team(team);
        }
        return made;
    }

    /** Starts the toolkit, whose thread then keeps the program alive. */
    public static int run(CommandLineOptions options, SingleInstanceLock instance) throws InvalidOptionException {
        BundledFonts.loadAhead();
        ProgramLanguage.choose(SettingsFile.language(options.home));
        var log = openLog(options.home);
        var services = new BackgroundServices(options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            services.close();
            if (log != null) {
                log.close();
            }
        }, "stop"));
        var first = openFirst(options, services);
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> {
                var controller = new DesktopController(options, instance, services, Platform::exit);
                if (log != null && log.brokeOff()) {
                    controller.brokeOff = true;
                }
                controller.begin(first);
                FxCompletion.then(WindowIcons.giveToAll(DesktopController::startReading), given -> {},
                        why -> LOG.log(Level.WARNING, why));
            });
            return 0;
        } catch (UnsupportedOperationException noDisplay) {
            LOG.log(Level.DEBUG, "JavaFX found no display", noDisplay);
            return ExitStatus.failed(SystemRequirements.noAnswerFromDisplay());
        }
    }

    /** Opens the program's log; a home in which it can't be kept is one that the archive complains of. */
    private static @Nullable ProgramLog openLog(Path home) {
        try {
            return ProgramLog.open(home);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no log can be kept", e);
            return null;
        }
    }

    /** Starts opening the session that the command line asks for; returns null if it asks for the home screen. */
    private static @Nullable CompletableFuture<HostedSession> openFirst(CommandLineOptions options, BackgroundServices services)
            throws InvalidOptionException {
        if (options.resume != null) {
            return services.resume(options.resume);
        }
        if (!options.live && options.guests == 0) {
            return null;
        }
        if (options.cut == null) {
            return CompletableFuture
                    .supplyAsync(() -> WorkshopLoader.read(options.workshop(), options.home), DesktopController::startReading)
                    .thenCompose(reading -> live(reading, services));
        }
        var reading = WorkshopLoader.read(options.workshop(), options.home);
        if (reading.canGoLive()) {
            new SessionSetup(reading, options.cut, options.guests > 0).checkLength();
        }
        return live(reading, services);
    }

    private static CompletableFuture<HostedSession> live(ParseResult reading, BackgroundServices services) {
        return reading.canGoLive()
                ? services.goLive(reading, null)
                : CompletableFuture
                        .failedFuture(new ArchiveException(AppMessages.of("start.faulty_workshop")));
    }

    /** Runs a task on a thread of its own, in parallel with the start of the toolkit and the archive. */
    private static void startReading(Runnable what) {
        Thread.ofPlatform().daemon().name("reading").start(what);
    }

    public void begin(@Nullable CompletableFuture<HostedSession> first) {
        instance.answer(new Requests() {
            @Override
            public boolean show() {
                FxGate.run(window::comeForward);
                return true;
            }

            @Override
            public @Nullable String renewRemote() {
                var live = new CompletableFuture<Optional<LiveSessionController>>();
                FxGate.run(() -> live.complete(Optional.ofNullable(liveSession)));
                return live.join().map(LiveSessionController::renewRemote).orElse(null);
            }
        });
        DisplayProbe.probe();
        var opened = options.workshop();
        if (opened != null && !WorkshopLoader.names(opened)) {
            library.openWorkshop(opened);
        }
        // The cache of loaded classes is made from a start that shows both screens.
        if (first == null || Boolean.getBoolean("org.quarterdeck.home-too")) {
            goHome();
        }
        if (first != null) {
            FxCompletion.then(first, this::showLiveSession, reason -> {
                System.err.println("quarterdeck: " + reason);
                notices.add(reason);
                goHome();
            });
        }
    }

    public void goHome() {
        if (closed) {
            return;
        }
        library.watches(true);
        window.put(home(), "Quarterdeck", "home");
        refresh();
        reviewDelay.playFromStart();
        if (brokeOff) {
            brokeOff = false;
            say(Notice.of(AppMessages.text("notice.broke_off", ProgramLog.folder(options.home)),
                    UiMessages.text("home.do_trouble"), this::troubleReport));
        }
    }

    /** Gets the review ready once the home screen has been there for a moment, if there is something to review. */
    private void getReviewReady() {
        if (review != null) {
            return;
        }
        FxCompletion.then(services.submit(services::all), sessions -> {
            if (!sessions.isEmpty() && review == null && !closed && home != null && window.shows(home)) {
                review().prepare(sessions);
            }
        }, fault -> LOG.log(Level.DEBUG, "The review is not got ready: {0}", fault));
    }

    /** Shows what has become known in the background, unless a session is live. */
    private void hear() {
        if (!closed && liveSession == null && home != null) {
            refresh();
        }
    }

    private void refresh() {
        refresh(null);
    }

    /** Shows a sentence on the home screen until the next session is live. */
    private void tell(String sentence) {
        notices.add(sentence);
        refresh();
    }

    private void showLiveSession(HostedSession room) {
        if (closed) {
            return;
        }
        library.watches(false);
        notices.clear();
        var stage = new LiveSessionController(room, window, settings, this, presses);
        liveSession = stage;
        stage.begin();
    }

    @Override
    public void guide() {
        library.guide(liveSession != null ? GuideTopic.LIVE : GuideTopic.PAST_SESSIONS);
    }

    @Override
    public void leave() {
        if (liveSession != null) {
            liveSession.close();
            liveSession = null;
        }
        FxCompletion.then(services.closeSession(), closed -> goHome(), this::tell);
    }

    @Override
    public void goLive(WorkshopChoice workshop, @Nullable Integer length) {
        live(services.goLive(workshop.reading(), length));
    }

    @Override
    public void rehearse(WorkshopChoice workshop, @Nullable Integer length, int guests) {
        live(services.rehearse(workshop.reading(), length, guests));
    }

    @Override
    public void openSample() {
        var id = SampleSession.id(ProgramLanguage.tag());
        FxCompletion.then(services.addSample(id), added -> {
            refresh();
            review(id);
        }, this::tell);
    }

    @Override
    public void removeSample() {
        FxCompletion.then(services.removeSamples(), removed -> {
            refresh();
            home().say(Notice.of(UiMessages.text("home.sample_removed")));
        }, this::tell);
    }

    @Override
    public void troubleReport() {
        FxCompletion.then(services.submit(() -> TroubleReport.read(options.home, ProgramVersion.read())), files -> {
            troubles = files;
            troubleWindow.open().show(files);
        }, this::tell);
    }

    private void saveReport() {
        var files = troubles;
        new FileChoosers().report(window.stage(), UiMessages.text("sending.file"))
                .ifPresent(to -> FxCompletion.then(services.submit(() -> {
                    TroubleReport.write(files, to);
                    return to;
                }), written -> {
                    troubleWindow.close();
                    say(Notice.of(UiMessages.text("sending.saved", written)));
                }, this::tell));
    }

    @Override
    public void tourSeen() {
        FxCompletion.then(services.submit(() -> {
            SettingsFile.keepTourSeen(options.home);
            return true;
        }), kept -> {}, this::tell);
    }

    @Override
    public void resume(String sessionId) {
        live(services.resume(sessionId));
    }

    private void live(CompletableFuture<HostedSession> opening) {
        DisplayProbe.probe();
        FxCompletion.then(opening, this::showLiveSession, this::tell);
    }

    @Override
    public void refresh(@Nullable String select) {
        FxCompletion.then(services.home(notices), state -> {
            home().show(state);
            if (select != null) {
                home().select(select);
            }
            FxCompletion.then(services.damagedAtHome(), home()::damaged, this::tell);
        }, this::tell);
    }

    @Override
    public void show(WorkshopChoice read) {
        home().show(read);
    }

    @Override
    public void say(Notice notice) {
        home().say(notice);
    }

    @Override
    public void write(Path workshop) {
        editor.open(workshop);
    }

    @Override
    public void follow(Task<?> work) {
        home().follow(work);
    }

    @Override
    public Rectangle2D display() {
        return window.display();
    }

    @Override
    public void review(String sessionId) {
        window.put(review(), UiMessages.text("review.heading"), "review");
        review().open(sessionId);
    }

    @Override
    public void speak(String language) {
        settings.change(ProgramSetting.LANGUAGE, language);
    }

    /** Makes every window anew in the program's language, in mid-session too; an open editor only when it is opened again. */
    private void speakAnew(String language) {
        ProgramLanguage.choose(language);
        boolean reviewing = review != null && window.shows(review);
        review = null;
        home = null;
        var selected = library.ownSelected();
        library.speak();
        settingsWindow.renew();
        archiveWindow.renew();
        networkWindow.renew();
        if (liveSession != null) {
            liveSession.speak();
        } else if (reviewing) {
            reviewAll();
        } else if (!editor.isOpen()) {
            goHome();
            refresh(selected);
        }
    }

    /** Follows a setting that was changed. */
    private void changed(ProgramSetting setting, String value) {
        switch (setting) {
            case LANGUAGE -> speakAnew(value);
            case SPELLING -> editor.spellingChosen();
            case ROOM_DEPTH, PICTURE_HEIGHT, WIFI_NAME, WIFI_PASSWORD -> {
                if (home != null) {
                    home.room(settings.room(), this::keepRoom);
                }
            }
            default -> {
                // The windows follow it already, or the session does.
            }
        }
        if (liveSession != null) {
            liveSession.follow(setting, value);
        }
    }

    private void keepRoom(RoomFacts facts) {
        FxCompletion.then(services.submit(() -> {
            SettingsFile.keep(options.home, facts);
            return facts;
        }), kept -> settings.read(), this::tell);
    }

    @Override
    public void settings() {
        settings.read();
        settingsWindow.open().refresh();
    }

    @Override
    public void network() {
        networkWindow.open().check();
    }

    @Override
    public void archive() {
        archiveWindow.open().refresh();
    }

    @Override
    public void backUp() {
        archiveWindow.open().backUp();
    }

    /** Shows past sessions anew that were restored, recovered or brought back. */
    private void pastChanged() {
        hear();
        if (!closed && liveSession == null && review != null) {
            review.refresh();
        }
    }

    @Override
    public String language() {
        return settings.value(ProgramSetting.LANGUAGE);
    }

    @Override
    public void reviewAll() {
        window.put(review(), UiMessages.text("review.heading"), "review");
        review().refresh();
    }

    /**
     * Quits at once from the home screen and the review, but for a past session's file, which is written first; in mid-session
     * the console asks.
     */
    private void closeAsked() {
        if (liveSession == null) {
            editor.askToClose(this::quitWritten);
        } else {
            liveSession.askToQuit(this::quit);
        }
    }

    private void quitWritten() {
        if (exports.closeAfterwards(this::quit)) {
            editor.close();
            window.put(review(), UiMessages.text("review.heading"), "review");
        } else {
            quit();
        }
    }

    /** Quits: a live session stays on disk as it is and can be resumed. */
    public void quit() {
        if (closed) {
            return;
        }
        closed = true;
        reviewDelay.stop();
        editor.end();
        library.close();
        settingsWindow.close();
        archiveWindow.close();
        troubleWindow.close();
        networkWindow.close();
        if (liveSession != null) {
            liveSession.close();
        }
        window.stage().hide();
        var _ = CompletableFuture.runAsync(() -> {
            services.close();
            instance.close();
            onClosed.run();
        });
    }

    /** The windows around the editor. */
    private final class EditorSurroundings implements EditorController.Around {

        @Override
        public void shown(EditorView view, String title) {
            library.watches(false);
            window.put(view, title, "editor");
        }

        @Override
        public void left(@Nullable Path workshop) {
            goHome();
            refresh(workshop == null ? null : workshop.toAbsolutePath().normalize().toString());
        }

        @Override
        public void goLive(Path workshop) {
            FxCompletion.then(services.submit(() -> services.library().read(workshop).choice()), choice -> {
                editor.close();
                live(services.goLive(choice.reading(), null).whenComplete((opened, problem) -> {
                    if (problem != null) {
                        FxGate.run(DesktopController.this::goHome);
                    }
                }));
            }, DesktopController.this::tell);
        }

        @Override
        public void copied(Path workshop) {
            FxCompletion.then(services.submit(() -> services.library().open(workshop)), id -> {}, DesktopController.this::tell);
        }

        @Override
        public boolean checksSpelling() {
            return Boolean.parseBoolean(settings.value(ProgramSetting.SPELLING));
        }

        @Override
        public void guide() {
            library.guide(GuideTopic.WRITING);
        }

        @Override
        public void failed(String sentence) {
            tell(sentence);
        }
    }
}
