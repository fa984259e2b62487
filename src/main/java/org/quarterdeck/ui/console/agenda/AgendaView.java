package org.quarterdeck.ui.console.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Workshop;

/** The agenda: the parts with their minutes and the segments of the current part. A click goes to a segment. */
public final class AgendaView extends ScrollPane {

    private final Consumer<String> goTo;
    private final VBox rows = new VBox();
    private List<AgendaPart> parts = List.of();
    private @Nullable Workshop planned;
    private int shown = -1;

    public AgendaView(Consumer<String> goTo) {
        this.goTo = goTo;
        getStyleClass().add("agenda");
        rows.getStyleClass().add("rows");
        setContent(rows);
        ScrollPanes.upAndDown(this);
        setFocusTraversable(false);
    }

    public void plan(Workshop workshop) {
        planned = workshop;
        parts = workshop.parts();
        shown = -1;
    }

    /** Updates the agenda. Cheap while the segment stays the same. */
    public void show(RoomState room) {
        if (room.workshop() != planned) {
            plan(room.workshop());
        }
        if (room.index() == shown) {
            return;
        }
        shown = room.index();
        var lines = new ArrayList<AgendaRow>();
        for (var part : parts) {
            lines.add(AgendaRow.of(part, place(part), goTo));
            if (part.holds(shown) && part.segments().size() > 1) {
                for (int i = 0; i < part.segments().size(); i++) {
                    lines.add(AgendaRow.of(part.segments().get(i), AgendaRow.Place.of(part.from() + i, shown), goTo));
                }
            }
        }
        rows.getChildren().setAll(lines);
        bringIntoSight();
    }

    private AgendaRow.Place place(AgendaPart part) {
        if (part.holds(shown)) {
            return AgendaRow.Place.HERE;
        }
        return part.from() < shown ? AgendaRow.Place.BEFORE : AgendaRow.Place.AFTER;
    }

    private void bringIntoSight() {
        applyCss();
        layout();
        double all = rows.getHeight();
        double seen = getViewportBounds().getHeight();
        if (all <= seen) {
            return;
        }
        for (var row : rows.getChildren()) {
            if (row instanceof AgendaRow line && line.place() == AgendaRow.Place.HERE && !line.isPart()) {
                setVvalue(Math.clamp((row.getBoundsInParent().getCenterY() - seen / 2) / (all - seen), 0, 1));
            }
        }
    }
}
