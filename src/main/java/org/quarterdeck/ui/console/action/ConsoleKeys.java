package org.quarterdeck.ui.console.action;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the actions, for the windows of the console and of the projector, since a clicker types into whichever
 * has the focus. Clickers work without setup: they send page up and down, arrows, B, a full stop, F5 and Esc.
 */
public final class ConsoleKeys {

    private static final Map<ConsoleAction, List<KeyCombination>> KEYS = keys();

    private static final Set<ConsoleAction> PANELS = EnumSet.of(ConsoleAction.ASK, ConsoleAction.HANDS, ConsoleAction.MODERATE,
            ConsoleAction.MERGE,
            ConsoleAction.ROOMS, ConsoleAction.REMOTE, ConsoleAction.RENEW_REMOTE, ConsoleAction.TIMER, ConsoleAction.GRID,
            ConsoleAction.QUESTIONS, ConsoleAction.ALLOW_QUESTIONS, ConsoleAction.PROJECT_QUESTIONS,
            ConsoleAction.PARK, ConsoleAction.POINTS, ConsoleAction.PROJECT_POINTS, ConsoleAction.NOTE);

    private final KeyTarget target;
    private final KeyRepeatFilter held = new KeyRepeatFilter();
    private final KeyPositions positions;
    private boolean taken;
    private KeyCode newest = KeyCode.UNDEFINED;
    /** Whether the newest key was pressed anew. It counts wherever it goes, as a field's Enter may close the field's panel. */
    private boolean anew;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> typed = this::typed;
    private final EventHandler<KeyEvent> released = this::released;

    public ConsoleKeys(KeyTarget target) {
        this(target, Locale.getDefault().getLanguage());
    }

    /** @param keyboard the language of the keyboard whose letters are not Latin, if it has one */
    public ConsoleKeys(KeyTarget target, String keyboard) {
        this.target = target;
        this.positions = new KeyPositions(keyboard);
    }

    /** Returns the keys of an action. The first is shown on its button. */
    public static List<KeyCombination> of(ConsoleAction action) {
        return KEYS.getOrDefault(action, List.of());
    }

    /**
     * Handles a window's keys before its controls do, so that space means "next" unless the focus is in a text field.
     */
    public void bind(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    public void unbind(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    private void pressed(KeyEvent event) {
        taken = false;
        newest = event.getCode();
        anew = newest == KeyCode.UNDEFINED || newest.isModifierKey() || held.press(newest);
        if (event.getCode().isArrowKey() && menuOpen()) {
            event.consume();
            return;
        }
        if (event.getTarget() instanceof TextInputControl && !always(event.getCode())) {
            return;
        }
        if (target.panelOpen() && !always(event.getCode()) && !opensPanel(event) && !event.isShortcutDown()) {
            if (!inPanel(event.getTarget())) {
                event.consume();
            }
            return;
        }
        if (event.getCode() == KeyCode.ENTER && (target.jump() || target.unanswered())) {
            taken = true;
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button && button.isFocusVisible()) {
            if (anew) {
                button.fire();
            }
            event.consume();
            return;
        }
        var action = actionOf(event);
        taken = action != null;
        if (action != null) {
            event.consume();
            if (repeats(action) || anew) {
                target.perform(action);
            }
        }
    }

    /** Returns whether a menu is open. All arrows are its own, also those that it has no use for. */
    private static boolean menuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.UNDEFINED) {
            held.releaseAll();
        } else {
            held.release(event.getCode());
        }
    }

    /**
     * Handles typed characters whose key differs between keyboard layouts, the digits of a slide's number, and the letters of
     * layouts that are not Latin by where their keys are.
     */
    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        positions.typed(character);
        if (taken) {
            // Keeps the letter of a handled key out of the text field that it opened.
            event.consume();
            taken = character.isEmpty();
            return;
        }
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        var action = actionTyped(event);
        if (target.panelOpen() && (action == null || !PANELS.contains(action)) && !event.isShortcutDown()) {
            return;
        }
        if (action != null) {
            event.consume();
            if (pressedAnew(character)) {
                target.perform(action);
            }
        } else if (plain(event) && character.length() == 1 && Character.isDigit(character.charAt(0))) {
            event.consume();
            if (pressedAnew(character)) {
                target.digit(Character.digit(character.charAt(0), 10));
            }
        }
    }

    /** Returns the action of a typed character, of its key with the modifiers that are down where it is no sign of its own, or null. */
    private @Nullable ConsoleAction actionTyped(KeyEvent event) {
        var sign = plain(event) ? actionOf(event.getCharacter()) : null;
        var code = positions.of(event.getCharacter());
        return sign != null || code == null
                ? sign
                : actionOf(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, event.isShiftDown(), event.isControlDown(),
                        event.isAltDown(), event.isMetaDown()));
    }

    private static boolean plain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private static @Nullable ConsoleAction actionOf(String character) {
        return switch (character) {
            case "?", "؟" -> ConsoleAction.SHEET;
            case "." -> ConsoleAction.BLACK;
            case "+" -> ConsoleAction.MORE_TIME;
            case "-" -> ConsoleAction.LESS_TIME;
            default -> null;
        };
    }

    /** Returns whether the key of a character was pressed anew: the newest one where the system names it, else the character's. */
    private boolean pressedAnew(String character) {
        if (newest != KeyCode.UNDEFINED) {
            return anew;
        }
        var code = positions.of(character);
        return held.press(code == null ? newest : code);
    }

    private static @Nullable ConsoleAction actionOf(KeyEvent event) {
        for (var entry : KEYS.entrySet()) {
            if (entry.getValue().stream().anyMatch(keys -> keys.match(event))) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The keys that no field needs, among them a clicker's. */
    private static boolean always(KeyCode code) {
        return code.isFunctionKey() || code == KeyCode.ESCAPE || code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP;
    }

    private static boolean opensPanel(KeyEvent event) {
        var action = actionOf(event);
        return action != null && PANELS.contains(action);
    }

    private static boolean inPanel(EventTarget target) {
        for (var node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("side-panel")) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(ConsoleAction action) {
        return action == ConsoleAction.BIGGER || action == ConsoleAction.SMALLER;
    }

    private static Map<ConsoleAction, List<KeyCombination>> keys() {
        var keys = new EnumMap<ConsoleAction, List<KeyCombination>>(ConsoleAction.class);
        keys.put(ConsoleAction.NEXT, unmodified(KeyCode.SPACE, KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER));
        keys.put(ConsoleAction.BACK, unmodified(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.BACK_SPACE));
        keys.put(ConsoleAction.MOVE_ON, List.of(key(KeyCode.N), key(KeyCode.SPACE, SHIFT_DOWN)));
        keys.put(ConsoleAction.FIRST, unmodified(KeyCode.HOME));
        keys.put(ConsoleAction.LAST, unmodified(KeyCode.END));
        keys.put(ConsoleAction.GRID, unmodified(KeyCode.G));
        keys.put(ConsoleAction.WHITE, unmodified(KeyCode.W));
        keys.put(ConsoleAction.FREEZE, unmodified(KeyCode.F));
        keys.put(ConsoleAction.JOIN, unmodified(KeyCode.J));
        keys.put(ConsoleAction.TIMER, unmodified(KeyCode.E));
        keys.put(ConsoleAction.BLACK, unmodified(KeyCode.B, KeyCode.PERIOD, KeyCode.DECIMAL));
        keys.put(ConsoleAction.OPEN, unmodified(KeyCode.O));
        keys.put(ConsoleAction.CLOSE, unmodified(KeyCode.C));
        keys.put(ConsoleAction.REVEAL, unmodified(KeyCode.S));
        keys.put(ConsoleAction.HIDE, unmodified(KeyCode.H));
        keys.put(ConsoleAction.AGAIN, unmodified(KeyCode.A));
        keys.put(ConsoleAction.VIEW, unmodified(KeyCode.V));
        keys.put(ConsoleAction.MORE_TIME,
                List.of(key(KeyCode.PLUS, SHIFT_ANY), key(KeyCode.EQUALS, SHIFT_ANY), key(KeyCode.ADD)));
        keys.put(ConsoleAction.LESS_TIME, unmodified(KeyCode.MINUS, KeyCode.SUBTRACT));
        keys.put(ConsoleAction.REPAIR, List.of(key(KeyCode.E, SHIFT_DOWN)));
        keys.put(ConsoleAction.TYPE, unmodified(KeyCode.T));
        keys.put(ConsoleAction.MUTE, unmodified(KeyCode.M));
        keys.put(ConsoleAction.ASK, unmodified(KeyCode.Q));
        keys.put(ConsoleAction.HANDS, unmodified(KeyCode.K));
        keys.put(ConsoleAction.MODERATE, unmodified(KeyCode.L));
        keys.put(ConsoleAction.MERGE, List.of(key(KeyCode.M, SHIFT_DOWN)));
        keys.put(ConsoleAction.QUESTIONS, unmodified(KeyCode.U));
        keys.put(ConsoleAction.ALLOW_QUESTIONS, List.of(key(KeyCode.U, SHIFT_DOWN)));
        keys.put(ConsoleAction.PROJECT_QUESTIONS, unmodified(KeyCode.X));
        keys.put(ConsoleAction.PARK, List.of(key(KeyCode.B, SHIFT_DOWN)));
        keys.put(ConsoleAction.POINTS, List.of(key(KeyCode.O, SHIFT_DOWN)));
        keys.put(ConsoleAction.PROJECT_POINTS, List.of(key(KeyCode.X, SHIFT_DOWN)));
        keys.put(ConsoleAction.NOTE, List.of(key(KeyCode.N, SHIFT_DOWN)));
        keys.put(ConsoleAction.PEOPLE, List.of(key(KeyCode.P, SHIFT_DOWN)));
        keys.put(ConsoleAction.REMOVE_GONE, List.of(key(KeyCode.J, SHIFT_DOWN)));
        keys.put(ConsoleAction.WITHDRAW_SEATS, List.of(key(KeyCode.W, SHIFT_DOWN)));
        keys.put(ConsoleAction.RENEW_CODE, List.of(key(KeyCode.K, SHIFT_DOWN)));
        keys.put(ConsoleAction.CLOSE_JOINING, List.of(key(KeyCode.L, SHIFT_DOWN)));
        keys.put(ConsoleAction.ROOMS, unmodified(KeyCode.Y));
        keys.put(ConsoleAction.DISCARD_TEST_VOTES, unmodified(KeyCode.D));
        keys.put(ConsoleAction.POINTER, List.of(key(KeyCode.I, SHIFT_DOWN), key(KeyCode.L, SHORTCUT_DOWN)));
        keys.put(ConsoleAction.SPOTLIGHT, List.of(key(KeyCode.S, SHIFT_DOWN)));
        keys.put(ConsoleAction.ZOOM, List.of(key(KeyCode.Z, SHIFT_DOWN)));
        keys.put(ConsoleAction.PEN, List.of(key(KeyCode.D, SHIFT_DOWN), key(KeyCode.P, SHORTCUT_DOWN)));
        keys.put(ConsoleAction.CLEAR_PEN, List.of(key(KeyCode.C, SHIFT_DOWN)));
        keys.put(ConsoleAction.PLAY_FILM, List.of(key(KeyCode.V, SHIFT_DOWN)));
        keys.put(ConsoleAction.RESTART_FILM, List.of(key(KeyCode.F, SHIFT_DOWN)));
        keys.put(ConsoleAction.REWORD, unmodified(KeyCode.F2));
        keys.put(ConsoleAction.FULL_SCREEN, List.of(key(KeyCode.F5, SHIFT_ANY)));
        keys.put(ConsoleAction.SWAP, unmodified(KeyCode.P));
        keys.put(ConsoleAction.HOLD, unmodified(KeyCode.Z));
        keys.put(ConsoleAction.WHAT_IF, unmodified(KeyCode.I));
        keys.put(ConsoleAction.REMOTE, unmodified(KeyCode.R));
        keys.put(ConsoleAction.RENEW_REMOTE, List.of(key(KeyCode.R, SHIFT_DOWN)));
        keys.put(ConsoleAction.BIGGER, shortcut(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD));
        keys.put(ConsoleAction.SMALLER, shortcut(KeyCode.MINUS, KeyCode.SUBTRACT));
        keys.put(ConsoleAction.THEME, List.of(key(KeyCode.T, SHIFT_DOWN)));
        keys.put(ConsoleAction.SETTINGS, List.of(key(KeyCode.COMMA, SHORTCUT_DOWN)));
        keys.put(ConsoleAction.NETWORK, List.of(key(KeyCode.A, SHIFT_DOWN)));
        keys.put(ConsoleAction.HEALTH, List.of(key(KeyCode.H, SHIFT_DOWN)));
        keys.put(ConsoleAction.GUIDE, unmodified(KeyCode.F1));
        keys.put(ConsoleAction.DISMISS, unmodified(KeyCode.ESCAPE));
        keys.put(ConsoleAction.UNDO, List.of(key(KeyCode.Z, SHORTCUT_DOWN)));
        keys.put(ConsoleAction.END, List.of(key(KeyCode.E, SHORTCUT_DOWN)));
        return keys;
    }

    private static List<KeyCombination> unmodified(KeyCode... codes) {
        return combinations(List.of(codes));
    }

    private static List<KeyCombination> shortcut(KeyCode... codes) {
        return combinations(List.of(codes), SHORTCUT_DOWN, SHIFT_ANY);
    }

    private static List<KeyCombination> combinations(List<KeyCode> codes, KeyCombination.Modifier... with) {
        var all = new ArrayList<KeyCombination>();
        codes.forEach(code -> all.add(key(code, with)));
        return List.copyOf(all);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... with) {
        return new KeyCodeCombination(code, with);
    }
}
