package org.quarterdeck.app.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.quarterdeck.app.hosting.ThemeSetting;
import org.quarterdeck.app.hosting.ThemeSetting.Choice;
import org.quarterdeck.ui.common.DeskTheme;

/** Turns the windows dark or bright: as the facilitator has chosen, else as the system is, also when that changes. */
final class WindowTheme {

    private static final Logger LOG = Logger.getLogger(WindowTheme.class.getName());

    private final ThemeSetting setting;
    private Choice choice;

    WindowTheme(ThemeSetting setting) {
        this.setting = setting;
        this.choice = setting.kept();
        Platform.getPreferences().colorSchemeProperty().addListener((scheme, before, now) -> apply());
        apply();
    }

    /** Turns dark windows bright and bright ones dark, and keeps the choice for later sessions. */
    void turn() {
        choose(Choice.of(!DeskTheme.isDark(), systemDark()));
    }

    /** Shows a choice that is kept already. */
    void follow(Choice chosen) {
        choice = chosen;
        apply();
    }

    private void choose(Choice chosen) {
        follow(chosen);
        Thread.ofVirtual().name("theme").start(() -> {
            try {
                setting.keep(chosen);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the theme cannot be saved; it holds until the program quits", e);
            }
        });
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
