package org.quarterdeck.ui.console;

import java.util.function.Consumer;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.PenCommand;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.action.FacilitatorMoves;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.ui.console.action.SlideNumber;
import org.quarterdeck.ui.console.groups.MinuteBell;
import org.quarterdeck.ui.slide.film.FilmControl;
import org.quarterdeck.ui.slide.tool.SlideTool;
import org.quarterdeck.ui.slide.tool.SlideTools;
import org.quarterdeck.workshop.Simulation;

/** Performs the actions of keys and buttons. */
final class ConsoleActions {

    private final LiveSession session;
    private final ConsoleHost host;
    private final FacilitatorMoves steering;
    private final MoveQuestions questions;
    private final ConsolePanes panes;
    private final MinuteBell bell;
    private final SlideTools tools;
    private final FilmControl film;
    private final Consumer<String> say;
    private final SlideNumber number;

    ConsoleActions(LiveSession session, ConsoleHost host, FacilitatorMoves steering, MoveQuestions questions, ConsolePanes panes,
            MinuteBell bell, SlideTools tools, FilmControl film) {
        this.session = session;
        this.host = host;
        this.steering = steering;
        this.questions = questions;
        this.panes = panes;
        this.bell = bell;
        this.tools = tools;
        this.film = film;
        this.say = panes.said()::say;
        this.number = new SlideNumber(say);
    }

    void digit(int digit) {
        number.digit(digit, session.state().workshop().segments());
    }

    /** Goes to the slide whose number was typed. Returns whether there was one. */
    boolean jump() {
        if (!number.typed()) {
            return false;
        }
        show(number.take());
        return true;
    }

    /** Says how to answer the question that stands in the bar, so that Enter does not close a vote. Returns whether one does. */
    boolean unanswered() {
        if (!questions.asks() && !panes.top().end().asking()) {
            return false;
        }
        say.accept(UiMessages.text("ask_first.choose", KeyNames.first(ConsoleAction.DISMISS)));
        return true;
    }

    void perform(ConsoleAction action) {
        number.take();
        if (action != ConsoleAction.DISCARD_TEST_VOTES) {
            panes.panels().withdrawDiscard();
        }
        if (!questions.takes(action)) {
            run(action);
        }
    }

    private void run(ConsoleAction action) {
        var room = session.state();
        var panels = panes.panels();
        switch (action) {
            case NEXT -> next();
            case BACK -> steering.move(Move.PREVIOUS);
            case MOVE_ON -> steering.moveOn();
            case FIRST -> show(1);
            case LAST -> show(room.workshop().segments().size());
            case GRID -> grid();
            case BLACK -> steering.black();
            case WHITE -> steering.cover(ScreenCover.Kind.WHITE);
            case JOIN -> steering.cover(ScreenCover.Kind.JOIN);
            case FREEZE -> steering.freeze();
            case TIMER -> timer();
            case OPEN -> steering.move(Move.OPEN);
            case CLOSE -> steering.move(Move.CLOSE);
            case REVEAL -> steering.move(Move.REVEAL);
            case HIDE -> steering.move(Move.HIDE);
            case AGAIN -> steering.move(Move.AGAIN);
            case VIEW -> host.otherView();
            case MORE_TIME -> addMinutes(1);
            case LESS_TIME -> addMinutes(-1);
            case REPAIR -> repair();
            case POINTER -> tools.choose(SlideTool.POINTER);
            case SPOTLIGHT -> tools.choose(SlideTool.SPOTLIGHT);
            case ZOOM -> tools.choose(SlideTool.ZOOM);
            case PEN -> tools.choose(SlideTool.PEN);
            case CLEAR_PEN -> steering.submit(new PenCommand.Clear(room.segment().id()));
            case PLAY_FILM -> filmed(film.playOrPause());
            case RESTART_FILM -> filmed(film.restart());
            case REWORD -> panels.reword(room);
            case TYPE -> panes.groups().edit();
            case MUTE -> mute();
            case ASK -> panels.ask();
            case HANDS -> panels.hands(room);
            case MODERATE -> panels.moderate(room);
            case MERGE -> panels.merge(room);
            case QUESTIONS -> panels.audience(room);
            case ALLOW_QUESTIONS -> panels.allowQuestions(room);
            case PROJECT_QUESTIONS -> panels.projectQuestions(room);
            case PARK -> panes.memo().toggle(Memo.Kind.PARKED);
            case NOTE -> panes.memo().toggle(Memo.Kind.PRIVATE);
            case POINTS -> panels.memos(room);
            case PROJECT_POINTS -> points();
            case PEOPLE -> panels.people(room);
            case REMOVE_GONE -> panels.seats().removeGone(room);
            case WITHDRAW_SEATS -> panels.seats().withdraw(room);
            case RENEW_CODE -> panels.seats().renewCode();
            case CLOSE_JOINING -> panels.seats().closeJoining(room);
            case ROOMS -> panels.cohorts(room);
            case DISCARD_TEST_VOTES -> panels.discardAnswers(room);
            case FULL_SCREEN -> host.bringUpSlides();
            case SWAP -> host.swapDisplays();
            case HOLD -> hold();
            case WHAT_IF -> whatIf();
            case REMOTE -> panels.remote();
            case RENEW_REMOTE -> panels.renewRemote();
            case BIGGER -> panes.notes().bigger();
            case SMALLER -> panes.notes().smaller();
            case THEME -> host.turnTheme();
            case SETTINGS -> host.settings();
            case NETWORK -> host.network();
            case HEALTH -> panes.top().health().toggle();
            case GUIDE -> host.guide();
            case SHEET -> panes.sheet().setVisible(!panes.sheet().isVisible());
            case DISMISS -> dismiss();
            case UNDO -> steering.undo(sentence -> FxGate.run(() -> say.accept(sentence)));
            case END -> end();
        }
    }

    private void show(int slide) {
        var segments = session.state().workshop().segments();
        if (slide >= 1 && slide <= segments.size()) {
            say.accept("");
            questions.goTo(segments.get(slide - 1).id());
        } else {
            say.accept(UiMessages.text("jump.none", slide, segments.size()));
        }
    }

    /** Shows the room the parking lot, or takes it away. One without points is not shown. */
    private void points() {
        var room = session.state();
        if (room.screen().memos().parked().isEmpty() && !room.cover().is(ScreenCover.Kind.PARKING)) {
            say.accept(UiMessages.text("memo.none_parked", KeyNames.first(ConsoleAction.PARK)));
        } else {
            steering.cover(ScreenCover.Kind.PARKING);
        }
    }

    private void filmed(boolean shown) {
        if (!shown) {
            say.accept(UiMessages.text("film.none"));
        }
    }

    private void grid() {
        panes.panels().dismiss();
        panes.grid().toggle(session.state());
    }

    private void addMinutes(int minutes) {
        if (!panes.agenda().addMinutes(minutes)) {
            steering.addMinutes(minutes);
        }
    }

    private void timer() {
        if (session.state().cover().is(ScreenCover.Kind.BREAK)) {
            steering.uncover();
        } else {
            panes.panels().pause();
        }
    }

    /** Takes the proposal that is shown; a second press finds none. */
    private void repair() {
        var proposal = panes.repair().proposal();
        if (proposal == null || !proposal.changes()) {
            say.accept(UiMessages.text("repair.none"));
        } else {
            steering.submit(proposal.command(), "repair.taken", KeyNames.first(ConsoleAction.UNDO));
        }
    }

    private void mute() {
        boolean muted = bell.mute();
        host.muteBell(muted);
        say.accept(UiMessages.text(muted ? "bell.muted" : "bell.rings"));
    }

    private void hold() {
        boolean played = session.state().segment().content() instanceof Simulation;
        say.accept(UiMessages.text(!played ? "hold.none" : host.hold() ? "hold.held" : "hold.goes_on"));
    }

    private void whatIf() {
        if (!panes.stage().tryAnother()) {
            say.accept(UiMessages.text("what_if.none"));
        }
    }

    private void next() {
        if (session.state().ended()) {
            host.leave();
        } else {
            steering.move(Move.NEXT);
        }
    }

    private void end() {
        if (!session.state().ended()) {
            panes.top().end().ask();
        }
    }

    private void dismiss() {
        host.leaveFullScreen();
        tools.putAway();
        panes.dismiss();
        questions.withdraw();
    }
}
