package org.quarterdeck.ui.console.panel;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CoverCommand.ToggleCover;
import org.quarterdeck.session.command.MemoCommand;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;

/** A panel with the parking lot, to tick, change and remove its points, and with the notes to self. */
final class MemoPanel extends SidePanel {

    private final CheckBox projected = new CheckBox(
            UiMessages.text("memo.projected", KeyNames.first(ConsoleAction.PROJECT_POINTS)));
    private final VBox rows = new VBox(6);
    private final Consumer<Command> submit;
    private final ZoneId zone;
    private List<Memo> shown = List.of();
    private @Nullable String edited;
    private @Nullable TextField editor;

    MemoPanel(Consumer<Command> submit, ZoneId zone, Runnable close) {
        super("memo.heading", close);
        this.submit = submit;
        this.zone = zone;
        getStyleClass().addAll("moderation", "memo-panel");
        projected.setId("points-projected");
        WrappedText.in(projected);
        projected.setOnAction(event -> submit.accept(new ToggleCover(ScreenCover.Kind.PARKING)));
        var scroll = new ScrollPane(rows);
        ScrollPanes.upAndDown(scroll);
        scroll.setMinHeight(120);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        put(projected, scroll);
        lay();
    }

    /** Updates the panel. Cheap while nothing was written. */
    void show(RoomState room) {
        projected.setSelected(room.cover().is(ScreenCover.Kind.PARKING));
        var memos = List.copyOf(room.screen().memos().memos());
        if (!memos.equals(shown)) {
            shown = memos;
            lay();
        }
    }

    private void lay() {
        boolean typing = editor != null && editor.isFocused();
        var nodes = new ArrayList<Node>();
        add(nodes, Memo.Kind.PARKED, UiMessages.text("memo.none_parked", KeyNames.first(ConsoleAction.PARK)));
        nodes.add(title(UiMessages.text("memo.notes")));
        add(nodes, Memo.Kind.PRIVATE, UiMessages.text("memo.none_noted", KeyNames.first(ConsoleAction.NOTE)));
        rows.getChildren().setAll(nodes);
        if (typing && editor != null) {
            editor.requestFocus();
        }
    }

    private void add(List<Node> nodes, Memo.Kind kind, String none) {
        var own = shown.stream().filter(each -> each.is(kind)).toList();
        own.forEach(memo -> nodes.add(row(memo)));
        if (own.isEmpty()) {
            var label = new Label(none);
            label.getStyleClass().add("quiet");
            WrappedText.in(label);
            nodes.add(label);
        }
    }

    private static Label title(String words) {
        var title = new Label(words);
        title.getStyleClass().add("title");
        return title;
    }

    private HBox row(Memo memo) {
        var row = new HBox(10);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("entry");
        if (memo.is(Memo.Kind.PARKED)) {
            var settled = new CheckBox();
            settled.setAccessibleText(UiMessages.text("memo.settled_of", memo.text()));
            settled.setTooltip(new Tooltip(UiMessages.text("memo.settled")));
            settled.setSelected(memo.settled());
            settled.setOnAction(event -> submit.accept(new MemoCommand.Settle(memo.id(), settled.isSelected())));
            row.getChildren().add(settled);
        } else {
            var time = new Label(DateTimeText.clock(memo.at(), zone));
            time.getStyleClass().add("quiet");
            time.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(time);
        }
        if (memo.id().equals(edited)) {
            row.getChildren().add(editorOf(memo));
        } else {
            row.getChildren().addAll(words(memo), icon(Feather.EDIT_2, "memo.change", () -> edit(memo)),
                    icon(Feather.TRASH_2, "memo.remove", () -> submit.accept(new MemoCommand.Remove(memo.id()))));
        }
        return row;
    }

    private Label words(Memo memo) {
        var text = new Label(memo.text());
        WrappedText.in(text);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add(memo.settled() ? "quiet" : "shown");
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private void edit(Memo memo) {
        edited = memo.id();
        editor = null;
        lay();
        if (editor != null) {
            applyCss();
            layout();
            editor.requestFocus();
            editor.end();
        }
    }

    private TextField editorOf(Memo memo) {
        var field = editor;
        if (field == null) {
            field = new TextField(memo.text());
            field.setId("memo-editor");
            field.setAccessibleText(UiMessages.text("memo.change"));
            HBox.setHgrow(field, Priority.ALWAYS);
            var typed = field;
            field.setOnAction(event -> changed(memo, typed.getText().strip()));
            editor = field;
        }
        return field;
    }

    private void changed(Memo memo, String text) {
        edited = null;
        editor = null;
        if (!text.isEmpty() && !text.equals(memo.text())) {
            submit.accept(new MemoCommand.Rewrite(memo.id(), text));
        }
        lay();
        requestFocus();
    }

    private static Button icon(Feather icon, String key, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-action");
        button.setAccessibleText(UiMessages.text(key));
        button.setTooltip(new Tooltip(UiMessages.text(key)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
