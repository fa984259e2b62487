package org.quarterdeck.ui.console.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.agenda.DriftRepair;
import org.quarterdeck.session.agenda.RepairProposal;
import org.quarterdeck.session.agenda.RepairProposal.Kind;
import org.quarterdeck.session.agenda.RepairProposal.Reason;
import org.quarterdeck.session.agenda.RepairProposal.Step;
import org.quarterdeck.session.agenda.SpareTime;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/**
 * Below the agenda: how a late session is back on time, or what an early one has time for. It covers nothing, and goes once the
 * session keeps its plan.
 */
public final class RepairPane extends VBox {

    /** The minutes by which the session must be later for a proposal that was put away to come again. */
    private static final long AGAIN = 3;

    /** The most lines, so that the agenda keeps its place. */
    private static final int MOST = 3;

    private ZoneId zone;
    private final Consumer<ConsoleAction> perform;
    private @Nullable RepairProposal proposal;
    private @Nullable Workshop planned;
    private int segment = -1;
    private long minutes;
    private @Nullable Long putAway;
    private PastTimes usual = PastTimes.NONE;

    public RepairPane(ZoneId zone, Consumer<ConsoleAction> perform) {
        this.zone = zone;
        this.perform = perform;
        getStyleClass().add("repair");
        setVisible(false);
        setManaged(false);
    }

    /** Returns the proposal that is shown, or null. */
    public @Nullable RepairProposal proposal() {
        return isVisible() ? proposal : null;
    }

    /** Sets how long the segments usually take, which what is to come counts with. */
    public void usual(PastTimes times) {
        usual = times;
        planned = null;
    }

    /**
     * Updates the proposal. It stays as it is for as long as the plan, the segment and the minutes stay.
     *
     * @param wall the zone of the clock on the wall
     */
    public void tick(RoomState room, Instant now, ZoneId wall) {
        zone = wall;
        var drift = AgendaPace.of(room, now, zone).drift();
        if (proposal != null && DriftRepair.late(room, drift) && room.workshop() == planned && room.index() == segment
                && whole(drift) == minutes) {
            return;
        }
        var late = DriftRepair.of(room, now, zone, usual);
        var next = late == null ? SpareTime.of(room, now, zone, usual) : late;
        long behind = next == null ? 0 : whole(next.drift());
        if (next == null) {
            putAway = null;
        }
        boolean same = room.workshop() == planned && room.index() == segment && behind == minutes
                && (next == null) == (proposal == null);
        planned = room.workshop();
        segment = room.index();
        minutes = behind;
        if (!same) {
            proposal = next;
            show(room);
        }
    }

    /** Returns the minutes as the top bar rounds them, so that both say the same. */
    private static long whole(Duration drift) {
        return Math.round(drift.toSeconds() / 60.0);
    }

    /** Puts the proposal away until the session is later still. */
    private void putAway() {
        putAway = minutes;
        setVisible(false);
        setManaged(false);
    }

    private void show(RoomState room) {
        boolean away = putAway != null && Math.abs(minutes) < Math.abs(putAway) + AGAIN && minutes * putAway > 0;
        boolean shown = proposal != null && !away;
        setVisible(shown);
        setManaged(shown);
        getChildren().clear();
        if (proposal == null) {
            return;
        }
        var heading = label(heading(proposal), "repair-heading");
        heading.setId("repair");
        getChildren().add(heading);
        if (rest(proposal) != 0) {
            getChildren().add(label(rest(proposal) > 0
                    ? UiMessages.text("repair.usually_more", rest(proposal))
                    : UiMessages.text("repair.usually_less", -rest(proposal)), "quiet"));
        }
        var steps = proposal.steps();
        int lines = steps.size() <= MOST ? steps.size() : MOST - 1;
        steps.subList(0, lines).forEach(step -> getChildren().add(line(room, step)));
        if (lines < steps.size()) {
            getChildren().add(label(UiMessages.text("repair.more", steps.size() - lines), "repair-step"));
        }
        getChildren().add(buttons(proposal));
    }

    /** Returns by how many minutes the rest usually differs from its plan. */
    private static long rest(RepairProposal now) {
        return whole(now.usual());
    }

    private String heading(RepairProposal now) {
        var end = DateTimeText.clock(now.end(), zone);
        long behind = Math.abs(whole(now.drift()));
        long left = Math.ceilDiv(now.remaining().toSeconds(), 60);
        if (now.kind() == Kind.LONGER) {
            return UiMessages.text("repair.longer", behind, end);
        }
        if (now.kind() == Kind.USUAL) {
            return UiMessages.text("repair.usual", behind, end);
        }
        if (now.kind() == Kind.SLACK) {
            return UiMessages.text("repair.slack", behind);
        }
        if (!now.changes()) {
            return UiMessages.text("repair.nothing", behind, end);
        }
        return left > 0 ? UiMessages.text("repair.partly", left, end) : UiMessages.text("repair.whole", end);
    }

    private static VBox line(RoomState room, Step step) {
        var name = SegmentNames.of(segment(room, step.plan().segment()));
        var before = MinutesText.bare(step.before());
        var after = MinutesText.bare(step.plan().minutes());
        var words = switch (step.reason()) {
            case LONGER_CUT, LEFT_OUT -> UiMessages.text("repair.add", name, after);
            case NOTES, SHORTER_CUT, BREAK -> step.plan().leftOut()
                    ? UiMessages.text("repair.leave_out", name, before)
                    : UiMessages.text("repair.trim", name, after, before);
        };
        var line = new VBox(label(words, "repair-step"));
        var why = step.advice() != null
                ? step.advice()
                : UiMessages.text(step.reason() == Reason.SHORTER_CUT
                        ? "repair.shorter_cut"
                        : step.reason() == Reason.LONGER_CUT
                                ? "repair.longer_cut"
                                : step.reason() == Reason.LEFT_OUT ? "repair.left_out" : "repair.break");
        line.getChildren().add(label(Math.abs(step.takes() - step.before()) < 1
                ? why
                : UiMessages.text("repair.usually", why, Math.round(step.takes())), "quiet"));
        return line;
    }

    private static Segment segment(RoomState room, String id) {
        int place = room.workshop().indexOf(id);
        return place >= 0
                ? room.workshop().segments().get(place)
                : room.workshop().spare().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private HBox buttons(RepairProposal now) {
        var away = button(UiMessages.text("repair.away"), "repair-away", this::putAway);
        var row = now.changes()
                ? new HBox(button(UiMessages.text("repair.take", KeyNames.first(ConsoleAction.REPAIR)), "repair-take",
                        () -> perform.accept(ConsoleAction.REPAIR)), away)
                : new HBox(away);
        row.getStyleClass().add("repair-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String words, String id, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        WrappedText.in(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
