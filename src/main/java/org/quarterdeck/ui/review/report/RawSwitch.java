package org.quarterdeck.ui.review.report;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** A menu beside the export with the switch for the trainer's own data, which says what they reveal. It holds for one file. */
public final class RawSwitch extends MenuButton {

    private static final double WIDTH = 380;

    private final CheckMenuItem raw = new CheckMenuItem(UiMessages.text("review.raw"));

    public RawSwitch() {
        setId("export-more");
        var name = UiMessages.text("review.export_more");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        raw.setMnemonicParsing(false);
        // The menu is closed when the file is written, and what it will hold must still be seen.
        raw.selectedProperty().addListener((of, was, on) -> setText(on ? UiMessages.text("review.raw_on") : ""));
        var means = new Label(UiMessages.text("review.raw_means"));
        WrappedText.in(means);
        means.getStyleClass().add("quiet");
        means.setPrefWidth(WIDTH);
        means.setMaxWidth(WIDTH);
        getItems().addAll(raw, new CustomMenuItem(means, false));
    }

    /** Returns whether the next file has the trainer's own data. */
    public boolean isOn() {
        return raw.isSelected();
    }

    /** Sets it back, so that no later file reveals as much unasked. */
    public void off() {
        raw.setSelected(false);
    }
}
