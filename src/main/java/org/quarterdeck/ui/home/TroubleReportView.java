package org.quarterdeck.ui.home;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** Shows everything that a report of what went wrong holds, before it is saved. */
public final class TroubleReportView extends BorderPane {

    private final TextArea text = new TextArea();

    /** @param save asks where to save the report, and saves it */
    public TroubleReportView(Runnable save) {
        setId("trouble-report");
        var about = new Label(UiMessages.text("sending.about"));
        WrappedText.in(about);
        var button = new Button(UiMessages.text("sending.save"));
        button.setId("save-report");
        button.getStyleClass().add("primary");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> save.run());
        var top = new VBox(12, about, button);
        top.setStyle("-fx-padding: 20 24 16 24;");
        text.setEditable(false);
        text.setStyle("-fx-font-family: 'JetBrains Mono'; -fx-font-size: 12px;");
        text.setAccessibleText(UiMessages.text("sending.content"));
        setTop(top);
        setCenter(text);
    }

    /** Shows the files of a report. */
    public void show(Map<String, String> files) {
        text.setText(files.entrySet().stream().map(file -> "— " + file.getKey() + " —\n" + file.getValue())
                .collect(Collectors.joining("\n")));
        text.positionCaret(0);
    }
}
