package org.quarterdeck.ui.console.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.command.ExerciseCommand.MovePerson;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.BreakoutText;

/**
 * The board of groups: the size of each, its hand-in, and the time left. A click on a group opens its text for editing.
 * While groups report, a button starts its report.
 */
public final class GroupsBoard extends VBox {

    private final Label heading = new Label(UiMessages.text("groups.heading"));
    private final Label left = new Label();
    private final Label note = new Label();
    private final Button more = new Button(UiMessages.text("groups.add"));
    private final VBox rows = new VBox();
    private final ScrollPane list = new ScrollPane(rows);
    private final HandInEditor editor;
    private final IntConsumer report;
    private final PersonMoves moves;
    private List<Line> lines = List.of();
    private int telling = -1;

    /**
     * The content of a row.
     *
     * @param tells whether the group can report now
     * @param here whether the group reports now
     * @param told whether the group has reported
     * @param seats who is in it, while people can be moved to another group
     */
    record Line(GroupSummary sheet, boolean tells, boolean here, boolean told, List<Integer> seats) {}

    /**
     * @param report starts the report of the group with the given number
     * @param move moves a person
     */
    public GroupsBoard(HandInEditor editor, IntConsumer report, Runnable add, Consumer<MovePerson> move) {
        this.editor = editor;
        this.moves = new PersonMoves(move);
        this.report = report;
        getStyleClass().add("groups");
        heading.getStyleClass().add("heading");
        left.getStyleClass().add("countdown");
        note.getStyleClass().add("heading-note");
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinWidth(0);
        for (var whole : List.of(heading, left, more)) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox.setHgrow(note, Priority.ALWAYS);
        more.getStyleClass().add("small");
        more.setId("add-group");
        more.setOnAction(event -> add.run());
        var top = new HBox(heading, left, note, more);
        top.getStyleClass().add("headings");
        rows.getStyleClass().add("rows");
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.getStyleClass().add("edge-to-edge");
        list.visibleProperty().bind(editor.visibleProperty().not());
        var middle = new StackPane(list, editor);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(top, middle);
    }

    public void show(RoomState room, Instant now) {
        var here = room.breakout();
        var sheets = GroupSummary.all(room, room.segment());
        boolean reporting = here.stage() == Stage.CLOSED;
        int told = reporting ? here.telling() : -1;
        telling = told;
        moves.among(sheets);
        put(sheets.stream().map(sheet -> new Line(sheet, reporting && here.tellable().contains(sheet.number()),
                told == sheet.number(), here.told().contains(sheet.number()),
                here.open() ? List.copyOf(here.group(sheet.number()).seats()) : List.of())).toList());
        note.setText(BreakoutText.note(here));
        more.setVisible(here.open());
        editor.follow(room);
        tick(room, now);
    }

    /** Replaces only the rows whose content has changed, which keeps the focus in the others and saves time. */
    private void put(List<Line> now) {
        var nodes = rows.getChildren();
        if (nodes.size() > now.size()) {
            nodes.remove(now.size(), nodes.size());
        }
        for (int i = 0; i < now.size(); i++) {
            if (i >= nodes.size()) {
                nodes.add(new GroupRow(now.get(i), this::edit, report, moves));
            } else if (!now.get(i).equals(lines.get(i))) {
                nodes.set(i, new GroupRow(now.get(i), this::edit, report, moves));
            }
        }
        lines = now;
    }

    public void tick(RoomState room, Instant now) {
        var here = room.breakout();
        var endsAt = here.open() ? here.endsAt() : null;
        left.setText(endsAt == null ? "" : UiMessages.text("groups.left", MinutesText.countdown(Duration.between(now, endsAt))));
    }

    /** Opens the text of the group that reports now, or else of the first group, if any. */
    public void edit() {
        if (!lines.isEmpty()) {
            edit(Math.max(1, telling));
        }
    }

    private void edit(int number) {
        editor.open(lines.get(number - 1).sheet());
    }

    public void stopEditing() {
        editor.close();
    }
}
