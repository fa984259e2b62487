package org.quarterdeck.ui.editor;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.editor.form.SegmentForm;
import org.quarterdeck.ui.editor.text.WorkshopTextArea;
import org.quarterdeck.workshop.Segment;

/** The left of the editor: the text, or a form for the slide that is looked at. */
final class EditorSide extends VBox {

    private final WorkshopTextArea text;
    private final SegmentForm form;
    private final VBox written;
    private final ToggleButton asText = new ToggleButton(UiMessages.text("editor.as_text"));
    private final ToggleButton asForm = new ToggleButton(UiMessages.text("editor.as_form"));

    EditorSide(WorkshopTextArea text, FindBar finding, FaultStrip faults, Label spelling, Consumer<String> changed,
            Consumer<Consumer<String>> pictures) {
        this.text = text;
        this.form = new SegmentForm(changed, pictures);
        written = new VBox(finding, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        getStyleClass().add("editor-side");
        asText.setId("as-text");
        asForm.setId("as-form");
        var faces = new SegmentedButton(asText, asForm);
        var group = new ToggleGroup();
        faces.setToggleGroup(group);
        asText.setToggleGroup(group);
        asForm.setToggleGroup(group);
        group.selectedToggleProperty().addListener((all, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                face(now == asForm);
            }
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(faces, space, spelling);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("faces");
        var face = new StackPane(written, form);
        VBox.setVgrow(face, Priority.ALWAYS);
        getChildren().addAll(top, face, faults);
        group.selectToggle(asText);
        face(false);
    }

    /** Shows a segment in the form; null where there is none. */
    void show(@Nullable String source, Segment segment) {
        form.show(source, segment);
    }

    void form() {
        asForm.setSelected(true);
        form.begin();
    }

    void text() {
        asText.setSelected(true);
    }

    private void face(boolean formed) {
        form.setVisible(formed);
        written.setVisible(!formed);
        if (!formed) {
            text.requestFocus();
        }
    }
}
