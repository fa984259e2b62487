package org.quarterdeck.ui.console.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.command.PollCommand.Judge;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;

/**
 * A panel to moderate what participants wrote: approve entries that wait, and hide entries that the room should not
 * see.
 */
final class ModerationPanel extends SidePanel {

    private final CheckBox all = new CheckBox(UiMessages.text("moderation.all"));
    private final Label none = new Label(UiMessages.text("moderation.none"));
    private final VBox rows = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Button merge = new Button(UiMessages.text("moderation.merge", KeyNames.first(ConsoleAction.MERGE)));
    private final Consumer<Command> submit;
    private final Consumer<RoomState> mergeWords;
    private List<ModerationEntry> shown = List.of();

    /** @param mergeWords opens the panel that merges two words */
    ModerationPanel(Consumer<Command> submit, Consumer<RoomState> mergeWords, Runnable close) {
        super("moderation.heading", close);
        this.mergeWords = mergeWords;
        this.submit = submit;
        getStyleClass().add("moderation");
        none.getStyleClass().add("quiet");
        all.setId("moderation-all");
        ScrollPanes.upAndDown(scroll);
        scroll.setMinHeight(120);
        WrappedText.in(all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        WrappedText.in(merge);
        put(all, none, scroll, merge);
    }

    /** Updates the panel. Cheap while nothing was written or moderated. */
    void show(RoomState room) {
        all.setSelected(room.moderation().all());
        all.setOnAction(event -> submit.accept(new HoldBack(all.isSelected(), room.moderation().words())));
        merge.setOnAction(event -> mergeWords.accept(room));
        var entries = ModerationEntry.of(room, room.segment().id());
        boolean mergeable = mergeable(room, entries);
        merge.setVisible(mergeable);
        merge.setManaged(mergeable);
        none.setVisible(entries.isEmpty());
        none.setManaged(entries.isEmpty());
        scroll.setVisible(!entries.isEmpty());
        scroll.setManaged(!entries.isEmpty());
        if (!entries.equals(shown)) {
            shown = entries;
            rows.getChildren().setAll(entries.stream().map(this::row).toList());
        }
    }

    private static boolean mergeable(RoomState room, List<ModerationEntry> entries) {
        var run = room.poll().seen().run();
        return run != null && ModerationEntry.holdsWords(run)
                && entries.stream().filter(entry -> entry.verdict() instanceof Judge).limit(2).count() > 1;
    }

    private HBox row(ModerationEntry entry) {
        var text = new Label(entry.times() > 1 ? entry.text() + "  × " + entry.times() : entry.text());
        WrappedText.in(text);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add(entry.shown() ? "shown" : "held");
        HBox.setHgrow(text, Priority.ALWAYS);
        var judge = new Button(UiMessages.text(entry.shown() ? "moderation.hide" : "moderation.let_through"));
        judge.setMinWidth(Region.USE_PREF_SIZE);
        judge.setOnAction(event -> submit.accept(entry.verdict()));
        var row = new HBox(10, text, judge);
        row.getStyleClass().add("entry");
        return row;
    }
}
