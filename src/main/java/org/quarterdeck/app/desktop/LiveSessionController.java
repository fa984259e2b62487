package org.quarterdeck.app.desktop;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.hosting.FileChangeNotifier;
import org.quarterdeck.app.hosting.HostedSession;
import org.quarterdeck.app.hosting.WordingKeeper;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.FrameRateLogger;
import org.quarterdeck.app.platform.KeyboardLanguage;
import org.quarterdeck.app.platform.SleepInhibitor;
import org.quarterdeck.app.platform.TopWindows;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.server.doctor.NetworkProbe;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.LatestValueThrottle;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.ViewFaults;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.action.ConsoleKeys;
import org.quarterdeck.ui.console.action.MachineFacts;
import org.quarterdeck.ui.console.bar.ProjectorState;
import org.quarterdeck.ui.home.settings.ProgramSetting;
import org.quarterdeck.ui.projector.ProjectorWindow;
import org.quarterdeck.ui.projector.ProjectorWindow.Place;
import org.quarterdeck.ui.slide.canvas.ChartViewState;
import org.quarterdeck.ui.slide.canvas.SlideMoment;

/** Controls a live session on its two screens: the console for the facilitator and the slides on the projector. */
final class LiveSessionController implements ConsoleHost, AutoCloseable {

    /** The interval at which the projector redraws changes by guests, such as a growing chart or the number of people. */
    private static final javafx.util.Duration VOTES = javafx.util.Duration.millis(100);

    private final HostedSession hosted;
    private final MainWindow window;
    private final Around around;
    private final LongSupplier presses;
    private final SettingsController settings;
    private ConsoleView console;
    private ConsoleKeys keys;
    private final ProjectorWindow projector;
    private final ViewFaults faults;
    private final FxGate<RoomState> gate = new FxGate<>(this::follow);
    private final FxGate<RoomAddress> moves = new FxGate<>(this::moved);
    private final LatestValueThrottle<RoomState> throttle = new LatestValueThrottle<>(VOTES, LatestValueThrottle.MILLIS,
            this::project);
    private final Consumer<RoomState> listener = gate::offer;

    private final FrameRateLogger frames;
    private final FileChangeNotifier saved;
    private MirrorWatch mirrors;
    private final CoveredSlide covered;
    private final SleepInhibitor awake = SleepInhibitor.hold();
    private final TopWindows sight = TopWindows.ofThisSystem();
    private String address = "";
    private @Nullable RoomState shown;
    private ChartViewState look = ChartViewState.PLAIN;
    private boolean closing;
    private String url;
    private @Nullable WhatIfSplit whatIf;

    /** The rest of the program, as the session needs it. */
    interface Around {

        /** Returns to the home screen. */
        void leave();

        void settings();

        void guide();

        void network();
    }

    /** @param presses a monotonic clock that tells a double press from two presses */
    LiveSessionController(HostedSession hosted, MainWindow window, SettingsController settings, Around around,
            LongSupplier presses) {
        this.hosted = hosted;
        this.window = window;
        this.settings = settings;
        this.around = around;
        this.presses = presses;
        this.url = hosted.address().url();
        this.console = made();
        this.keys = new ConsoleKeys(console, KeyboardLanguage.ofThisSystem());
        this.faults = new ViewFaults("trouble.projector", sentence -> hosted.session().notice("projector", sentence));
        this.projector = new ProjectorWindow(window.stage(), settings.reducedMotion(),
                hosted.session()::now, window.displays(), sight);
        this.frames = new FrameRateLogger(projector.scene());
        this.covered = new CoveredSlide(hosted::address, this::now);
        this.mirrors = new MirrorWatch(console);
        var start = hosted.session().state().start();
        this.saved = new FileChangeNotifier(start,
                () -> FxGate.run(() -> console.quietly(UiMessages.text("console.file_saved", start.file()))));
    }

    void begin() {
        window.put(console, hosted.session().state().workshop().title(), "console");
        hosted.notices().forEach(console::notice);
        hosted.session().onChange(listener);
        hosted.onMove(moves::offer);
        hosted.pictures(new RemoteSlide(this::now));
        project(hosted.session().state());
        projector.placeProperty().addListener((property, before, now) -> placed(before, now));
        projector.open();
        attend();
        frames.watch();
        window.comeForward();
    }

    /** Has the console follow the room, the keys and the displays. */
    private void attend() {
        keys.bind(window.scene());
        keys.bind(projector.scene());
        console.onWhatIf(this::tryOut);
        projector.tools(console.tools());
        projector.film(console.film());
        console.bind();
        mirrors.start();
    }

    private ConsoleView made() {
        var made = new ConsoleView(hosted.session(), hosted.address(), hosted.remoteUrl(), this, ZoneId.systemDefault(), presses);
        made.notesSize(settings.notesSize());
        return made;
    }

    /** Has the console made anew in the program's language. The projector and the phones go on as they are. */
    void speak() {
        mirrors.close();
        keys.unbind(window.scene());
        keys.unbind(projector.scene());
        console.close();
        console = made();
        keys = new ConsoleKeys(console, KeyboardLanguage.ofThisSystem());
        mirrors = new MirrorWatch(console);
        window.put(console, hosted.session().state().workshop().title(), "console");
        console.look(look);
        console.projector(stateOf(projector.placeProperty().get()));
        attend();
    }

    /** Follows a setting that is changed in mid-session. */
    void follow(ProgramSetting setting, String value) {
        switch (setting) {
            case MOTION -> projector.reduceMotion(settings.reducedMotion());
            case NOTES_SIZE -> console.notesSize(settings.notesSize());
            case BELL -> console.muteBell(Boolean.parseBoolean(value));
            case DISPLAY -> projector.followChoice();
            case WIFI_NAME, WIFI_PASSWORD -> hosted.wifi(settings.wifi());
            default -> {
                // It is about the windows, other screens or the next session.
            }
        }
    }

    /** Asks the facilitator before the program quits in mid-session. */
    void askToQuit(Runnable quit) {
        console.askToQuit(quit);
        window.comeForward();
    }

    private void placed(Place before, Place now) {
        console.projector(stateOf(now));
        if (now == Place.WINDOW && before != Place.CLOSED) {
            console.notice(AppMessages.text("notice.display_gone"));
        } else if (now == Place.DISPLAY || now == Place.SEEN || now == Place.CLOSED) {
            console.withdrawNotice(AppMessages.text("notice.display_gone"));
        }
        if (now == Place.CLOSED && !closing) {
            console.notice(AppMessages.text("notice.projector_closed"));
        } else {
            console.withdrawNotice(AppMessages.text("notice.projector_closed"));
        }
    }

    private static ProjectorState stateOf(Place place) {
        return switch (place) {
            case SEEN -> ProjectorState.ON;
            case DISPLAY -> ProjectorState.PLACED;
            case COVERED -> ProjectorState.COVERED;
            case WINDOW -> ProjectorState.WINDOW;
            case ASTRAY -> ProjectorState.ASTRAY;
            case CLOSED -> ProjectorState.GONE;
        };
    }

    /** Redraws every slide that shows the address at which phones join. */
    private void moved(RoomAddress now) {
        if (!closing) {
            console.address(now, hosted.remoteUrl());
            if (!now.url().equals(url)) {
                console.withdrawNotice(address);
                address = HostedSession.movedTo(now);
                console.notice(address);
                url = now.url();
            }
            shown = null;
            project(hosted.session().state());
        }
    }

    private void follow(RoomState state) {
        throttle.offer(state, shown == null || state.steeredSince(shown) || state.coveredSince(shown));
    }

    private void project(RoomState state) {
        boolean steered = shown == null || state.steeredSince(shown);
        if (shown != null && steered) {
            look(ChartViewState.PLAIN);
        }
        shown = state;
        frames.logRevision(state.rev());
        faults.attempt(() -> projector.show(covered.over(state)), () -> projector.live(CoveredSlide.drawable(state)),
                () -> projector.white(CoveredSlide.white(state)), () -> {
                    if (steered) {
                        projector.ahead(SlideMoment.around(state, hosted.address()));
                    }
                    projector.drawAhead(state, hosted.address());
                });
    }

    private SlideMoment now(RoomState state) {
        return SlideMoment.now(state, hosted.address()).trying(whatIf).looked(look);
    }

    private void tryOut(@Nullable WhatIfSplit other) {
        whatIf = other;
        project(hosted.session().state());
    }

    private void look(ChartViewState how) {
        if (!how.equals(look)) {
            look = how;
            console.look(how);
        }
    }

    @Override
    public void otherView() {
        look(look.next());
        if (shown != null) {
            project(shown);
        }
    }

    /** Renews the remote's token and returns the remote's new address. */
    String renewRemote() {
        return hosted.renewRemote();
    }

    @Override
    public PastTimes usualTimes() throws ArchiveException {
        return hosted.usualTimes();
    }

    @Override
    public boolean keepable(Map<String, String> changed) {
        return hosted.wording().pending(changed);
    }

    @Override
    public String keepTimes(RoomState room, Map<String, Double> minutes, boolean inCopy) {
        return hosted.wording().keepTimes(room, minutes, inCopy);
    }

    @Override
    public boolean hasWorkshopFile() {
        return WordingKeeper.hasFile(hosted.session().state().start());
    }

    @Override
    public String keepWords(RoomState room, boolean inCopy) {
        return inCopy ? hosted.wording().copy(room) : hosted.wording().write(room);
    }

    @Override
    public boolean bellMuted() {
        return Boolean.parseBoolean(settings.value(ProgramSetting.BELL));
    }

    @Override
    public void muteBell(boolean muted) {
        settings.muteBell(muted, sentence -> console.notice(sentence));
    }

    @Override
    public boolean hold() {
        look(look.holding());
        if (shown != null) {
            project(shown);
        }
        return look.held();
    }

    @Override
    public void settings() {
        around.settings();
    }

    @Override
    public void guide() {
        around.guide();
    }

    @Override
    public void network() {
        around.network();
    }

    /** Returns a look at this machine's network, with the devices that have come. */
    NetworkProbe probe() {
        return hosted.probe();
    }

    @Override
    public MachineFacts machine() {
        return new MachineFacts(hosted.streams(), hosted.diskFree());
    }

    @Override
    public void turnTheme() {
        settings.turnTheme();
    }

    @Override
    public void bringUpSlides() {
        projector.bringUp();
    }

    @Override
    public void leaveFullScreen() {
        projector.leaveFullScreen();
    }

    @Override
    public void swapDisplays() {
        projector.swapDisplays();
    }

    @Override
    public ComparisonResult.@Nullable Rooms among(RoomState state) throws ArchiveException {
        return CohortComparison.of(state, state.segment().id(), hosted.cohorts());
    }

    @Override
    public void lay(ComparisonResult.@Nullable Rooms beneath) {
        look(look.among(beneath));
        if (shown != null) {
            project(shown);
        }
    }

    @Override
    public void leave() {
        around.leave();
    }

    @Override
    public void close() {
        closing = true;
        saved.close();
        hosted.session().removeListener(listener);
        throttle.stop();
        frames.stop();
        mirrors.close();
        awake.close();
        Thread.ofVirtual().name("sight").start(sight::close);
        keys.unbind(window.scene());
        keys.unbind(projector.scene());
        console.close();
        projector.close();
    }
}
