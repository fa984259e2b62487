package org.quarterdeck.ui.editor;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the editor. Undo is the same in a form, in the strip and in the text. */
final class EditorKeys {

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    EditorKeys(EditorView view) {
        keys.put(new KeyCodeCombination(KeyCode.S, SHORTCUT_DOWN), view::save);
        keys.put(new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN), view::undo);
        keys.put(new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), view::redo);
        keys.put(new KeyCodeCombination(KeyCode.Y, SHORTCUT_DOWN), view::redo);
        keys.put(new KeyCodeCombination(KeyCode.F, SHORTCUT_DOWN), view::find);
        keys.put(new KeyCodeCombination(KeyCode.H, SHORTCUT_DOWN), view::find);
        keys.put(new KeyCodeCombination(KeyCode.F5), view::goLive);
        keys.put(new KeyCodeCombination(KeyCode.F1), view::help);
        keys.put(new KeyCodeCombination(KeyCode.W, SHORTCUT_DOWN), view::leave);
    }

    void press(KeyEvent event) {
        for (var key : keys.entrySet()) {
            if (key.getKey().match(event)) {
                key.getValue().run();
                event.consume();
                return;
            }
        }
    }
}
