package org.quarterdeck.ui.console.panel;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.kind.HandCount;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.SeatPresence;
import org.quarterdeck.session.command.AudienceCommand.AllowQuestions;
import org.quarterdeck.session.command.AudienceCommand.ProjectQuestions;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.command.PollCommand.DiscardTestVotes;
import org.quarterdeck.session.command.SeatCommand.RenewRemote;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.action.FacilitatorMoves;
import org.quarterdeck.ui.console.action.KeyNames;

/** The panels in the place of the notes, one at a time. They cover no slide, and the session goes on beside them. */
public final class SidePanels extends StackPane {

    private final FacilitatorMoves steering;
    private final ConsoleHost actions;
    private final Consumer<String> say;
    private final AskPanel ask;
    private final HandCountPanel hands;
    private final ModerationPanel moderation;
    private final MergePanel merge;
    private final AudiencePanel audience;
    private final PeoplePanel people;
    private final MemoPanel memos;
    private final RewordPanel reword;
    private final RehearsedTimesPanel times;
    private final SeatMoves seats;
    private final SeatPresence presence;
    private final CohortsPanel cohorts = new CohortsPanel(this::dismiss);
    private final BreakPanel pause = new BreakPanel(this::begin, this::dismiss);
    private final RemotePanel remote;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final Runnable sent;
    private boolean discardAsked;

    /**
     * Creates the panels, all closed.
     *
     * @param perform performs what a panel leaves to the console
     * @param sent runs once what was typed into a panel is submitted, and the panel has closed
     */
    public SidePanels(FacilitatorMoves steering, ConsoleHost actions, LiveSession session, ZoneId zone, Consumer<String> say,
            Consumer<ConsoleAction> perform, Runnable sent) {
        this.sent = sent;
        this.steering = steering;
        this.actions = actions;
        this.say = say;
        this.ask = new AskPanel(this::submit, this::dismiss);
        this.hands = new HandCountPanel(this::submit, this::dismiss);
        this.moderation = new ModerationPanel(steering::submit, this::merge, this::dismiss);
        this.merge = new MergePanel(steering, this::dismiss);
        this.audience = new AudiencePanel(steering::submit, this::dismiss);
        this.presence = session.presence();
        this.seats = new SeatMoves(session, steering, say);
        this.reword = new RewordPanel(session, new WordingOffers(actions, say, session::state), this::reworded, this::dismiss);
        this.times = new RehearsedTimesPanel(actions, say, this::dismiss);
        this.remote = new RemotePanel(() -> perform.accept(ConsoleAction.RENEW_REMOTE), this::dismiss);
        this.people = new PeoplePanel(session, steering::submit, seats, this::dismiss);
        this.memos = new MemoPanel(steering::submit, zone, this::dismiss);
        getStyleClass().add("side-panels");
        visibleProperty().bind(open);
        managedProperty().bind(open);
        for (var panel : panels()) {
            panel.setVisible(false);
            getChildren().add(panel);
        }
    }

    private List<SidePanel> panels() {
        return List.of(ask, hands, moderation, merge, audience, people, memos, reword, times, cohorts, pause, remote);
    }

    /** Returns whether one is open, so that keys belong to it. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void submit(PollCommand command) {
        steering.submit(command, () -> FxGate.run(() -> submitted(command)));
    }

    private void submitted(PollCommand command) {
        if (command instanceof PollCommand.Ask) {
            ask.asked();
        }
        dismiss();
        sent.run();
    }

    /** Sets the address of the facilitator's remote. */
    public void remoteUrl(String url) {
        remote.show(url);
    }

    public void pause() {
        toggle(pause);
    }

    private void begin(String heading, Duration length) {
        dismiss();
        steering.pause(heading, length);
        sent.run();
    }

    public void remote() {
        tick();
        toggle(remote);
    }

    /** Gives the remote another token, and shows its code so that it can be scanned. */
    public void renewRemote() {
        steering.submit(new RenewRemote(), "remote.renewed");
        if (!remote.isVisible()) {
            remote();
        }
    }

    /** Updates what changes with time alone. */
    public void tick() {
        remote.connected(presence.remotes());
    }

    public void dismiss() {
        discardAsked = false;
        if (cohorts.isVisible()) {
            actions.lay(null);
        }
        panels().forEach(panel -> panel.setVisible(false));
        open.set(false);
        if (getScene() != null) {
            getScene().getRoot().requestFocus();
        }
    }

    /** Updates the open panel if it follows the room. */
    public void show(RoomState room) {
        remote.follow(room.start().remoteToken());
        if (moderation.isVisible()) {
            moderation.show(room);
        }
        if (merge.isVisible()) {
            merge.show(room);
        }
        if (people.isVisible()) {
            people.show(room, presence.now());
        }
        if (memos.isVisible()) {
            memos.show(room);
        }
        if (audience.isVisible()) {
            audience.show(room);
        }
        if (reword.isVisible()) {
            reword.show(room);
        }
    }

    /** Opens or closes the panel with the words of the slide that is shown. */
    public void reword(RoomState room) {
        if (!reword.isVisible() && !reword.begin(room)) {
            say.accept(UiMessages.text(Message.of(Rejected.BUNDLE, "refused.reword_unwritten")));
        } else {
            toggle(reword);
        }
    }

    /** Opens or closes the panel with the times that a rehearsal took. */
    public void rehearsed(RoomState room) {
        if (!times.isVisible()) {
            times.begin(room);
        }
        toggle(times);
    }

    private void reworded() {
        dismiss();
        say.accept(UiMessages.text("reword.done", KeyNames.first(ConsoleAction.UNDO), KeyNames.first(ConsoleAction.REWORD)));
        sent.run();
    }

    /** Opens or closes the panel of who is here and who is gone. */
    public void people(RoomState room) {
        people.show(room, presence.now());
        toggle(people);
    }

    /** Opens or closes the panel of what was written down in passing. */
    public void memos(RoomState room) {
        memos.show(room);
        toggle(memos);
    }

    /** Returns the moves about seats. */
    public SeatMoves seats() {
        return seats;
    }

    /** Opens or closes the panel of the questions from the room. */
    public void audience(RoomState room) {
        audience.show(room);
        toggle(audience);
    }

    /** Lets people ask, or stops it, and says so. */
    public void allowQuestions(RoomState room) {
        boolean allowed = !room.questions().allowed();
        steering.submit(new AllowQuestions(allowed), allowed ? "audience.on" : "audience.off");
    }

    /** Shows the questions from the room on the projector, or puts them away. */
    public void projectQuestions(RoomState room) {
        steering.submit(new ProjectQuestions(!room.questions().projected()));
    }

    public void ask() {
        toggle(ask);
    }

    public void hands(RoomState room) {
        var poll = SegmentPoll.of(room, room.segment().id());
        if (poll == null || !HandCount.possible(poll.question())) {
            say.accept(UiMessages.text("hands.none"));
        } else {
            hands.begin(room, poll.question());
            toggle(hands);
        }
    }

    public void moderate(RoomState room) {
        moderation.show(room);
        toggle(moderation);
    }

    /** Opens or closes the panel that merges two words. */
    public void merge(RoomState room) {
        if (!merge.isVisible() && MergePanel.of(room).size() < 2) {
            say.accept(UiMessages.text("merge.none"));
            return;
        }
        merge.begin(room);
        toggle(merge);
    }

    public void cohorts(RoomState room) {
        if (toggle(cohorts)) {
            cohorts.show(room, null);
            var _ = Thread.ofVirtual().name("other-rooms").start(() -> look(room));
        }
    }

    private void look(RoomState room) {
        try {
            var among = actions.among(room);
            FxGate.run(() -> found(room, among));
        } catch (ArchiveException e) {
            FxGate.run(() -> say.accept(String.valueOf(e.getLocalizedMessage())));
        }
    }

    private void found(RoomState room, ComparisonResult.@Nullable Rooms among) {
        if (cohorts.isVisible()) {
            cohorts.show(room, among);
            actions.lay(among);
        }
    }

    /** Asks whether to discard the answers given before the session begins. A second call in a row confirms it. */
    public void discardAnswers(RoomState room) {
        if (discardAsked) {
            discardAsked = false;
            steering.submit(new DiscardTestVotes(), "test_votes.discarded");
            return;
        }
        if (room.underWay()) {
            say.accept(UiMessages.text(Message.of(Rejected.BUNDLE, "refused.under_way")));
            return;
        }
        int answers = room.polls().values().stream().mapToInt(poll -> poll.answers()).sum();
        discardAsked = !room.polls().isEmpty() || room.begun() != null;
        say.accept(UiMessages.text(!discardAsked ? "test_votes.none" : answers == 0 ? "test_votes.sure_none" : "test_votes.sure",
                answers));
    }

    /** Withdraws that question, on any other action. */
    public void withdrawDiscard() {
        discardAsked = false;
    }

    /** Opens a panel in place of any other, or closes it, and returns whether it opened. It takes the keys at once. */
    private boolean toggle(SidePanel panel) {
        boolean opens = !panel.isVisible();
        dismiss();
        if (opens) {
            panel.setVisible(true);
            open.set(true);
            if (getScene() != null && getScene().getWindow() != null && !getScene().getWindow().isFocused()) {
                getScene().getWindow().requestFocus();
            }
            panel.applyCss();
            panel.layout();
            panel.enter();
        }
        return opens;
    }
}
