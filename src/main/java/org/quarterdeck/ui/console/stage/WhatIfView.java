package org.quarterdeck.ui.console.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.CaseDecisions;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.AttentionSplit;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;

/**
 * Controls beside a playable case to try another split of the director's time from one of its decisions on. It is drawn
 * next to the room's own path and saved nowhere. Leaving the slide discards it.
 */
final class WhatIfView extends HBox {

    private static final double MONTHS_WIDTH = 250;

    private record Row(Button less, Label points, Button more) {}

    private final Consumer<@Nullable WhatIfSplit> listener;
    private final Label heading = new Label(UiMessages.text("what_if.heading"));
    private final GridPane uses = new GridPane();
    private final List<Row> rows = new ArrayList<>();
    private final FlowPane months = new FlowPane();
    private final Label left = new Label();
    private final Button tryIt = button("what-if-try", UiMessages.text("what_if.try"));
    private final Button reset = button("what-if-reset", UiMessages.text("what_if.reset"));
    private @Nullable RoomState room;
    private @Nullable Segment segment;
    private int step = -1;
    private int month;
    private List<String> named = List.of();
    private PointAllocation split = new PointAllocation(List.of());
    private @Nullable WhatIfSplit tried;

    /** @param listener receives the split being tried, or null once there is none */
    WhatIfView(Consumer<@Nullable WhatIfSplit> listener) {
        this.listener = listener;
        getStyleClass().add("what-if");
        heading.getStyleClass().add("heading");
        uses.getStyleClass().add("uses");
        months.getStyleClass().add("months");
        left.getStyleClass().add("quiet");
        months.setPrefWrapLength(MONTHS_WIDTH);
        tryIt.setOnAction(event -> put(new WhatIfSplit(month, AttentionSplit.of(doubles(split.points())))));
        reset.setOnAction(event -> {
            put(null);
            begin(month);
        });
        var buttons = new HBox(tryIt, reset);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(new VBox(heading, uses),
                new VBox(new Label(UiMessages.text("what_if.from")), months, left, buttons));
        setVisible(false);
    }

    @Nullable
    WhatIfSplit tried() {
        return tried;
    }

    /** Follows the room and is visible only during a playable case. Returns whether it is visible. */
    boolean show(RoomState now) {
        room = now;
        boolean played = now.segment().content() instanceof Simulation && !now.ended();
        setVisible(played);
        if (now.segment() != segment) {
            segment = now.segment();
            step = -1;
            put(null);
        }
        if (played && SegmentSteps.stepOf(now) != step) {
            step = SegmentSteps.stepOf(now);
            if (tried == null) {
                begin(justShown(now, simulation()));
            }
        }
        return played;
    }

    /** Moves the focus to the first control. */
    void enter() {
        heading.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private Simulation simulation() {
        return (Simulation) Objects.requireNonNull(segment).content();
    }

    /** Returns the decision whose months the slide has just shown. */
    private int justShown(RoomState now, Simulation simulation) {
        int shown = simulation.stops().get(Math.min(SegmentSteps.stepOf(now), simulation.stops().size() - 1));
        return possible(now, simulation).stream().filter(m -> m < shown).max(Integer::compare)
                .orElseGet(() -> possible(now, simulation).stream().findFirst().orElse(0));
    }

    /** Returns the decisions that the room's path has reached. */
    private static List<Integer> possible(RoomState now, Simulation simulation) {
        int reached = SimulationPaths.of(simulation, CaseDecisions.of(now, simulation), null).reached();
        return simulation.months().stream()
                .filter(m -> m < simulation.until() && (m <= reached || m.equals(simulation.months().getFirst()))).toList();
    }

    /** Starts from a decision, with the room's own split. */
    private void begin(int from) {
        month = from;
        var now = Objects.requireNonNull(room);
        var simulation = simulation();
        int at = simulation.months().indexOf(from);
        var given = at < 0 || at >= simulation.polls().size()
                ? null
                : CaseDecisions.of(now, simulation).get(simulation.polls().get(at));
        split = PointAllocation.near(given == null ? simulation.told() : given, AttentionSplit.USES);
        draw();
    }

    private void put(@Nullable WhatIfSplit other) {
        if (!Objects.equals(tried, other)) {
            tried = other;
            listener.accept(other);
        }
        reset.setDisable(other == null);
    }

    private void draw() {
        var simulation = simulation();
        months.getChildren().setAll(possible(Objects.requireNonNull(room), simulation).stream().map(this::monthButton).toList());
        build(names(simulation));
        fill();
    }

    private Button monthButton(int of) {
        var button = button("what-if-month-" + of, UiMessages.text("what_if.month", of));
        StyleStates.only(button, of == month, "chosen");
        button.setOnAction(event -> {
            put(null);
            begin(of);
        });
        return button;
    }

    /** Rebuilds the controls only if the uses change, which keeps the focus. */
    private void build(List<String> names) {
        if (names.equals(named)) {
            return;
        }
        named = names;
        rows.clear();
        uses.getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            int use = i;
            var name = new Label(names.get(i));
            var less = button("what-if-less-" + i, "−");
            less.setAccessibleText(UiMessages.text("what_if.less", names.get(i)));
            less.setOnAction(event -> change(split.less(use)));
            var points = new Label();
            points.setId("what-if-points-" + i);
            points.getStyleClass().add("points");
            points.setAlignment(Pos.CENTER);
            var more = button("what-if-more-" + i, "+");
            more.setAccessibleText(UiMessages.text("what_if.more", names.get(i)));
            more.setOnAction(event -> change(split.more(use)));
            uses.addRow(i, less, points, more, name);
            rows.add(new Row(less, points, more));
        }
    }

    private void change(PointAllocation to) {
        split = to;
        fill();
    }

    private void fill() {
        for (int i = 0; i < split.points().size(); i++) {
            var row = rows.get(i);
            row.points().setText(String.valueOf(split.points().get(i)));
            row.more().setDisable(split.left() == 0);
            row.less().setDisable(split.points().get(i) == 0);
        }
        left.setText(UiMessages.text("what_if.left", split.left()));
        tryIt.setDisable(split.left() != 0);
    }

    private List<String> names(Simulation simulation) {
        var poll = simulation.polls().isEmpty()
                ? null
                : SegmentPoll.of(Objects.requireNonNull(room), simulation.polls().getFirst());
        return poll != null && poll.question() instanceof Question.Points points
                ? points.options()
                : List.of("1", "2", "3", "4", "5");
    }

    private static List<Double> doubles(List<Integer> points) {
        return points.stream().map(Integer::doubleValue).toList();
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        return button;
    }
}
