package org.quarterdeck.ui.review.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.history.ParticipantText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** The texts that the room never saw, for the trainer to read: a report tells those that are ticked and withholds the rest. */
public final class TextReading extends VBox {

    /** The texts of one question or exercise. */
    public record Asked(String title, List<ParticipantText> texts) {}

    private final Map<String, CheckBox> texts = new LinkedHashMap<>();
    private final Set<String> others;
    private final Consumer<Set<String>> keep;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");

    /**
     * @param read the keys of the texts that were read before
     * @param keep told the keys of all that are read when one more is, or one less
     */
    public TextReading(List<Asked> asked, Set<String> read, Consumer<Set<String>> keep) {
        super(6);
        this.keep = keep;
        others = new HashSet<>(read);
        setId("report-texts");
        var all = new Button(UiMessages.text("prepare.all_read"), new FontIcon(Feather.CHECK_SQUARE));
        all.setId("report-all-read");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> readAll());
        var count = label("", "quiet");
        count.textProperty().bind(state);
        var row = new HBox(12, all, count);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label(UiMessages.text("prepare.texts"), "title"),
                label(UiMessages.text("prepare.texts_hint"), "quiet"),
                row);
        for (var each : asked) {
            getChildren().add(label(each.title(), "part"));
            each.texts().forEach(text -> add(text, read.contains(text.key())));
        }
        others.removeAll(texts.keySet());
        say();
    }

    private void add(ParticipantText text, boolean read) {
        var choice = new CheckBox(text.text());
        choice.setMnemonicParsing(false);
        WrappedText.in(choice);
        choice.getStyleClass().add("question");
        choice.setSelected(read);
        choice.setOnAction(event -> changed());
        texts.put(text.key(), choice);
        getChildren().add(choice);
    }

    private void readAll() {
        texts.values().forEach(choice -> choice.setSelected(true));
        changed();
    }

    private void changed() {
        say();
        keep.accept(read());
    }

    private void say() {
        state.set(UiMessages.text("prepare.unread", texts.values().stream().filter(choice -> !choice.isSelected()).count()));
    }

    /** Returns whether there is anything to read. */
    public boolean isNeeded() {
        return !texts.isEmpty();
    }

    /** Returns the keys of all texts that are read, also of those that are no longer listed. */
    public Set<String> read() {
        var keys = new TreeSet<>(others);
        texts.forEach((key, choice) -> {
            if (choice.isSelected()) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** Says how many texts are not read, and so withheld. */
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
