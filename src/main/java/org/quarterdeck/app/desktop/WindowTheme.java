package org.quarterdeck.app.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.quarterdeck.ui.common.DeskTheme;

/** Turns the windows dark or bright: as the facilitator has chosen, else as the system is, also when that changes. */
final class WindowTheme {

    private ThemeChoice choice = ThemeChoice.SYSTEM;

    WindowTheme() {
        Platform.getPreferences().colorSchemeProperty().addListener((scheme, before, now) -> apply());
    }

    /** Returns the choice that turns dark windows bright and bright ones dark. */
    static ThemeChoice other() {
        return ThemeChoice.of(!DeskTheme.isDark(), systemDark());
    }

    /** Shows a choice. */
    void follow(ThemeChoice chosen) {
        choice = chosen;
        apply();
    }

    private void apply() {
        boolean dark = choice.dark(systemDark());
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        DeskTheme.darken(dark);
    }

    private static boolean systemDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }
}
