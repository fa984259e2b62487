package org.quarterdeck.ui.home.action;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.quarterdeck.ui.common.UiMessages;

/** The actions of the home screen, each with its key. */
public enum HomeAction {
    NEW(KeyCode.N, KeyCombination.SHORTCUT_DOWN), //
    OPEN_FILE(KeyCode.O, KeyCombination.SHORTCUT_DOWN), //
    OPEN_FOLDER(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    GO_LIVE(KeyCode.F5), //
    EDIT(KeyCode.E, KeyCombination.SHORTCUT_DOWN), //
    EDIT_OUTSIDE(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    DUPLICATE(KeyCode.D, KeyCombination.SHORTCUT_DOWN), //
    RENAME(KeyCode.F2), //
    REMOVE(KeyCode.DELETE), //
    SHOW_FOLDER(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    SLIDES_ON_PAPER(KeyCode.P, KeyCombination.SHORTCUT_DOWN), //
    CLASSIC_SLIDES_ON_PAPER(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN), //
    GUIDE_ON_PAPER(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    HANDOUT_ON_PAPER(KeyCode.H, KeyCombination.SHORTCUT_DOWN), //
    HANDOUT_THREE_ON_PAPER(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN), //
    HANDOUT_SIX_ON_PAPER(KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN), //
    PARTICIPANTS_ON_PAPER(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    TASK_SHEETS_ON_PAPER(KeyCode.T, KeyCombination.SHORTCUT_DOWN), //
    PRESENTATION(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    GUIDE(KeyCode.F1), //
    SETTINGS(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN), //
    ARCHIVE(KeyCode.F1, KeyCombination.SHIFT_DOWN), //
    BACK_UP(KeyCode.B, KeyCombination.SHORTCUT_DOWN), //
    REHEARSE(KeyCode.F5, KeyCombination.SHIFT_DOWN), //
    DRY_RUN(KeyCode.F5, KeyCombination.SHORTCUT_DOWN), //
    SAMPLE(KeyCode.L, KeyCombination.SHORTCUT_DOWN), //
    TOUR(KeyCode.F1, KeyCombination.SHORTCUT_DOWN), //
    TROUBLE(KeyCode.W, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /** The documents that a workshop can be written as, as groups of a menu. */
    public static final List<List<HomeAction>> ON_PAPER = List.of(
            List.of(SLIDES_ON_PAPER, CLASSIC_SLIDES_ON_PAPER, GUIDE_ON_PAPER),
            List.of(HANDOUT_ON_PAPER, HANDOUT_THREE_ON_PAPER, HANDOUT_SIX_ON_PAPER),
            List.of(PARTICIPANTS_ON_PAPER, TASK_SHEETS_ON_PAPER), List.of(PRESENTATION));

    private final KeyCombination key;

    HomeAction(KeyCode code, Modifier... modifiers) {
        this.key = new KeyCodeCombination(code, modifiers);
    }

    public KeyCombination key() {
        return key;
    }

    /** Returns the label in a menu. */
    public String words() {
        return UiMessages.text("home.do_" + name().toLowerCase(Locale.ROOT));
    }

    /** Returns whether the action applies to the chosen workshop. */
    public boolean needsWorkshop() {
        return switch (this) {
            case NEW, OPEN_FILE, OPEN_FOLDER, GUIDE, SETTINGS, ARCHIVE, BACK_UP, SAMPLE, TOUR, TROUBLE -> false;
            case GO_LIVE, REHEARSE, DRY_RUN, EDIT, EDIT_OUTSIDE, DUPLICATE, RENAME, REMOVE, SHOW_FOLDER, SLIDES_ON_PAPER,
                    CLASSIC_SLIDES_ON_PAPER,
                    GUIDE_ON_PAPER, HANDOUT_ON_PAPER, HANDOUT_THREE_ON_PAPER, HANDOUT_SIX_ON_PAPER, PARTICIPANTS_ON_PAPER,
                    TASK_SHEETS_ON_PAPER, PRESENTATION ->
                true;
        };
    }

    /** Returns whether the action can be applied to a workshop. */
    public boolean suits(WorkshopChoice choice) {
        boolean builtIn = choice.from() == WorkshopChoice.Origin.BUILT_IN;
        return switch (this) {
            case EDIT, EDIT_OUTSIDE, RENAME, REMOVE, SHOW_FOLDER -> !builtIn;
            case GO_LIVE, REHEARSE, DRY_RUN -> choice.reading().canGoLive();
            case NEW, OPEN_FILE, OPEN_FOLDER, GUIDE, SETTINGS, ARCHIVE, BACK_UP, SAMPLE, TOUR, TROUBLE, DUPLICATE,
                    SLIDES_ON_PAPER,
                    CLASSIC_SLIDES_ON_PAPER,
                    GUIDE_ON_PAPER,
                    HANDOUT_ON_PAPER, HANDOUT_THREE_ON_PAPER, HANDOUT_SIX_ON_PAPER, PARTICIPANTS_ON_PAPER,
                    TASK_SHEETS_ON_PAPER, PRESENTATION ->
                true;
        };
    }
}
