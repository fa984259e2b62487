package org.quarterdeck.ui.console.bar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.JoinSigns;
import org.quarterdeck.session.SeatPresence;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.query.AgendaSchedule;
import org.quarterdeck.session.query.WallZone;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ActionButton;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.ui.console.action.MachineFacts;
import org.quarterdeck.ui.console.agenda.PaceText;

/**
 * The line of status: the time, the pace, the planned end, the number of participants, the address to join by and the
 * projector.
 */
public final class TopBar extends HBox {

    private static final double SPACING = 18;
    /** Between the parts where the usual spacing has no room. */
    private static final double TIGHT_SPACING = 8;
    /** The width that the projector's state is cut to where nothing else can give way; what is wrong is always said in full. */
    private static final double LEAST_STATE = 90;

    private final ZoneId zone;
    private final Label clock = label("clock");
    private final Label pace = label("pill", "pace");
    private final Label place = label("quiet", "place");
    private final Label here = label("pill", "here");
    private final Label ends = label("quiet");
    private final Label left = label("quiet", "time-left");
    private final Label room = label("pill", "room");
    private final Label sign = label("quiet", "sign");
    private final Label joining = label("quiet", "address");
    private final HealthLine health = new HealthLine();
    private final MenuButton projector = new MenuButton();
    private final EndSessionPrompt end;
    private final HBox usual;
    private final HBox buttons;
    private final Button theme;
    /** The parts that give way where the bar is narrow, the first first. */
    private final List<Node> giveWay;

    public TopBar(ZoneId zone, Consumer<ConsoleAction> perform, Runnable endForEveryone) {
        this.zone = zone;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        room.setGraphic(new FontIcon(Feather.USERS));
        projector.getStyleClass().addAll("flat", "projector-state");
        projector.setGraphic(new FontIcon(Feather.MONITOR));
        projector.setMinWidth(LEAST_STATE);
        projector.setFocusTraversable(false);
        for (var action : List.of(ConsoleAction.FULL_SCREEN, ConsoleAction.SWAP, ConsoleAction.WHITE, ConsoleAction.FREEZE,
                ConsoleAction.JOIN,
                ConsoleAction.TIMER)) {
            var item = new MenuItem(KeyNames.tip(action));
            item.setOnAction(event -> perform.accept(action));
            projector.getItems().add(item);
        }
        setSpacing(SPACING);
        theme = ActionButton.icon(ConsoleAction.THEME, Feather.MOON, perform);
        var air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        buttons = new HBox(ActionButton.icon(ConsoleAction.GRID, Feather.GRID, perform),
                ActionButton.icon(ConsoleAction.REMOTE, Feather.SMARTPHONE, perform),
                ActionButton.icon(ConsoleAction.UNDO, Feather.ROTATE_CCW, perform),
                theme,
                ActionButton.icon(ConsoleAction.SETTINGS, Feather.SETTINGS, perform),
                ActionButton.icon(ConsoleAction.SHEET, Feather.HELP_CIRCLE, perform),
                ActionButton.icon(ConsoleAction.END, Feather.LOG_OUT, perform));
        buttons.getStyleClass().add("icons");
        usual = new HBox(SPACING, room, sign, health, joining, projector, buttons);
        usual.getStyleClass().add("usual");
        end = new EndSessionPrompt(usual, endForEveryone);
        giveWay = List.of(joining, ends, theme, place, here, left);
        getChildren().addAll(clock, place, here, pace, left, ends, air, end);
    }

    /** The bar is as narrow as the window, whatever it has to say. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double needed = Stream.concat(getChildren().stream(), usual.getChildren().stream())
                .filter(part -> part != end && (part.isManaged() || giveWay.contains(part)))
                .mapToDouble(this::place).sum() + (theme.isManaged() ? 0 : place(theme)) + getInsets().getLeft()
                + getInsets().getRight() - SPACING;
        double slack = Math.max(0, projector.prefWidth(-1) - projector.minWidth(-1));
        for (var part : giveWay) {
            boolean fits = needed - (part == left ? slack : 0) <= getWidth();
            needed -= fits ? 0 : place(part);
            if (part.isManaged() != fits) {
                part.setManaged(fits);
                part.setVisible(fits);
            }
        }
        shorten(tighten(needed - slack - getWidth()));
        super.layoutChildren();
    }

    /** Moves the parts closer together where they have no room. Returns the width that is missing then. */
    private double tighten(double missing) {
        double spacing = missing > 0 ? TIGHT_SPACING : SPACING;
        if (getSpacing() != spacing) {
            setSpacing(spacing);
            usual.setSpacing(spacing);
        }
        long gaps = Stream.of(this, usual).mapToLong(row -> row.getChildren().stream().filter(Node::isManaged).count() - 1).sum();
        return missing - gaps * (SPACING - spacing);
    }

    /** Cuts the words on the room where nothing else can give way, so that the buttons stay whole. */
    private void shorten(double missing) {
        double least = missing > 0 ? Math.max(LEAST_STATE, room.prefWidth(-1) - Math.ceil(missing)) : USE_PREF_SIZE;
        if (room.getMinWidth() != least) {
            room.setMinWidth(least);
        }
    }

    /** Returns the width that a part takes with the space beside it. */
    private double place(Node part) {
        return part.prefWidth(-1) + (part.getParent() == buttons ? buttons.getSpacing() : SPACING);
    }

    public HealthLine health() {
        return health;
    }

    /**
     * Shows how the session and the machine beneath it are.
     *
     * @param saving whether the archive is being written
     */
    public void health(RoomState state, int connected, boolean saving, MachineFacts machine) {
        health.show(SessionHealth.of(state.seats().size(), connected, saving, machine));
    }

    public EndSessionPrompt end() {
        return end;
    }

    public void address(RoomAddress where) {
        joining.setText(where.shown() + " · " + where.code());
    }

    public void projector(ProjectorState state) {
        projector.setText(state.words());
        projector.setTooltip(new Tooltip(state == ProjectorState.PLACED
                ? UiMessages.text("projector.placed_tip", KeyNames.first(ConsoleAction.FULL_SCREEN))
                : state.words()));
        projector.setMinWidth(state.alarming() ? USE_PREF_SIZE : LEAST_STATE);
        StyleStates.only(projector, state.alarming(), "alarmed");
    }

    /**
     * Shows how the session stands.
     *
     * @param now by the session's clock
     * @param timeOfDay by the machine's
     */
    public void show(RoomState state, Instant now, Instant timeOfDay, int connected) {
        var wall = WallZone.of(zone, now, timeOfDay);
        var measured = AgendaPace.of(state, now, wall);
        var words = PaceText.of(measured);
        place.setText(UiMessages.text("bar.place", state.index() + 1, state.workshop().segments().size()));
        here(state, now);
        clock.setText(DateTimeText.clock(timeOfDay, zone));
        boolean planned = state.workshop().segments().stream().anyMatch(s -> s.minutes() > 0);
        var over = AgendaSchedule.of(state, now, wall).end();
        long minutes = Math.round(Duration.between(now, over).toSeconds() / 60.0);
        boolean waiting = planned && state.begun() == null;
        pace.setText(waiting
                ? UiMessages.text("pace.waiting")
                : planned ? words.words() : UiMessages.text("bar.elapsed", measured.elapsed().toMinutes()));
        ends.setText(planned
                ? UiMessages.text("bar.ends", DateTimeText.clock(timeOfDay.plus(Duration.between(now, over)), zone))
                : "");
        left.setText(planned ? UiMessages.text("bar.left", minutes) : "");
        StyleStates.only(pace, planned && words.mood() == PaceText.Mood.LATE, "late");
        StyleStates.only(pace, planned && words.mood() == PaceText.Mood.VERY_LATE, "very-late");
        int in = state.seats().size();
        room.setText(UiMessages.text("bar.room", in, connected));
        StyleStates.only(room, connected * 4 < in * 3, "late");
    }

    /** Shows how long the current slide has been shown, beside its minutes. */
    private void here(RoomState state, Instant now) {
        var visit = state.screen().visits().get(state.segment().id());
        var since = Duration.between(state.shownAt(), state.endedAt() == null ? now : state.endedAt());
        var spent = visit == null ? since : since.plus(visit.spent());
        var plan = Duration.ofSeconds(Math.round(state.segment().minutes() * 60));
        var time = MinutesText.elapsed(spent);
        here.setText(plan.isZero()
                ? UiMessages.text("bar.here", time)
                : UiMessages.text("bar.here_of", time, MinutesText.bare(state.segment().minutes())));
        StyleStates.only(here, !plan.isZero() && spent.compareTo(plan) > 0, "late");
    }

    /**
     * Shows how many are here and how many have gone, and a sign that somebody may hold many seats.
     *
     * @param gone how many seats were not heard of for a while
     */
    public void seats(RoomState state, int gone, JoinSigns.@Nullable Sign odd) {
        if (gone > 0) {
            room.setText(UiMessages.text("bar.gone", state.seats().size() - gone, gone, SeatPresence.GONE.toMinutes()));
        }
        var words = new ArrayList<String>();
        if (state.seats().closed()) {
            words.add(UiMessages.text("bar.joining_closed"));
        }
        if (odd != null) {
            words.add(switch (odd.kind()) {
                case ONE_ADDRESS ->
                    UiMessages.text("bar.one_address", odd.seats(), KeyNames.first(ConsoleAction.WITHDRAW_SEATS));
                case BURST_IN_VOTE -> UiMessages.text("bar.burst", odd.seats());
                case ONE_QUESTION -> UiMessages.text("bar.one_question", odd.seats());
            });
        }
        sign.setText(String.join(" · ", words));
        sign.setVisible(!words.isEmpty());
        sign.setManaged(!words.isEmpty());
    }

    private static Label label(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
