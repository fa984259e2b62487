package org.quarterdeck.ui.console;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Languages;
import org.quarterdeck.session.ClockWatch;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.MemoCommand;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.query.WallZone;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.ui.common.Chime;
import org.quarterdeck.ui.common.DeskTheme;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.LatestValueThrottle;
import org.quarterdeck.ui.common.QuestionBar;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.ViewFaults;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.action.ConsoleKeys;
import org.quarterdeck.ui.console.action.DoublePressFilter;
import org.quarterdeck.ui.console.action.FacilitatorMoves;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.ui.console.action.KeySheet;
import org.quarterdeck.ui.console.action.KeyTarget;
import org.quarterdeck.ui.console.action.VoteTurns;
import org.quarterdeck.ui.console.agenda.AgendaView;
import org.quarterdeck.ui.console.agenda.RepairPane;
import org.quarterdeck.ui.console.bar.BottomBar;
import org.quarterdeck.ui.console.bar.ChangedWordsNotice;
import org.quarterdeck.ui.console.bar.CoverBar;
import org.quarterdeck.ui.console.bar.MemoBar;
import org.quarterdeck.ui.console.bar.ProjectorState;
import org.quarterdeck.ui.console.bar.QuietNotice;
import org.quarterdeck.ui.console.bar.RehearsalNotice;
import org.quarterdeck.ui.console.bar.TopBar;
import org.quarterdeck.ui.console.bar.TroubleBar;
import org.quarterdeck.ui.console.grid.SlideGrid;
import org.quarterdeck.ui.console.groups.GroupsBoard;
import org.quarterdeck.ui.console.groups.HandInEditor;
import org.quarterdeck.ui.console.groups.MinuteBell;
import org.quarterdeck.ui.console.panel.CohortAvailability;
import org.quarterdeck.ui.console.panel.SidePanels;
import org.quarterdeck.ui.console.stage.FilmText;
import org.quarterdeck.ui.console.stage.NotesView;
import org.quarterdeck.ui.console.stage.RoomAnnouncements;
import org.quarterdeck.ui.console.stage.StageView;
import org.quarterdeck.ui.slide.canvas.ChartViewState;
import org.quarterdeck.ui.slide.film.FilmControl;
import org.quarterdeck.ui.slide.tool.SlideTools;
import org.quarterdeck.ui.text.Typography;

/**
 * The facilitator's screen. It shows the newest state of the room at most once a frame, updates votes a few times a
 * second and the facilitator's own moves at once, and submits moves as commands.
 */
public final class ConsoleView extends StackPane implements KeyTarget, AutoCloseable {

    /**
     * The interval between updates of votes. It is longer than the projector's, since the console's small slides take
     * longer to draw.
     */
    private static final Duration VOTES = Duration.millis(400);

    private static final System.Logger LOG = System.getLogger(ConsoleView.class.getName());

    private final LiveSession session;
    private final ConsoleHost host;
    private final DoublePressFilter doubles;
    private final FacilitatorMoves steering;
    private final MoveQuestions questions;
    private final SlideTools tools;
    private final FilmControl film = new FilmControl();
    private final ConsolePanes panes;
    private final ConsoleActions actions;
    private final RoomAnnouncements announcements = new RoomAnnouncements();
    private final Chime chime = new Chime();
    private final MinuteBell bell;
    private final CohortAvailability cohorts;
    private final ChangedWordsNotice words;
    private final RehearsalNotice rehearsal;
    private final ViewFaults faults;
    private final ViewFaults clockFaults;
    private final FxGate<RoomState> gate = new FxGate<>(this::arrive);
    private final Consumer<RoomState> listener = gate::offer;
    private final InvalidationListener theme = dark -> look();
    private final LatestValueThrottle<RoomState> throttle = new LatestValueThrottle<>(VOTES, LatestValueThrottle.MILLIS,
            this::show);
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private final ZoneId zone;
    private final ClockWatch clockWatch;
    private String jumped = "";
    private @Nullable RoomState shown;
    private Consumer<@Nullable WhatIfSplit> tries = tried -> {};

    /** @param remoteUrl the address of the facilitator's remote including its secret token */
    public ConsoleView(LiveSession session, RoomAddress address, String remoteUrl, ConsoleHost host,
            ZoneId zone) {
        this(session, address, remoteUrl, host, zone, System::nanoTime);
    }

    /** @param nanos a monotonic clock that tells a double press from two presses */
    public ConsoleView(LiveSession session, RoomAddress address, String remoteUrl, ConsoleHost host,
            ZoneId zone, LongSupplier nanos) {
        this.session = session;
        this.host = host;
        this.faults = new ViewFaults("trouble.console", sentence -> session.notice("console", sentence));
        this.clockFaults = new ViewFaults("trouble.console", sentence -> session.notice("console clock", sentence));
        this.zone = zone;
        this.clockWatch = new ClockWatch(zone, session.now());
        this.doubles = new DoublePressFilter(nanos);
        this.bell = new MinuteBell(times -> chime.ring(times, () -> FxGate.run(this::noSound)), host.bellMuted());
        this.steering = new FacilitatorMoves(session, sentence -> FxGate.run(() -> quietly(sentence)));
        var question = new QuestionBar();
        this.questions = new MoveQuestions(session, steering, question, this::renewRemote, nanos);
        this.tools = new SlideTools(this::draw);
        this.panes = panes(host, question, zone);
        this.actions = new ConsoleActions(session, host, steering, questions, panes, bell, tools, film);
        panes.bottom().addEventFilter(MouseEvent.MOUSE_PRESSED, this::dropSecondClick);
        this.rehearsal = new RehearsalNotice(panes.trouble(), panes.panels()::rehearsed);
        this.words = new ChangedWordsNotice(panes.trouble(), host);
        this.cohorts = new CohortAvailability(host, this::offerCohorts);
        getStyleClass().add("console");
        getStylesheets().add(Stylesheets.sheet("console"));
        panes.into(this);
        getChildren().add(announcements);
        clock.setCycleCount(Animation.INDEFINITE);
        film.stateProperty().addListener((property, before, now) -> panes.stage().film(FilmText.of(now)));
        panes.agenda().onPlan(this::replan);
        panes.stage().onPlan(this::replan);
        panes.agenda().plan(session.state().workshop());
        address(address, remoteUrl);
        projector(ProjectorState.GONE);
        arrive(session.state());
    }

    private ConsolePanes panes(ConsoleHost host, QuestionBar question, ZoneId zone) {
        var groups = new GroupsBoard(new HandInEditor(session.state(), steering::typeIn), steering::report, steering::addGroup,
                steering::movePerson);
        return new ConsolePanes(new TopBar(zone, this::perform, () -> steering.move(Move.END)), new TroubleBar(),
                new CoverBar(this::perform), question, new MemoBar(this::write), new AgendaView(questions::goTo, zone),
                new RepairPane(zone, this::perform),
                new StageView(questions::goTo, groups, tried -> tries.accept(tried), tools, this::perform), groups,
                new NotesView(this::perform),
                new SidePanels(steering, host, session, zone, this::quietly, this::perform,
                        () -> doubles.performed(ConsoleAction.NEXT)),
                new SlideGrid(questions::goTo), new BottomBar(this::perform), new QuietNotice(), new KeySheet());
    }

    /** Starts to follow the room. */
    public void bind() {
        DeskTheme.darkProperty().addListener(theme);
        session.onChange(listener);
        clock.playFromStart();
        gate.offer(session.state());
        var _ = Thread.ofVirtual().name("usual-times").start(this::learn);
    }

    /** Looks up how long the segments usually take; without the archive, the plan stands alone. */
    private void learn() {
        try {
            var times = host.usualTimes();
            FxGate.run(() -> {
                panes.agenda().usual(times);
                panes.repair().usual(times);
            });
        } catch (ArchiveException e) {
            LOG.log(Level.INFO, "past times can't be read", e);
        }
    }

    /** Stops following the room. The session continues without this screen. */
    @Override
    public void close() {
        DeskTheme.darkProperty().removeListener(theme);
        session.removeListener(listener);
        clock.stop();
        panes.said().say("");
        throttle.stop();
    }

    /** Sets the address to join by, as after a change of the network. */
    public final void address(RoomAddress where, String remoteUrl) {
        panes.top().address(where);
        panes.stage().address(where);
        panes.panels().remoteUrl(remoteUrl);
    }

    /**
     * Sets a listener for the split of attention tried in a playable case. It receives null when none is tried any
     * more.
     */
    public void onWhatIf(Consumer<@Nullable WhatIfSplit> listener) {
        tries = listener;
    }

    /** Returns the tools on the slide, for the projector's window. */
    public SlideTools tools() {
        return tools;
    }

    /** Returns what plays the film on the slide, for the projector's window. */
    public FilmControl film() {
        return film;
    }

    private void replan(PlanCommand plan) {
        steering.submit(plan, "repair.taken", KeyNames.first(ConsoleAction.UNDO));
    }

    private void write(Memo.Kind kind, String text) {
        var _ = session.submit(new MemoCommand.Write(kind, text)).thenAccept(outcome -> FxGate.run(() -> {
            if (outcome instanceof Rejected rejected) {
                panes.memo().refused(kind, text);
                quietly(UiMessages.text(rejected.message()));
            } else {
                quietly(UiMessages.text(kind == Memo.Kind.PARKED ? "memo.parked" : "memo.noted",
                        KeyNames.first(ConsoleAction.UNDO)));
            }
        }));
    }

    private void draw(List<PenSpot> spots) {
        steering.draw(session.state().segment().id(), spots, () -> FxGate.run(tools::refused));
    }

    /** Sets how the projector shows the chart, so that the console's picture follows. */
    public void look(ChartViewState look) {
        panes.stage().look(look);
    }

    /** Sets the size of the notes in pixels, or with 0 one that fits. */
    public void notesSize(int pixels) {
        panes.notes().size(pixels);
    }

    /** Mutes the bell of the last minute, or lets it ring. */
    public void muteBell(boolean muted) {
        bell.mute(muted);
    }

    public final void projector(ProjectorState state) {
        panes.top().projector(state);
    }

    /** Shows a notice until it is dismissed. It says what happened, what was kept and what to do. */
    public void notice(String sentence) {
        panes.trouble().notice(sentence);
    }

    /** Takes a notice away, once what it says is over. */
    public void withdrawNotice(String sentence) {
        panes.trouble().withdraw(sentence);
    }

    /** Shows a notice with something to do about it. */
    public void notice(String sentence, String offer, Runnable action) {
        panes.trouble().notice(sentence, offer, action);
    }

    /** Shows a sentence that needs no answer and disappears by itself. */
    public void quietly(String sentence) {
        panes.said().say(sentence);
    }

    @Override
    public boolean panelOpen() {
        return panes.panels().openProperty().get() || panes.grid().isVisible();
    }

    @Override
    public void digit(int digit) {
        actions.digit(digit);
    }

    @Override
    public boolean jump() {
        return actions.jump();
    }

    @Override
    public boolean unanswered() {
        return actions.unanswered();
    }

    /** Performs the action of a key or a button, also for the projector's window. See {@link ConsoleKeys}. */
    @Override
    public void perform(ConsoleAction action) {
        if (!doubles.passes(action, VoteTurns.by(action, session.state()))) {
            return;
        }
        if (action == ConsoleAction.DISMISS) {
            requestFocus();
        }
        actions.perform(action);
    }

    /** Asks whether to quit the program, as its window is closed. Asked twice in a row, or once the session has ended, quits. */
    public void askToQuit(Runnable quit) {
        if (session.state().ended()) {
            quit.run();
        } else {
            questions.quit(quit);
        }
    }

    /** A button that takes the place of the one clicked does not get the second half of a double click. */
    private void dropSecondClick(MouseEvent event) {
        if (event.getClickCount() > 1 && doubles.recent()) {
            event.consume();
        }
    }

    private void offerCohorts() {
        panes.bottom().show(session.state(), true);
    }

    /** Draws what has the colours of the theme anew. */
    private void look() {
        show(session.state());
    }

    private void noSound() {
        panes.trouble().notice(UiMessages.text("bell.no_sound"));
    }

    private void followTrouble() {
        panes.trouble().trouble(session.trouble(), session.isArchiveLost() ? this::renewArchive : null);
    }

    private void renewRemote() {
        panes.panels().renewRemote();
    }

    private void renewArchive() {
        var _ = session.renewArchive().whenComplete((said, fault) -> FxGate.run(() -> {
            notice(fault == null ? said : String.valueOf(fault.getLocalizedMessage()));
            panes.trouble().trouble(null, null);
            followTrouble();
        }));
    }

    private void arrive(RoomState room) {
        followTrouble();
        throttle.offer(room, shown == null || room.steeredSince(shown) || room.coveredSince(shown));
    }

    private void show(RoomState room) {
        var now = session.now();
        shown = room;
        faults.attempt(() -> panes.bottom().show(room, cohorts.there(room)), () -> panes.stage().show(room, now),
                () -> panes.agenda().show(room, now, wall(now)), () -> panes.repair().tick(room, now, wall(now)),
                () -> panes.notes().show(room.segment(), Typography.of(room.workshop().lang()),
                        Languages.rightToLeft(room.workshop().lang())),
                () -> panes.panels().show(room), () -> panes.grid().show(room), () -> panes.covering().show(room, now),
                () -> announcements.follow(room), () -> questions.follow(room), () -> words.show(room),
                () -> rehearsal.show(room),
                () -> top(room, now));
    }

    private void tick() {
        var room = session.state();
        followTrouble();
        clockFaults.attempt(() -> panes.stage().tick(room, session.now()), () -> bell.tick(room, session.now()),
                () -> panes.covering().tick(session.now()), panes.panels()::tick,
                () -> panes.agenda().tick(room, session.now(), wall(session.now())),
                () -> panes.repair().tick(room, session.now(), wall(session.now())), () -> top(room, session.now()),
                this::watchClock);
    }

    private ZoneId wall(Instant now) {
        return WallZone.of(zone, now, session.timeOfDay());
    }

    /** Says that the clock on the wall has jumped, and that the session goes on as before. */
    private void watchClock() {
        var jump = clockWatch.jumped(session.now(), session.timeOfDay());
        if (!jump.isZero()) {
            panes.trouble().withdraw(jumped);
            jumped = UiMessages.text(jump.isNegative() ? "clock.back" : "clock.forward",
                    Math.max(1, jump.abs().plusSeconds(30).toMinutes()));
            notice(jumped);
        }
    }

    private void top(RoomState room, Instant now) {
        panes.top().show(room, now, session.timeOfDay(), session.presence().connected());
        panes.top().health(room, session.presence().connected(), session.isSaving(), host.machine());
        panes.top().seats(room, session.presence().gone(room.seats()).size(), session.signs().sign(room, now));
    }
}
