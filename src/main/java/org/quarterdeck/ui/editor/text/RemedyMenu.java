package org.quarterdeck.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.editing.ProseWord;
import org.quarterdeck.workshop.editing.QuickFix;

/** The menu at a place of the text: the words that may have been meant, the remedies of the line's faults, and the clipboard. */
public final class RemedyMenu extends ContextMenu {

    private static final Point2D BELOW = new Point2D(0, 4);

    /** The questions of the menu to whoever knows words. */
    public interface Words {

        /** Finds the words that may have been meant. */
        void suggest(String word, Consumer<List<String>> found);

        void keep(String word);

        void ignore(String word);
    }

    private final WorkshopTextArea area;
    private @Nullable Words words;

    RemedyMenu(WorkshopTextArea area) {
        this.area = area;
        setId("remedies");
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    void words(@Nullable Words known) {
        words = known;
    }

    private void asked(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger() && !area.hasNonEmptySelection()) {
            area.moveTo(area.placeAt(event.getScreenX(), event.getScreenY()));
        }
        open(event.isKeyboardTrigger() ? null : new Point2D(event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    /** Opens at a place of the screen, or below the caret. */
    void open(@Nullable Point2D place) {
        hide();
        var items = new ArrayList<MenuItem>();
        var misspelt = area.misspeltAt(area.caret());
        var known = words;
        if (misspelt != null && known != null) {
            var word = misspelt.word();
            var looking = item("looking", UiMessages.text("editor.looking_for_words"), () -> {});
            looking.setDisable(true);
            items.add(looking);
            items.add(item("keep-word", UiMessages.text("editor.keep_word", word), () -> known.keep(word)));
            items.add(item("ignore-word", UiMessages.text("editor.ignore_word"), () -> known.ignore(word)));
            items.add(new SeparatorMenuItem());
            known.suggest(word, found -> suggested(looking, misspelt, found));
        }
        for (var fault : area.faultsHere()) {
            remedy(fault).ifPresent(items::add);
        }
        boolean marked = area.hasNonEmptySelection();
        items.add(enabled(item("cut", UiMessages.text("editor.cut"), area::cut), marked));
        items.add(enabled(item("copy", UiMessages.text("editor.copy"), area::copy), marked));
        items.add(item("paste", UiMessages.text("editor.paste"), area::pasteWords));
        getItems().setAll(items);
        var at = place == null ? area.caretOnScreen().add(BELOW) : place;
        show(area, at.getX(), at.getY());
    }

    private Optional<MenuItem> remedy(Diagnostic fault) {
        return QuickFix.of(fault, area.text()).map(fix -> item("remedy", UiMessages.text("editor.mend", fix.written()),
                () -> area.apply(fix.edit().on(area.text()))));
    }

    private void suggested(MenuItem looking, ProseWord misspelt, List<String> found) {
        int at = getItems().indexOf(looking);
        if (at < 0) {
            return;
        }
        getItems().remove(at);
        if (found.isEmpty()) {
            looking.setText(UiMessages.text("editor.no_words"));
            getItems().add(at, looking);
        }
        getItems().addAll(at, found.stream().map(word -> {
            var item = item("suggestion", word, () -> area.replaceWord(misspelt, word));
            item.getStyleClass().add("suggestion");
            return item;
        }).toList());
    }

    private static MenuItem item(String id, String words, Runnable does) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> does.run());
        return item;
    }

    private static MenuItem enabled(MenuItem item, boolean can) {
        item.setDisable(!can);
        return item;
    }
}
