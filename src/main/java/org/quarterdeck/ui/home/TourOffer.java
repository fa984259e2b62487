package org.quarterdeck.ui.home;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** Offers the tour at the first start. */
final class TourOffer extends HBox {

    TourOffer(Runnable take, Runnable leave) {
        setId("tour-offer");
        getStyleClass().add("tour-offer");
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(UiMessages.text("tour.offer"));
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.COMPASS), words, button("tour-take", "tour.take", take),
                button("tour-later", "tour.not_now", leave));
        there(false);
    }

    private Button button(String id, String key, Runnable what) {
        var button = new Button(UiMessages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> {
            there(false);
            what.run();
        });
        return button;
    }

    void there(boolean is) {
        setVisible(is);
        setManaged(is);
    }
}
