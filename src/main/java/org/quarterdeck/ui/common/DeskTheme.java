package org.quarterdeck.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;

/**
 * Whether the facilitator's windows are bright or dark: all of them at once, as the toolkit has one style sheet for all. What the
 * room sees has the workshop's own theme.
 */
public final class DeskTheme {

    private static final ReadOnlyBooleanWrapper DARK = new ReadOnlyBooleanWrapper();
    private static final ReadOnlyBooleanWrapper CONTRAST = new ReadOnlyBooleanWrapper();
    private static final String FOLLOWER = "desk-theme";
    private static final String HIGH_CONTRAST = "high-contrast";

    private DeskTheme() {}

    public static ReadOnlyBooleanProperty darkProperty() {
        return DARK.getReadOnlyProperty();
    }

    public static boolean isDark() {
        return DARK.get();
    }

    /** Turns all windows dark or bright. */
    public static void darken(boolean dark) {
        DARK.set(dark);
    }

    /** Gives all windows as much contrast as there is, or their usual colours. */
    public static void contrast(boolean high) {
        CONTRAST.set(high);
    }

    /** Returns the colours of charts and marks that are drawn in these windows. */
    public static SlidePalette palette() {
        return isDark() ? SlidePalette.DARK : SlidePalette.BRIGHT;
    }

    /** Has a scene's root follow the theme for as long as it lives. */
    static void dress(Parent root) {
        ChangeListener<Boolean> follower = (either, before, now) -> wear(root);
        root.getProperties().put(FOLLOWER, follower);
        darkProperty().addListener(new WeakChangeListener<>(follower));
        CONTRAST.addListener(new WeakChangeListener<>(follower));
        wear(root);
    }

    private static void wear(Parent root) {
        root.getStyleClass().removeAll(StyleClasses.DARK, HIGH_CONTRAST);
        if (isDark()) {
            root.getStyleClass().add(StyleClasses.DARK);
        }
        if (CONTRAST.get()) {
            root.getStyleClass().add(HIGH_CONTRAST);
        }
    }
}
