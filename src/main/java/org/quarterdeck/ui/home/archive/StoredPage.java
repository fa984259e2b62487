package org.quarterdeck.ui.home.archive;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.privacy.StoredText;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.WrappedText;

/** The page "What is stored", in the words that phones have too. */
final class StoredPage extends ScrollPane {

    private final VBox page = new VBox();

    StoredPage() {
        page.getStyleClass().add("page");
        setContent(page);
        setId("stored");
        ScrollPanes.upAndDown(this);
    }

    void show(StoredText text) {
        page.getChildren().setAll(label(text.title(), "title"));
        for (var part : text.parts()) {
            page.getChildren().add(label(part.title(), "heading"));
            part.paragraphs().forEach(words -> page.getChildren().add(label(words, "words")));
        }
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        WrappedText.in(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
