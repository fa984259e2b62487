package org.quarterdeck.ui.editor.text;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.quarterdeck.workshop.editing.TextCompletion;

/** The words that may stand at the caret, in a menu below it. One word alone is written at once. */
final class CompletionMenu extends ContextMenu {

    private static final int MOST = 16;

    private final WorkshopTextArea area;

    CompletionMenu(WorkshopTextArea area) {
        this.area = area;
        setId("completion");
    }

    void open() {
        var found = TextCompletion.at(area.text(), area.caret());
        if (found.words().size() == 1) {
            take(found, found.words().getFirst());
            return;
        }
        getItems().setAll(found.words().stream().limit(MOST).map(word -> {
            var item = new MenuItem(word.strip());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> take(found, word));
            return item;
        }).toList());
        if (!getItems().isEmpty()) {
            var at = area.caretOnScreen();
            show(area, at.getX(), at.getY() + 4);
        }
    }

    private void take(TextCompletion found, String word) {
        var text = area.text();
        area.apply(text.substring(0, found.from()) + word + text.substring(area.caret()));
        area.moveTo(found.from() + word.length());
        area.requestFocus();
    }
}
