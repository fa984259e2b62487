package org.quarterdeck.ui.console.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.session.command.PollCommand.CountHands;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Question;

/** A panel to enter a show of hands: a number for each option, or for each point of each statement. */
final class HandCountPanel extends SidePanel {

    private final Label hint = new Label(UiMessages.text("hands.hint"));
    private final Consumer<CountHands> count;
    private final List<List<TextField>> fields = new ArrayList<>();
    private final TextField people = number("hands-people");

    HandCountPanel(Consumer<CountHands> count, Runnable close) {
        super("hands.heading", close);
        this.count = count;
        hint.getStyleClass().add("quiet");
        WrappedText.in(hint);
        hint.setMinHeight(Region.USE_PREF_SIZE);
    }

    /**
     * Opens the panel for the current question, which must support counting by hand, with the numbers entered before.
     */
    void begin(RoomState room, Question question) {
        fields.clear();
        var grid = new GridPane(question instanceof Question.Scale ? 4 : 10, 8);
        var run = room.poll().run();
        var hands = new HashMap<Integer, Answer>();
        if (run != null) {
            run.answers().forEach((seat, answer) -> {
                if (seat < 0) {
                    hands.put(seat, answer);
                }
            });
        }
        switch (Tally.of(question, hands, room.workshop().lang())) {
            case Result.Counts counts -> options(grid, question, counts);
            case Result.Ratings ratings -> statements(grid, (Question.Scale) question, ratings);
            default -> throw new IllegalArgumentException("no hands for a " + question.type());
        }
        var save = new Button(UiMessages.text("hands.save"));
        save.setId("hands-save");
        save.setDefaultButton(true);
        save.setOnAction(event -> count.accept(counted(room.segment().id())));
        var scroll = new ScrollPane(grid);
        ScrollPanes.upAndDown(scroll);
        scroll.setMinHeight(80);
        scroll.prefHeightProperty().bind(grid.heightProperty().add(2));
        grid.setPadding(new Insets(0, 16, 0, 0));
        save.setMinHeight(Region.USE_PREF_SIZE);
        put(scroll, hint, save);
    }

    @Override
    void enter() {
        fields.getFirst().getFirst().requestFocus();
    }

    private void options(GridPane grid, Question question, Result.Counts before) {
        var row = new ArrayList<TextField>();
        var options = question instanceof Question.Multiple multiple
                ? multiple.options()
                : question instanceof Question.Choice choice ? choice.options() : List.<String>of();
        for (int i = 0; i < options.size(); i++) {
            var field = field(row, "hands-0-" + i, before.counts().get(i));
            field.setAccessibleText(options.get(i));
            grid.addRow(i, words(options.get(i)), field);
        }
        fields.add(row);
        if (question instanceof Question.Multiple) {
            people.setText(before.answers() == 0 ? "" : String.valueOf(before.answers()));
            people.setAccessibleText(UiMessages.text("hands.people"));
            grid.addRow(options.size(), words(UiMessages.text("hands.people")), people);
        } else {
            people.setText("");
        }
    }

    private void statements(GridPane grid, Question.Scale scale, Result.Ratings before) {
        people.setText("");
        for (int s = 0; s < scale.statements().size(); s++) {
            var row = new ArrayList<TextField>();
            var statement = words(scale.statements().get(s));
            statement.setMaxWidth(Double.MAX_VALUE);
            grid.add(statement, 0, s * 3, scale.points(), 1);
            for (int point = 1; point <= scale.points(); point++) {
                var field = field(row, "hands-" + s + "-" + (point - 1), before.statements().get(s).counts().get(point - 1));
                field.setPrefWidth(scale.points() > 7 ? 36 : 46);
                field.setAccessibleText(statement.getText() + ", " + point);
                var heading = new Label(String.valueOf(point));
                GridPane.setHalignment(heading, HPos.CENTER);
                grid.add(heading, point - 1, s * 3 + 1);
                grid.add(field, point - 1, s * 3 + 2);
            }
            fields.add(row);
        }
    }

    private static TextField field(List<TextField> row, String id, int before) {
        var field = number(id);
        field.setText(before == 0 ? "" : String.valueOf(before));
        row.add(field);
        return field;
    }

    /** Returns a field that takes digits only. An empty field counts as zero. */
    private static TextField number(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefWidth(72);
        field.setPromptText("0");
        field.setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches("[0-9]{0,4}") ? change : null));
        return field;
    }

    private CountHands counted(String segment) {
        return new CountHands(segment, value(people),
                fields.stream().map(row -> row.stream().map(HandCountPanel::value).toList()).toList());
    }

    private static int value(TextField field) {
        return field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
    }

    private static Label words(String text) {
        var label = new Label(text);
        WrappedText.in(label);
        label.setMaxWidth(260);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
