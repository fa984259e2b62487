package org.quarterdeck.ui.console.agenda;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Workshop;

/** A list of the segments after the next one, as many as have room. A click goes to a segment. */
public final class UpcomingView extends VBox {

    private static final int LINES = 8;

    private final Consumer<String> goTo;
    private final Label heading = new Label(UiMessages.text("coming.heading"));
    private final VBox rows = new VBox();
    private int from = -1;
    private @Nullable Workshop planned;
    private Consumer<PlanCommand> replan = plan -> {};

    public UpcomingView(Consumer<String> goTo) {
        this.goTo = goTo;
        heading.getStyleClass().add("heading");
        getStyleClass().add("coming");
        // It is as high as its place: what has no room there is not shown, and lies over nothing.
        setMinHeight(0);
        DoubleClicks.drop(this);
        getChildren().addAll(heading, rows);
        setVisible(false);
    }

    public void show(RoomState room, int first) {
        if (first == from && room.workshop() == planned) {
            return;
        }
        boolean same = first == from && AgendaRow.sameRows(planned, room.workshop());
        from = first;
        planned = room.workshop();
        if (same) {
            rows.getChildren().forEach(row -> ((AgendaRow) row).planning(room, replan));
            return;
        }
        var segments = room.workshop().segments();
        rows.getChildren().setAll(IntStream.range(Math.min(first, segments.size()), segments.size())
                .filter(i -> !segments.get(i).leftOut()).limit(LINES)
                .mapToObj(i -> AgendaRow.of(room.workshop(), segments.get(i), i, AgendaRow.Place.AFTER, goTo).previewing(room)
                        .planning(room, replan))
                .toList());
    }

    /** Sets what receives a change of the plan that is chosen from a row's menu. */
    public void onPlan(Consumer<PlanCommand> changed) {
        replan = changed;
    }

    /** Returns whether there are any such segments. */
    public boolean any() {
        return !rows.getChildren().isEmpty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        heading.setVisible(heading.getBoundsInParent().getMaxY() <= getHeight());
        double room = getHeight() - rows.getLayoutY();
        rows.layout();
        for (var row : rows.getChildren()) {
            row.setVisible(row.getBoundsInParent().getMaxY() <= room);
        }
    }
}
