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
    private static final String FOLLOWER = "desk-theme";

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

    /** Returns the colours of charts and marks that are drawn in these windows. */
    public static SlidePalette palette() {
        return isDark() ? SlidePalette.DARK : SlidePalette.BRIGHT;
    }

    /** Has a scene's root follow the theme for as long as it lives. */
    static void dress(Parent root) {
        ChangeListener<Boolean> follower = (dark, before, now) -> wear(root, now);
        root.getProperties().put(FOLLOWER, follower);
        darkProperty().addListener(new WeakChangeListener<>(follower));
        wear(root, isDark());
    }

    private static void wear(Parent root, boolean dark) {
        root.getStyleClass().remove(StyleClasses.DARK);
        if (dark) {
            root.getStyleClass().add(StyleClasses.DARK);
        }
    }
}
