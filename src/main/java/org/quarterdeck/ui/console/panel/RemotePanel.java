package org.quarterdeck.ui.console.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.ui.slide.element.QrCodeImage;

/** A panel with the address of the facilitator's remote, shown only on request. */
final class RemotePanel extends SidePanel {

    private static final double SIDE = 224;

    private final StackPane code = new StackPane();
    private final TextField address = new TextField();

    private final Label connected = new Label();
    private String url = "";

    /** @param renew gives the remote another token */
    RemotePanel(Runnable renew, Runnable close) {
        super("remote.heading", close);
        getStyleClass().add("remote-panel");
        var warning = line("remote.warning", "warning");
        warning.setGraphic(new FontIcon(Feather.EYE_OFF));
        address.setEditable(false);
        address.setAccessibleText(UiMessages.text("remote.heading"));
        address.setFocusTraversable(false);
        code.setPrefSize(SIDE, SIDE);
        code.setMaxSize(SIDE, SIDE);
        WrappedText.in(connected);
        connected.getStyleClass().add("quiet");
        connected.setId("remotes");
        var anew = new Button(UiMessages.text("remote.renew", KeyNames.first(ConsoleAction.RENEW_REMOTE)));
        anew.setId("renew-remote");
        WrappedText.in(anew);
        anew.setFocusTraversable(false);
        anew.setOnAction(event -> renew.run());
        put(line("remote.how", "quiet"), code, address, connected, warning, anew);
    }

    void show(String where) {
        url = where;
        address.setText(where);
        code.getChildren().setAll(QrCodeImage.of(where, SIDE));
    }

    /** Shows the address with the token of now, where it was renewed. */
    void follow(String token) {
        var now = url.substring(0, url.indexOf('#') + 1) + token;
        if (url.contains("#") && !now.equals(url)) {
            show(now);
        }
    }

    /** Says how many remotes are connected. */
    void connected(int remotes) {
        var words = UiMessages.text("remote.connected", remotes);
        if (!words.equals(connected.getText())) {
            connected.setText(words);
        }
    }

    private static Label line(String key, String style) {
        var label = new Label(UiMessages.text(key));
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
