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
    NEW(Needs.NOTHING, KeyCode.N, KeyCombination.SHORTCUT_DOWN), //
    OPEN_FILE(Needs.NOTHING, KeyCode.O, KeyCombination.SHORTCUT_DOWN), //
    OPEN_FOLDER(Needs.NOTHING, KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    GO_LIVE(Needs.LIVE, KeyCode.F5), //
    EDIT(Needs.OWN, KeyCode.E, KeyCombination.SHORTCUT_DOWN), //
    EDIT_OUTSIDE(Needs.OWN, KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    DUPLICATE(Needs.WORKSHOP, KeyCode.D, KeyCombination.SHORTCUT_DOWN), //
    RENAME(Needs.OWN, KeyCode.F2), //
    REMOVE(Needs.OWN, KeyCode.DELETE), //
    SHOW_FOLDER(Needs.OWN, KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    SLIDES_ON_PAPER(Needs.WORKSHOP, KeyCode.P, KeyCombination.SHORTCUT_DOWN), //
    CLASSIC_SLIDES_ON_PAPER(Needs.WORKSHOP, KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN), //
    GUIDE_ON_PAPER(Needs.WORKSHOP, KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    HANDOUT_ON_PAPER(Needs.WORKSHOP, KeyCode.H, KeyCombination.SHORTCUT_DOWN), //
    HANDOUT_THREE_ON_PAPER(Needs.WORKSHOP, KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN), //
    HANDOUT_SIX_ON_PAPER(Needs.WORKSHOP, KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN), //
    PARTICIPANTS_ON_PAPER(Needs.WORKSHOP, KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    TASK_SHEETS_ON_PAPER(Needs.WORKSHOP, KeyCode.T, KeyCombination.SHORTCUT_DOWN), //
    PRESENTATION(Needs.WORKSHOP, KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    GUIDE(Needs.NOTHING, KeyCode.F1), //
    SETTINGS(Needs.NOTHING, KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN), //
    ARCHIVE(Needs.NOTHING, KeyCode.F1, KeyCombination.SHIFT_DOWN), //
    BACK_UP(Needs.NOTHING, KeyCode.B, KeyCombination.SHORTCUT_DOWN), //
    REHEARSE(Needs.LIVE, KeyCode.F5, KeyCombination.SHIFT_DOWN), //
    DRY_RUN(Needs.LIVE, KeyCode.F5, KeyCombination.SHORTCUT_DOWN), //
    SAMPLE(Needs.NOTHING, KeyCode.L, KeyCombination.SHORTCUT_DOWN), //
    TOUR(Needs.NOTHING, KeyCode.F1, KeyCombination.SHORTCUT_DOWN), //
    NETWORK(Needs.NOTHING, KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), //
    TROUBLE(Needs.NOTHING, KeyCode.W, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /** The documents that a workshop can be written as, as groups of a menu. */
    public static final List<List<HomeAction>> ON_PAPER = List.of(
            List.of(SLIDES_ON_PAPER, CLASSIC_SLIDES_ON_PAPER, GUIDE_ON_PAPER),
            List.of(HANDOUT_ON_PAPER, HANDOUT_THREE_ON_PAPER, HANDOUT_SIX_ON_PAPER),
            List.of(PARTICIPANTS_ON_PAPER, TASK_SHEETS_ON_PAPER), List.of(PRESENTATION));

    private final Needs needs;
    private final KeyCombination key;

    HomeAction(Needs needs, KeyCode code, Modifier... modifiers) {
        this.needs = needs;
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
        return needs != Needs.NOTHING;
    }

    /** Returns whether the action can be applied to a workshop. */
    public boolean suits(WorkshopChoice choice) {
        return switch (needs) {
            case NOTHING, WORKSHOP -> true;
            case OWN -> choice.from() != WorkshopChoice.Origin.BUILT_IN;
            case LIVE -> choice.reading().canGoLive();
        };
    }

    /** Names the workshop that an action is about: no workshop, any, one that isn't built in, or one that can go live. */
    private enum Needs {
        NOTHING, WORKSHOP, OWN, LIVE
    }
}
