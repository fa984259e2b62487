package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Keeps in {@link SettingsFile} whether the program's windows are bright or dark. */
public final class ThemeSetting {

    public enum Choice {
        /** As the system has it, where that can be told. */
        SYSTEM, BRIGHT, DARK;

        /** @param system whether the system is dark */
        public boolean dark(boolean system) {
            return this == DARK || (this == SYSTEM && system);
        }

        /** Returns the choice for dark or bright windows: the system's own where it is the same. */
        public static Choice of(boolean dark, boolean system) {
            return dark == system ? SYSTEM : dark ? DARK : BRIGHT;
        }
    }

    private static final String KEY = "windows.theme";

    private final Path home;

    public ThemeSetting(Path home) {
        this.home = home;
    }

    /** Returns the kept choice; the system's where none is kept or it can't be read. */
    public Choice kept() {
        var word = SettingsFile.kept(home).getProperty(KEY, "").strip().toUpperCase(Locale.ROOT);
        for (var choice : Choice.values()) {
            if (choice.name().equals(word)) {
                return choice;
            }
        }
        return Choice.SYSTEM;
    }

    public void keep(Choice choice) throws IOException {
        SettingsFile.keep(home, KEY, choice.name().toLowerCase(Locale.ROOT));
    }
}
