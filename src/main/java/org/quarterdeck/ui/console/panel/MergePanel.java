package org.quarterdeck.ui.console.panel;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.PollCommand.Judge;
import org.quarterdeck.session.command.PollCommand.MergeWords;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.FacilitatorMoves;
import org.quarterdeck.ui.console.action.KeyNames;

/** A panel to choose two words of a cloud: the first shall count as the second. */
final class MergePanel extends SidePanel {

    /** The most frequent first, as in the cloud. */
    private static final Comparator<ModerationEntry> ORDER = Comparator.comparingInt(ModerationEntry::times).reversed()
            .thenComparing(ModerationEntry::text);

    private final Label what = new Label();
    private final ListView<ModerationEntry> words = new ListView<>();
    private final FacilitatorMoves steering;
    private List<ModerationEntry> shown = List.of();
    private @Nullable ModerationEntry first;

    MergePanel(FacilitatorMoves steering, Runnable close) {
        super("merge.heading", close);
        this.steering = steering;
        getStyleClass().add("moderation");
        WrappedText.in(what);
        words.setId("merge-words");
        words.setAccessibleText(UiMessages.text("merge.heading"));
        words.setCellFactory(list -> new WordCell());
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose(words.getSelectionModel().getSelectedItem());
            }
        });
        words.setMinHeight(120);
        VBox.setVgrow(words, Priority.ALWAYS);
        put(what, words);
    }

    /** Returns the words of the run that the room sees. */
    static List<ModerationEntry> of(RoomState room) {
        var run = room.poll().seen().run();
        return run == null ? List.of() : of(room, run);
    }

    private static List<ModerationEntry> of(RoomState room, PollRun run) {
        return ModerationEntry.words(run, room.workshop().lang()).values().stream().sorted(ORDER).toList();
    }

    void begin(RoomState room) {
        first = null;
        shown = List.of();
        show(room);
        words.getSelectionModel().select(0);
    }

    /** Updates the panel. Cheap while nothing was written or merged. */
    void show(RoomState room) {
        var now = of(room);
        if (!now.equals(shown)) {
            shown = now;
            var selected = words.getSelectionModel().getSelectedItem();
            words.getItems().setAll(now);
            first = same(first);
            words.getSelectionModel().select(same(selected));
        }
        what.setText(first == null ? UiMessages.text("merge.first") : UiMessages.text("merge.second", first.text()));
    }

    private @Nullable ModerationEntry same(@Nullable ModerationEntry before) {
        return before == null
                ? null
                : shown.stream().filter(entry -> entry.id().equals(before.id())).findFirst().orElse(null);
    }

    @Override
    void enter() {
        words.requestFocus();
    }

    private void choose(@Nullable ModerationEntry entry) {
        var from = first;
        first = from == null ? entry : null;
        if (from != null && entry != null && !from.id().equals(entry.id())) {
            merge(from, entry);
        }
        what.setText(first == null ? UiMessages.text("merge.first") : UiMessages.text("merge.second", first.text()));
        words.refresh();
    }

    private void merge(ModerationEntry from, ModerationEntry into) {
        if (from.verdict() instanceof Judge judge) {
            steering.submit(new MergeWords(judge.run(), from.id(), into.id()), "merge.done", from.text(), into.text(),
                    KeyNames.first(ConsoleAction.UNDO));
        }
    }

    /** A word with the number of people who wrote it. */
    private final class WordCell extends ListCell<ModerationEntry> {

        WordCell() {
            setOnMouseClicked(event -> choose(getItem()));
        }

        @Override
        protected void updateItem(@Nullable ModerationEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(entry == null || empty ? "" : entry.text() + "  × " + entry.times());
            getStyleClass().removeAll("held", "chosen");
            if (entry != null && !entry.shown()) {
                getStyleClass().add("held");
            }
            if (entry != null && first != null && entry.id().equals(first.id())) {
                getStyleClass().add("chosen");
            }
        }
    }
}
