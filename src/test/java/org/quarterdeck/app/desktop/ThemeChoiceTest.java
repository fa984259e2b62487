package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.ui.home.settings.ProgramSetting;
import org.quarterdeck.ui.home.settings.SettingKind;

class ThemeChoiceTest {

    @TempDir
    private Path home;

    @Test
    void is_the_system_s_until_something_else_is_chosen() throws Exception {
        assertEquals(ThemeChoice.SYSTEM, kept());
        SettingsFile.keep(home, ProgramSetting.THEME, ThemeChoice.DARK.value());
        assertEquals(ThemeChoice.DARK, kept());
    }

    @Test
    void that_nobody_knows_is_the_system_s() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "windows.theme=pink\n");
        assertEquals(ThemeChoice.SYSTEM, kept());
    }

    private ThemeChoice kept() {
        return ThemeChoice.of(SettingsFile.values(home).get(ProgramSetting.THEME));
    }

    @Test
    void follows_the_system_again_once_it_is_turned_to_what_the_system_has() {
        assertEquals(ThemeChoice.DARK, ThemeChoice.of(true, false));
        assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of(false, false));
        assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of(true, true));
        assertTrue(ThemeChoice.SYSTEM.dark(true));
        assertFalse(ThemeChoice.BRIGHT.dark(true));
    }

    @Test
    void is_one_of_the_setting_s_words() {
        assertEquals(((SettingKind.Choice) ProgramSetting.THEME.kind()).words(),
                Arrays.stream(ThemeChoice.values()).map(ThemeChoice::value).toList());
    }
}
