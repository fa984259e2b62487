package org.quarterdeck.ui.review;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.ui.common.TabKey;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** A session's title and the trainer's words about it, edited in place: Enter or leaving a field keeps it, Escape does not. */
final class DetailsForm extends GridPane {

    private static final int LONGEST = 2_000;

    private final BiConsumer<String, SessionDetails> keep;
    private final TextField title;
    private final TextField client;
    private final TextField place;
    private final TextField tags;
    private final TextArea notes;
    private String kept;

    /**
     * @param known the client whom the workshop names, shown where the trainer has named none
     * @param keep told whenever something was changed
     */
    DetailsForm(Summary session, String known, BiConsumer<String, SessionDetails> keep) {
        this.keep = keep;
        getStyleClass().add("details");
        setHgap(12);
        setVgap(6);
        var words = session.details();
        title = field("title", "review.title_prompt", session.title());
        title.getStyleClass().add("page-title");
        title.setAccessibleText(title.getPromptText());
        client = field("client", "review.client_prompt", words.client().isEmpty() ? known : words.client());
        place = field("place", "review.place_prompt", words.place());
        tags = field("tags", "review.tags_prompt", words.tagText());
        notes = new TextArea(words.notes());
        notes.setId("session-notes");
        WrappedText.in(notes);
        TabKey.leaves(notes);
        notes.setPrefRowCount(words.notes().isEmpty() ? 1 : 3);
        notes.setPromptText(UiMessages.text("review.notes_prompt"));
        notes.setAccessibleText(UiMessages.text("review.notes_prompt"));
        guard(notes);
        kept = text();
        add(title, 0, 0, 4, 1);
        addRow(1, label("review.client", client), client, label("review.place", place), place);
        add(label("review.tags", tags), 0, 2);
        add(tags, 1, 2, 3, 1);
        add(label("review.notes", notes), 0, 3);
        add(notes, 1, 3, 3, 1);
        for (int i = 0; i < 4; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(i % 2 == 0 ? Priority.NEVER : Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
    }

    private TextField field(String name, String prompt, String words) {
        var field = new TextField(words);
        field.setId("session-" + name);
        field.setPromptText(UiMessages.text(prompt));
        field.setOnAction(event -> keep());
        guard(field);
        return field;
    }

    private static Label label(String key, TextInputControl of) {
        var label = new Label(UiMessages.text(key));
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(of);
        return label;
    }

    private void guard(TextInputControl field) {
        var before = field.getText();
        field.setTextFormatter(
                new javafx.scene.control.TextFormatter<>(
                        change -> change.getControlNewText().length() > LONGEST ? null : change));
        field.focusedProperty().addListener((focus, was, is) -> {
            if (!is) {
                keep();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(before)) {
                field.setText(before);
                event.consume();
            }
        });
    }

    private String text() {
        return String.join("\u001f", title.getText(), client.getText(), place.getText(), tags.getText(), notes.getText());
    }

    private void keep() {
        if (title.getText().isBlank() || text().equals(kept)) {
            return;
        }
        kept = text();
        keep.accept(title.getText().strip(), new SessionDetails(client.getText().strip(), place.getText().strip(),
                SessionDetails.tagsIn(tags.getText()), notes.getText().strip()));
    }
}
