package org.quarterdeck.ui.console.panel;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.slide.element.QrCodeImage;

/** A panel with the address of the facilitator's remote, shown only on request. */
final class RemotePanel extends SidePanel {

    private static final double SIDE = 224;

    private final StackPane code = new StackPane();
    private final TextField address = new TextField();

    RemotePanel(Runnable close) {
        super("remote.heading", close);
        getStyleClass().add("remote-panel");
        var warning = line("remote.warning", "warning");
        warning.setGraphic(new FontIcon(Feather.EYE_OFF));
        address.setEditable(false);
        address.setAccessibleText(UiMessages.text("remote.heading"));
        address.setFocusTraversable(false);
        code.setPrefSize(SIDE, SIDE);
        code.setMaxSize(SIDE, SIDE);
        put(line("remote.how", "quiet"), code, address, warning);
    }

    void show(String url) {
        address.setText(url);
        code.getChildren().setAll(QrCodeImage.of(url, SIDE));
    }

    private static Label line(String key, String style) {
        var label = new Label(UiMessages.text(key));
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
