package org.quarterdeck.ui.console.groups;

import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.ui.common.DeskTheme;
import org.quarterdeck.ui.common.GroupMark;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;

/** A row for one group: its mark, its size, how much of its hand-in is complete, and the text itself. */
final class GroupRow extends HBox {

    private static final double MARK = 24;
    private static final double BOX = 30;

    GroupRow(GroupsBoard.Line row, IntConsumer edit, IntConsumer report, PersonMoves moves) {
        var sheet = row.sheet();
        getStyleClass().add("group-line");
        setAlignment(Pos.CENTER_LEFT);
        var open = new Button();
        open.getStyleClass().add("group-row");
        open.setId("group-" + sheet.number());
        open.setGraphic(line(sheet));
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setAccessibleText(sheet.name() + ", " + sheet.place() + ", " + people(sheet) + ". " + words(sheet));
        open.setOnAction(event -> edit.accept(sheet.number()));
        HBox.setHgrow(open, Priority.ALWAYS);
        StyleStates.only(open, row.here(), "here");
        getChildren().add(open);
        if (!row.seats().isEmpty()) {
            getChildren().add(moves.button(sheet, row.seats()));
        }
        if (row.tells()) {
            var show = new Button(
                    UiMessages.text(row.here() ? "groups.heard_now" : row.told() ? "groups.hear_again" : "groups.hear"));
            show.getStyleClass().add("small");
            show.setId("hear-" + sheet.number());
            show.setDisable(row.here());
            show.setMinWidth(Region.USE_PREF_SIZE);
            show.setOnAction(event -> report.accept(sheet.number()));
            getChildren().add(show);
        }
    }

    private static HBox line(GroupSummary sheet) {
        var place = fixed(sheet.place(), 150, "name");
        var people = fixed(people(sheet), 92, "minutes");
        var words = new Label(words(sheet));
        words.getStyleClass().add("excerpt");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(12, mark(sheet), place, people);
        if (!sheet.handIns().isEmpty()) {
            line.getChildren().add(fixed(UiMessages.text("groups.of", written(sheet), sheet.handIns().size()), 60, "minutes"));
        }
        line.getChildren().add(words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Returns the group's mark in a box of fixed size. */
    private static Region mark(GroupSummary sheet) {
        var box = new StackPane(GroupMark.of(sheet.number(), MARK, DeskTheme.palette()));
        box.setMinSize(BOX, BOX);
        box.setMaxSize(BOX, BOX);
        return box;
    }

    private static Label fixed(String text, double width, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private static String people(GroupSummary sheet) {
        return UiMessages.text("groups.people", sheet.size());
    }

    private static long written(GroupSummary sheet) {
        return sheet.handIns().stream().filter(handIn -> !handIn.blank()).count();
    }

    private static String words(HandIn handIn) {
        var text = handIn.text().strip().replaceAll("\\s+", " ");
        return handIn.shown() ? text : UiMessages.text("groups.held", text);
    }

    private static String words(GroupSummary sheet) {
        return sheet.handIns().stream().filter(handIn -> !handIn.blank()).map(GroupRow::words)
                .collect(Collectors.joining(" \u00b7 "));
    }
}
