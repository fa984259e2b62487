package org.quarterdeck.ui.console.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.query.AgendaSchedule;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/**
 * The agenda: the parts and the segments of the current part, each with the time at which it began or will begin, and its
 * minutes, or those it took beside those it was to take. A click goes to a segment.
 */
public final class AgendaView extends ScrollPane {

    private static final Duration LATELY = Duration.ofSeconds(10);

    private final Consumer<String> goTo;
    private final ZoneId zone;
    private final VBox rows = new VBox();
    private List<AgendaPart> parts = List.of();
    private @Nullable Workshop planned;
    private PastTimes usual = PastTimes.NONE;
    /** The zone of the clock on the wall at each start, which later jumps of that clock leave as it is. */
    private final Map<Instant, ZoneId> begun = new HashMap<>();
    private int shown = -1;
    private Consumer<PlanCommand> replan = plan -> {};
    /** Whether the current row is kept in sight. It is not once the rows are scrolled by hand or stay under the pointer. */
    private boolean following = true;
    /** How far the rows are scrolled where they stay under the pointer, or -1 once they are scrolled by hand. */
    private double kept;
    /** Whether the rows are to be put in their place after the next layout, since their skin moves them during it. */
    private boolean moved;

    public AgendaView(Consumer<String> goTo, ZoneId zone) {
        this.goTo = goTo;
        this.zone = zone;
        getStyleClass().add("agenda");
        rows.getStyleClass().add("rows");
        setContent(rows);
        ScrollPanes.upAndDown(this);
        DoubleClicks.drop(this);
        setFocusTraversable(false);
        viewportBoundsProperty().addListener((bounds, before, now) -> {
            if (before.getHeight() != now.getHeight()) {
                following = true;
                moved = true;
            }
        });
        rows.heightProperty().addListener(height -> moved |= following || kept >= 0);
        addEventFilter(ScrollEvent.SCROLL, event -> leave());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> leave());
        Runnable settle = this::settle;
        sceneProperty().addListener((scene, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(settle);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(settle);
            }
        });
    }

    /** Leaves the rows where they are scrolled to by hand. */
    private void leave() {
        following = false;
        kept = -1;
        moved = false;
    }

    private void settle() {
        if (!moved) {
            return;
        }
        moved = false;
        if (following) {
            bringIntoSight();
        } else {
            scrollTo(kept);
        }
    }

    /** Sets how long the segments usually take, which stands behind the plan where it differs. */
    public void usual(PastTimes times) {
        usual = times;
    }

    /** Sets what receives a change of the plan that is chosen from a row's menu. */
    public void onPlan(Consumer<PlanCommand> changed) {
        replan = changed;
    }

    public void plan(Workshop workshop) {
        planned = workshop;
        parts = workshop.parts();
        shown = -1;
    }

    /** Updates the agenda. Cheap while the segment stays the same. See {@link #tick}. */
    public void show(RoomState room, Instant now, ZoneId wall) {
        boolean replanned = room.workshop() != planned;
        if (!replanned && room.index() == shown) {
            return;
        }
        if (shown < 0 || room.index() != shown) {
            following = !isHover() || shown < 0;
        }
        boolean same = room.index() == shown && AgendaRow.sameRows(planned, room.workshop());
        kept = offset();
        plan(room.workshop());
        shown = room.index();
        if (same) {
            rows.getChildren().forEach(row -> planning((AgendaRow) row, room));
        } else {
            moved = true;
            fill(room);
        }
        tick(room, now, wall);
    }

    private void fill(RoomState room) {
        var lines = new ArrayList<AgendaRow>();
        for (var part : parts) {
            lines.add(planning(AgendaRow.of(room.workshop(), part, place(part), goTo).previewing(room), room));
            if (part.holds(shown) && part.segments().size() > 1) {
                for (int i = 0; i < part.segments().size(); i++) {
                    lines.add(planning(AgendaRow
                            .of(room.workshop(), part.segments().get(i), part.from() + i,
                                    AgendaRow.Place.of(part.from() + i, shown), goTo)
                            .previewing(room), room));
                }
            }
        }
        rows.getChildren().setAll(lines);
    }

    private AgendaRow planning(AgendaRow row, RoomState room) {
        return row.isPart() ? row.planning(room, part(row.index()), replan) : row.planning(room, replan);
    }

    /**
     * Changes the planned minutes of the row that has the keyboard's focus, here or in {@link UpcomingView}, if it is one segment
     * to come. Returns whether it is.
     */
    public boolean addMinutes(int minutes) {
        return getScene().getFocusOwner() instanceof AgendaRow row && row.isFocusVisible() && row.addMinutes(minutes);
    }

    /** Returns how far the rows are scrolled. They stay where they are under the pointer. */
    private double offset() {
        return getVvalue() * Math.max(0, rows.getHeight() - getViewportBounds().getHeight());
    }

    private void scrollTo(double y) {
        double hidden = rows.getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }

    /**
     * Updates the times, which move with the day.
     *
     * @param wall the zone of the clock on the wall, which times to come follow if it has jumped
     */
    public void tick(RoomState room, Instant now, ZoneId wall) {
        if (room.workshop() != planned) {
            return;
        }
        var starts = AgendaSchedule.of(room, now, wall).starts();
        for (var node : rows.getChildren()) {
            if (node instanceof AgendaRow row) {
                var start = row.isPart() ? partStart(starts, row.index()) : starts.get(row.index());
                row.times(start == null ? "" : DateTimeText.clock(start, zoneOf(start, now, wall)), minutes(room, row));
            }
        }
    }

    /** Returns the zone in which a start reads as the clock on the wall does, or did when it was seen to begin. */
    private ZoneId zoneOf(Instant start, Instant now, ZoneId wall) {
        return start.isBefore(now)
                ? begun.computeIfAbsent(start, seen -> Duration.between(seen, now).compareTo(LATELY) < 0 ? wall : zone)
                : wall;
    }

    private @Nullable Instant partStart(List<@Nullable Instant> starts, int from) {
        return starts.subList(from, from + part(from).segments().size()).stream().filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private AgendaPart part(int from) {
        return parts.stream().filter(each -> each.from() == from).findFirst().orElseThrow();
    }

    /** Returns the planned minutes; for what is past, those it took before them. */
    private String minutes(RoomState room, AgendaRow row) {
        int to = row.index() + (row.isPart() ? part(row.index()).segments().size() : 1);
        var segments = room.workshop().segments().subList(row.index(), to);
        double plan = segments.stream().mapToDouble(Segment::minutes).sum();
        if (row.place() != AgendaRow.Place.BEFORE) {
            return usual(segments, plan);
        }
        long took = Math.round(segments.stream().mapToLong(segment -> room.screen().visits().containsKey(segment.id())
                ? room.screen().visits().get(segment.id()).spent().toSeconds()
                : 0).sum() / 60.0);
        return plan == 0 ? (took == 0 ? "" : String.valueOf(took)) : UiMessages.text("agenda.took", took, MinutesText.bare(plan));
    }

    /** Returns the planned minutes, and the usual ones of a segment that usually takes a minute more or less. */
    private String usual(List<Segment> segments, double plan) {
        var past = segments.size() == 1 ? usual.of(segments.getFirst().id()) : Optional.<Duration>empty();
        long minutes = past.map(time -> Math.round(time.toSeconds() / 60.0)).orElse(0L);
        return plan == 0 || minutes == 0 || Math.abs(minutes - plan) < 1
                ? MinutesText.bare(plan)
                : UiMessages.text("agenda.usual", MinutesText.bare(plan), minutes);
    }

    private AgendaRow.Place place(AgendaPart part) {
        if (part.holds(shown)) {
            return AgendaRow.Place.HERE;
        }
        return part.from() < shown ? AgendaRow.Place.BEFORE : AgendaRow.Place.AFTER;
    }

    private void bringIntoSight() {
        double all = rows.getHeight();
        double seen = getViewportBounds().getHeight();
        if (all <= seen) {
            return;
        }
        for (var row : rows.getChildren()) {
            if (row instanceof AgendaRow line && line.place() == AgendaRow.Place.HERE && !line.isPart()) {
                scrollTo(row.getBoundsInParent().getCenterY() - seen / 2);
            }
        }
    }
}
