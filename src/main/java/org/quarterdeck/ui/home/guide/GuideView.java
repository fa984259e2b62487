package org.quarterdeck.ui.home.guide;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** The view of the guide: the list of pages, a search, and the current page. */
public final class GuideView extends BorderPane {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final GuideBook book = new GuideBook();
    private final CustomTextField find = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<GuidePage> pages = new ListView<>();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    public GuideView() {
        getStyleClass().add("guide");
        getStylesheets().add(Stylesheets.sheet("guide"));
        find.setId("guide-find");
        find.setPromptText(UiMessages.text("guide.find"));
        find.setAccessibleText(UiMessages.text("guide.find"));
        find.setLeft(new FontIcon(Feather.SEARCH));
        find.textProperty().addListener((text, before, words) -> filter(words));
        pages.setId("guide-pages");
        pages.setAccessibleText(UiMessages.text("guide.title"));
        pages.setCellFactory(list -> new TitleCell());
        var none = new Label(UiMessages.text("guide.none"));
        none.getStyleClass().add("quiet");
        pages.setPlaceholder(none);
        pages.getItems().setAll(book.pages());
        pages.getSelectionModel().selectedItemProperty().addListener((all, before, chosen) -> show(chosen));
        page.getStyleClass().add("guide-page");
        scroll.getStyleClass().add("guide-scroll");
        ScrollPanes.upAndDown(scroll);
        VBox.setVgrow(pages, Priority.ALWAYS);
        var side = new VBox(find, pages);
        side.getStyleClass().add("guide-side");
        setLeft(side);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                find.requestFocus();
                event.consume();
            }
        });
        pages.getSelectionModel().selectFirst();
    }

    /** Opens the page of a file. */
    public void open(String file) {
        find.clear();
        book.pages().stream().filter(p -> p.file().equals(file)).findFirst().ifPresent(pages.getSelectionModel()::select);
    }

    private void filter(String words) {
        var chosen = pages.getSelectionModel().getSelectedItem();
        pages.getItems().setAll(book.pages().stream().filter(p -> words.isBlank() || p.has(words)).toList());
        if (chosen != null && pages.getItems().contains(chosen)) {
            pages.getSelectionModel().select(chosen);
            mark();
        } else {
            pages.getSelectionModel().selectFirst();
        }
    }

    private void show(@Nullable GuidePage chosen) {
        if (chosen != null) {
            page.getChildren().setAll(new GuideBlockNodes(this::open).of(chosen.document()));
            scroll.setVvalue(0);
            mark();
        }
    }

    /** Scrolls to the first block that matches the search. */
    private void mark() {
        var words = find.getText().strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || getScene() == null) {
            return;
        }
        applyCss();
        layout();
        for (var block : page.getChildren()) {
            if (words(block).toLowerCase(Locale.ROOT).contains(words)) {
                double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
                scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((block.getLayoutY() - 12) / hidden, 0, 1));
                return;
            }
        }
    }

    private static String words(Node node) {
        return switch (node) {
            case javafx.scene.text.Text text -> text.getText();
            case Label label -> label.getText();
            case TextFlow flow -> String.join("", flow.getChildren().stream().map(GuideView::words).toList());
            case javafx.scene.control.Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case Parent parent -> String.join("\n", parent.getChildrenUnmodifiable().stream().map(GuideView::words).toList());
            default -> "";
        };
    }

    private static final class TitleCell extends ListCell<GuidePage> {

        TitleCell() {
            setPrefWidth(0);
            WrappedText.in(this);
        }

        @Override
        protected void updateItem(@Nullable GuidePage item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : item.title());
        }
    }
}
