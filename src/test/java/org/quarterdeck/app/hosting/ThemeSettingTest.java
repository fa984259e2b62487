package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.hosting.ThemeSetting.Choice;

class ThemeSettingTest {

    @TempDir
    private Path home;

    @Test
    void is_the_system_s_until_something_else_is_chosen() throws Exception {
        assertEquals(Choice.SYSTEM, new ThemeSetting(home).kept());
        new ThemeSetting(home).keep(Choice.DARK);
        assertEquals(Choice.DARK, new ThemeSetting(home).kept());
    }

    @Test
    void that_nobody_knows_is_the_system_s() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "windows.theme=pink\n");
        assertEquals(Choice.SYSTEM, new ThemeSetting(home).kept());
    }

    @Test
    void follows_the_system_again_once_it_is_turned_to_what_the_system_has() {
        assertEquals(Choice.DARK, Choice.of(true, false));
        assertEquals(Choice.SYSTEM, Choice.of(false, false));
        assertEquals(Choice.SYSTEM, Choice.of(true, true));
        assertTrue(Choice.SYSTEM.dark(true));
        assertFalse(Choice.BRIGHT.dark(true));
    }
}
