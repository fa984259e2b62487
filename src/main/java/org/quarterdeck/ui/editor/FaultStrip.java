package org.quarterdeck.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.editing.QuickFix;

/** The faults to mend, below the text: a click goes there, and a button mends what can be mended by itself. */
final class FaultStrip extends ScrollPane {

    private static final int MOST = 100;
    private static final double HEIGHT = 132;

    private final VBox lines = new VBox();
    private final Consumer<Diagnostic> goTo;
    private final Consumer<Diagnostic> mend;
    private List<Diagnostic> shown = List.of();

    FaultStrip(Consumer<Diagnostic> goTo, Consumer<Diagnostic> mend) {
        this.goTo = goTo;
        this.mend = mend;
        setId("editor-faults");
        getStyleClass().add("editor-faults");
        ScrollPanes.upAndDown(this);
        setContent(lines);
        setMinHeight(USE_PREF_SIZE);
        lines.heightProperty().addListener(
                height -> setPrefHeight(Math.min(HEIGHT, lines.getHeight() + snappedTopInset() + snappedBottomInset())));
        setVisible(false);
        setManaged(false);
    }

    void show(List<Diagnostic> faults, String text) {
        if (faults.equals(shown)) {
            return;
        }
        shown = faults;
        lines.getChildren().setAll(faults.stream().limit(MOST).map(fault -> line(fault, text)).toList());
        setVisible(!faults.isEmpty());
        setManaged(!faults.isEmpty());
    }

    private HBox line(Diagnostic fault, String text) {
        var where = new Label(String.valueOf(fault.line()));
        where.getStyleClass().add("where");
        where.setMinWidth(USE_PREF_SIZE);
        var words = new Label(fault.words());
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(where, words);
        line.getStyleClass().add("fault");
        line.setOnMouseClicked(event -> goTo.accept(fault));
        line.setAccessibleText(fault.line() + " " + fault.words());
        StyleStates.only(line, fault.severity() == Severity.ERROR, "error");
        QuickFix.of(fault, text).ifPresent(fix -> {
            var button = new Button(UiMessages.text("editor.mend", fix.written()));
            button.getStyleClass().add("quick-fix");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> mend.accept(fault));
            line.getChildren().add(button);
        });
        return line;
    }
}
