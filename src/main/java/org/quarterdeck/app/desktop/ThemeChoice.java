package org.quarterdeck.app.desktop;

import java.util.Locale;
import org.quarterdeck.ui.home.settings.ProgramSetting;

/** Whether the program's windows are bright or dark. */
enum ThemeChoice {
    /** As the system has it, where that can be told. */
    SYSTEM, BRIGHT, DARK;

    /** @param system whether the system is dark */
    boolean dark(boolean system) {
        return this == DARK || (this == SYSTEM && system);
    }

    /** Returns the choice for dark or bright windows: the system's own where it is the same. */
    static ThemeChoice of(boolean dark, boolean system) {
        return dark == system ? SYSTEM : dark ? DARK : BRIGHT;
    }

    /** Returns the choice that a value of {@link ProgramSetting#THEME} stands for. */
    static ThemeChoice of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** Returns the value of {@link ProgramSetting#THEME} that stands for this choice. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
