package org.quarterdeck.ui.home;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Styling;
import org.quarterdeck.workshop.Fault;

/**
 * What is wrong in a workshop file, a line each. A click or the tab key chooses one; it can be copied, as can all of them, as
 * compilers write them.
 */
final class FaultList extends VBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final int MOST = 100;

    private List<Fault> faults = List.of();

    FaultList() {
        getStyleClass().add("fault-list");
    }

    void show(List<Fault> found) {
        faults = List.copyOf(found);
        getChildren().setAll(found.stream().limit(MOST).map(this::line).toList());
        if (found.size() > MOST) {
            var more = new Label(Messages.text("home.more_faults", found.size() - MOST));
            more.getStyleClass().add("quiet");
            getChildren().add(more);
        }
    }

    void copyAll() {
        copy(faults);
    }

    private HBox line(Fault fault) {
        var where = new Label(fault.line() + ":" + fault.column());
        where.getStyleClass().add("where");
        where.setMinWidth(USE_PREF_SIZE);
        var message = new Label(fault.message());
        message.setWrapText(true);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        var line = new HBox(where, message);
        line.getStyleClass().add("fault");
        line.setAccessibleText(fault.toString());
        line.setFocusTraversable(true);
        line.setOnMousePressed(event -> line.requestFocus());
        line.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy(List.of(fault));
                event.consume();
            }
        });
        Styling.only(line, fault.severity() == Fault.Severity.ERROR, "error");
        return line;
    }

    private static void copy(List<Fault> chosen) {
        var content = new ClipboardContent();
        content.putString(chosen.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
