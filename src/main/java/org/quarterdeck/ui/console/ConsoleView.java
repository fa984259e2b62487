package org.quarterdeck.ui.console;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.ui.common.Chime;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.LatestValueThrottle;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.action.ConsoleKeys;
import org.quarterdeck.ui.console.action.DoublePressFilter;
import org.quarterdeck.ui.console.action.FacilitatorMoves;
import org.quarterdeck.ui.console.action.KeySheet;
import org.quarterdeck.ui.console.action.KeyTarget;
import org.quarterdeck.ui.console.action.SlideNumber;
import org.quarterdeck.ui.console.action.VoteTurns;
import org.quarterdeck.ui.console.agenda.AgendaView;
import org.quarterdeck.ui.console.bar.BottomBar;
import org.quarterdeck.ui.console.bar.CoverBar;
import org.quarterdeck.ui.console.bar.ProjectorState;
import org.quarterdeck.ui.console.bar.QuestionBar;
import org.quarterdeck.ui.console.bar.TopBar;
import org.quarterdeck.ui.console.bar.TroubleBar;
import org.quarterdeck.ui.console.cover.ProjectorCover;
import org.quarterdeck.ui.console.grid.SlideGrid;
import org.quarterdeck.ui.console.groups.GroupsBoard;
import org.quarterdeck.ui.console.groups.HandInEditor;
import org.quarterdeck.ui.console.groups.MinuteBell;
import org.quarterdeck.ui.console.panel.CohortAvailability;
import org.quarterdeck.ui.console.panel.SidePanels;
import org.quarterdeck.ui.console.stage.NotesView;
import org.quarterdeck.ui.console.stage.StageView;
import org.quarterdeck.ui.slide.canvas.ChartViewState;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Simulation;

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
    private static final Duration SAID = Duration.seconds(6);

    private final LiveSession session;
    private final ConsoleHost actions;
    private final DoublePressFilter doubles;
    private final FacilitatorMoves steering;
    private final TopBar top;
    private final TroubleBar trouble = new TroubleBar();
    private final QuestionBar question = new QuestionBar();
    private final MoveQuestions questions;
    private final CoverBar covering = new CoverBar(this::perform);
    private final SlideGrid grid;
    private final SlideNumber number = new SlideNumber(this::say);
    private ProjectorCover cover = ProjectorCover.NONE;
    private final AgendaView agenda;
    private final StageView stage;
    private final GroupsBoard groups;
    private final Chime chime = new Chime();
    private final MinuteBell bell;
    private final NotesView notes;
    private final BottomBar bottom;
    private final Node sheet = new KeySheet();
    private final SidePanels panels;
    private final CohortAvailability cohorts;
    private final FxGate<RoomState> gate = new FxGate<>(this::arrive);
    private final Consumer<RoomState> listener = gate::offer;
    private final LatestValueThrottle<RoomState> throttle = new LatestValueThrottle<>(VOTES, LatestValueThrottle.MILLIS,
            this::show);
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private final PauseTransition said = new PauseTransition(SAID);
    private @Nullable RoomState shown;
    private Consumer<@Nullable WhatIfSplit> tries = tried -> {};

    /** @param remoteUrl the address of the facilitator's remote including its secret token */
    public ConsoleView(LiveSession session, RoomAddress address, String remoteUrl, ConsoleHost actions,
            ZoneId zone) {
        this(session, address, remoteUrl, actions, zone, System::nanoTime);
    }

    /** @param nanos a monotonic clock that tells a double press from two presses */
    public ConsoleView(LiveSession session, RoomAddress address, String remoteUrl, ConsoleHost actions,
            ZoneId zone, LongSupplier nanos) {
        this.session = session;
        this.doubles = new DoublePressFilter(nanos);
        this.actions = actions;
        this.bell = new MinuteBell(times -> chime.ring(times, () -> FxGate.run(this::noSound)), actions.bellMuted());
        this.steering = new FacilitatorMoves(session, sentence -> FxGate.run(() -> say(sentence)));
        this.questions = new MoveQuestions(session, steering, question);
        this.grid = new SlideGrid(questions::goTo);
        this.panels = new SidePanels(steering, actions, session.presence(), this::say,
                () -> doubles.performed(ConsoleAction.NEXT));
        this.top = new TopBar(zone, this::perform, () -> steering.move(Move.END));
        this.agenda = new AgendaView(questions::goTo, zone);
        this.groups = new GroupsBoard(new HandInEditor(session.state(), steering::typeIn), steering::report, steering::addGroup);
        this.stage = new StageView(questions::goTo, groups, tried -> tries.accept(tried));
        this.notes = new NotesView(this::perform);
        this.bottom = new BottomBar(this::perform);
        bottom.addEventFilter(MouseEvent.MOUSE_PRESSED, this::dropSecondClick);
        this.cohorts = new CohortAvailability(actions, this::offerCohorts);
        getStyleClass().add("console");
        getStylesheets().add(Stylesheets.sheet("console"));
        agenda.prefWidthProperty().bind(share(0.2, 232, 320));
        notes.prefWidthProperty().bind(share(0.262, 320, 500));
        panels.prefWidthProperty().bind(share(0.36, 320, 480));
        var middle = new StackPane(new BorderPane(stage, null, new StackPane(notes, panels), null, agenda), grid);
        getChildren().addAll(new BorderPane(middle, new VBox(top, trouble, covering, question), null, bottom, null), sheet);
        sheet.setVisible(false);
        said.setOnFinished(event -> bottom.say(""));
        clock.setCycleCount(Animation.INDEFINITE);
        agenda.plan(session.state().workshop());
        address(address, remoteUrl);
        projector(ProjectorState.GONE);
        arrive(session.state());
    }

    /** Starts to follow the room. */
    public void bind() {
        session.onChange(listener);
        clock.playFromStart();
        gate.offer(session.state());
    }

    /** Stops following the room. The session continues without this screen. */
    @Override
    public void close() {
        session.removeListener(listener);
        clock.stop();
        said.stop();
        throttle.stop();
    }

    /** Sets the address to join by, as after a change of the network. */
    public final void address(RoomAddress where, String remoteUrl) {
        top.address(where);
        stage.address(where);
        panels.remoteUrl(remoteUrl);
    }

    /**
     * Sets a listener for the split of attention tried in a playable case. It receives null when none is tried any
     * more.
     */
    public void onWhatIf(Consumer<@Nullable WhatIfSplit> listener) {
        tries = listener;
    }

    /** Sets how the projector shows the chart, so that the console's picture follows. */
    public void look(ChartViewState look) {
        stage.look(look);
    }

    public final void projector(ProjectorState state) {
        top.projector(state);
    }

    /** Shows a notice until it is dismissed. It says what happened, what was kept and what to do. */
    public void notice(String sentence) {
        trouble.notice(sentence);
    }

    /** Takes a notice away, once what it says is over. */
    public void withdrawNotice(String sentence) {
        trouble.withdraw(sentence);
    }

    /** Shows a notice with something to do about it. */
    public void notice(String sentence, String offer, Runnable action) {
        trouble.notice(sentence, offer, action);
    }

    /** Shows a sentence that needs no answer and disappears by itself. */
    public void quietly(String sentence) {
        say(sentence);
    }

    @Override
    public boolean panelOpen() {
        return panels.openProperty().get() || grid.isVisible();
    }

    @Override
    public void digit(int digit) {
        number.digit(digit, session.state().workshop().segments());
    }

    @Override
    public boolean jump() {
        if (!number.typed()) {
            return false;
        }
        show(number.take());
        return true;
    }

    /** Sets what the projector alone shows in place of the slide. */
    public void cover(ProjectorCover now) {
        cover = now;
        covering.show(now, session.now());
    }

    private void show(int slide) {
        var segments = session.state().workshop().segments();
        if (slide >= 1 && slide <= segments.size()) {
            say("");
            questions.goTo(segments.get(slide - 1).id());
        } else {
            say(UiMessages.text("jump.none", slide, segments.size()));
        }
    }

    /** Performs the action of a key or a button, also for the projector's window. See {@link ConsoleKeys}. */
    @Override
    public void perform(ConsoleAction action) {
        if (!doubles.passes(action, VoteTurns.by(action, session.state()))) {
            return;
        }
        number.take();
        if (action != ConsoleAction.DISCARD_TEST_VOTES) {
            panels.withdrawDiscard();
        }
        if (questions.takes(action)) {
            return;
        }
        switch (action) {
            case NEXT -> next();
            case BACK -> steering.move(Move.PREVIOUS);
            case MOVE_ON -> steering.moveOn();
            case FIRST -> show(1);
            case LAST -> show(session.state().workshop().segments().size());
            case GRID -> grid();
            case BLACK -> steering.black();
            case WHITE -> cover(ProjectorCover.Kind.WHITE);
            case JOIN -> cover(ProjectorCover.Kind.JOIN);
            case FREEZE -> actions.freeze();
            case TIMER -> timer();
            case OPEN -> steering.move(Move.OPEN);
            case CLOSE -> steering.move(Move.CLOSE);
            case REVEAL -> steering.move(Move.REVEAL);
            case HIDE -> steering.move(Move.HIDE);
            case AGAIN -> steering.move(Move.AGAIN);
            case VIEW -> actions.otherView();
            case MORE_TIME -> addMinutes(1);
            case LESS_TIME -> addMinutes(-1);
            case TYPE -> groups.edit();
            case MUTE -> mute();
            case ASK -> panels.ask();
            case HANDS -> panels.hands(session.state());
            case MODERATE -> panels.moderate(session.state());
            case QUESTIONS -> panels.audience(session.state());
            case ALLOW_QUESTIONS -> panels.allowQuestions(session.state());
            case PROJECT_QUESTIONS -> panels.projectQuestions(session.state());
            case PEOPLE -> panels.people(session.state());
            case REMOVE_GONE -> panels.removeGone(session.state());
            case RENEW_CODE -> panels.renewCode();
            case CLOSE_JOINING -> panels.closeJoining(session.state());
            case ROOMS -> panels.cohorts(session.state());
            case DISCARD_TEST_VOTES -> panels.discardAnswers(session.state());
            case FULL_SCREEN -> actions.bringUpSlides();
            case SWAP -> actions.swapDisplays();
            case HOLD -> hold();
            case WHAT_IF -> {
                if (!stage.tryAnother()) {
                    say(UiMessages.text("what_if.none"));
                }
            }
            case REMOTE -> panels.remote();
            case BIGGER -> notes.bigger();
            case SMALLER -> notes.smaller();
            case SHEET -> sheet.setVisible(!sheet.isVisible());
            case DISMISS -> dismiss();
            case UNDO -> steering.undo(sentence -> FxGate.run(() -> say(sentence)));
            case END -> end();
        }
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

    /** Returns a share of the width, within bounds. */
    private DoubleBinding share(double of, double least, double most) {
        return Bindings.createDoubleBinding(() -> Math.clamp(getWidth() * of, least, most), widthProperty());
    }

    private void offerCohorts() {
        bottom.show(session.state(), true);
    }

    /** A cover takes black away, since it is to be seen. */
    private void cover(ProjectorCover.Kind kind) {
        if (session.state().blackout()) {
            steering.black();
        }
        actions.cover(kind);
    }

    private void grid() {
        panels.dismiss();
        grid.toggle(session.state());
    }

    private void timer() {
        if (cover.kind() == ProjectorCover.Kind.BREAK) {
            actions.cover(ProjectorCover.Kind.NONE);
        } else {
            panels.pause();
        }
    }

    private void addMinutes(int minutes) {
        if (cover.kind() == ProjectorCover.Kind.BREAK) {
            actions.pauseLonger(java.time.Duration.ofMinutes(minutes));
        } else {
            steering.addMinutes(minutes);
        }
    }

    private void mute() {
        boolean muted = bell.mute();
        actions.muteBell(muted);
        say(UiMessages.text(muted ? "bell.muted" : "bell.rings"));
    }

    private void noSound() {
        trouble.notice(UiMessages.text("bell.no_sound"));
    }

    private void hold() {
        boolean played = session.state().segment().content() instanceof Simulation;
        say(UiMessages.text(!played ? "hold.none" : actions.hold() ? "hold.held" : "hold.goes_on"));
    }

    private void next() {
        if (session.state().ended()) {
            actions.leave();
        } else {
            steering.move(Move.NEXT);
        }
    }

    private void end() {
        if (!session.state().ended()) {
            top.end().ask();
        }
    }

    private void dismiss() {
        actions.leaveFullScreen();
        groups.stopEditing();
        requestFocus();
        sheet.setVisible(false);
        grid.setVisible(false);
        panels.dismiss();
        top.end().withdraw();
        questions.withdraw();
        bottom.say("");
    }

    private void say(String sentence) {
        bottom.say(sentence);
        said.playFromStart();
    }

    private void followTrouble() {
        trouble.trouble(session.trouble(), session.isArchiveLost() ? this::renewArchive : null);
    }

    private void renewArchive() {
        var _ = session.renewArchive().whenComplete((said, fault) -> FxGate.run(() -> {
            notice(fault == null ? said : String.valueOf(fault.getLocalizedMessage()));
            trouble.trouble(null, null);
            followTrouble();
        }));
    }

    private void arrive(RoomState room) {
        followTrouble();
        throttle.offer(room, shown == null || room.steeredSince(shown));
    }

    private void show(RoomState room) {
        var now = session.now();
        shown = room;
        agenda.show(room, now);
        notes.show(room.segment(), Typography.of(room.workshop().lang()));
        stage.show(room, now);
        bottom.show(room, cohorts.there(room));
        panels.show(room);
        grid.show(room);
        questions.follow(room);
        top(room, now);
    }

    private void tick() {
        var room = session.state();
        followTrouble();
        stage.tick(room, session.now());
        bell.tick(room, session.now());
        covering.tick(session.now());
        agenda.tick(room, session.now());
        top(room, session.now());
    }

    private void top(RoomState room, Instant now) {
        top.show(room, now, session.timeOfDay(), session.presence().connected());
        top.seats(room, session.presence().gone(room.seats()).size(), session.signs().sign(room.seats(), now));
    }
}
