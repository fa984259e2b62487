package org.quarterdeck.ui.home.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.ViewWindow;

class SettingsViewTest {

    private final Kept kept = new Kept();
    private final SettingHistory history = new SettingHistory();
    private final ViewWindow<SettingsView> screen = ViewWindow.of(() -> new SettingsView(kept, history));

    private static final class Kept implements SettingValues {

        private final Map<ProgramSetting, String> values = new EnumMap<>(ProgramSetting.class);
        private final List<String> opened = new ArrayList<>();

        @Override
        public String value(ProgramSetting setting) {
            return values.getOrDefault(setting, setting.usual());
        }

        @Override
        public List<String> displays() {
            return List.of("1440x900+0+0", "1920x1080+1440+0");
        }

        @Override
        public void change(ProgramSetting setting, String value) {
            values.put(setting, value);
        }

        @Override
        public void open(ProgramSetting setting) {
            opened.add(setting.name());
        }

        @Override
        public Path file() {
            return Path.of("settings.properties");
        }
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> box(String id) {
        return (ComboBox<String>) screen.node(id);
    }

    private void type(String id, String words) {
        screen.does(() -> {
            var field = (TextField) screen.node(id);
            field.setText(words);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    @Test
    void a_change_holds_at_once_and_is_taken_back_one_after_the_other() {
        screen.does(() -> box("#setting-theme").setValue("dark"));
        type("#setting-port", "8080");
        screen.does(((ToggleSwitch) screen.node("#setting-bell"))::fire);
        assertEquals(Map.of(ProgramSetting.THEME, "dark", ProgramSetting.PORT, "8080", ProgramSetting.BELL, "true"), kept.values);
        screen.does(() -> screen.node("#setting-bell").requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("false", kept.value(ProgramSetting.BELL));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("7313", kept.value(ProgramSetting.PORT));
        assertEquals("7313", ((TextField) screen.node("#setting-port")).getText());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("system", kept.value(ProgramSetting.THEME));
        assertEquals("system", box("#setting-theme").getValue());
    }

    @Test
    void what_a_setting_does_not_take_is_put_back_with_a_reason() {
        type("#setting-port", "80");
        assertEquals("7313", ((TextField) screen.node("#setting-port")).getText());
        assertTrue(screen.text("#notice .label").contains("from 1024 to 65535"), screen.text("#notice .label"));
        type("#setting-room-depth", "14,5");
        assertEquals(Map.of(ProgramSetting.ROOM_DEPTH, "14.5"), kept.values);
    }

    @Test
    void the_search_finds_names_explanations_choices_and_keys() {
        for (var words : List.of("bell minute", "rings", "bell.muted", "Bell of")) {
            screen.does(() -> ((TextField) screen.node("#settings-find")).setText(words));
            assertTrue(screen.visible("#setting-bell"), words);
            assertFalse(screen.visible("#setting-port"), words);
        }
        screen.does(() -> ((TextField) screen.node("#settings-find")).setText("Deutsch"));
        assertTrue(screen.visible("#setting-language"));
        assertFalse(screen.visible(".none"));
        screen.does(() -> ((TextField) screen.node("#settings-find")).setText("toast"));
        assertTrue(screen.visible(".none"));
    }

    @Test
    void a_value_that_no_choice_has_is_shown_as_it_is() {
        kept.values.put(ProgramSetting.KEPT_MONTHS, "18");
        screen.does(screen.view()::refresh);
        assertEquals("18", box("#setting-kept-months").getValue());
        assertEquals("18 months", ProgramSetting.KEPT_MONTHS.words("18"));
    }

    @Test
    void lists_of_words_and_the_file_are_opened() {
        screen.does(((javafx.scene.control.Button) screen.node("#setting-word-list"))::fire);
        screen.does(((javafx.scene.control.Button) screen.node("#setting-file"))::fire);
        assertEquals(List.of("WORD_LIST", "FILE"), kept.opened);
    }

    @Test
    void in_another_language_the_last_change_can_still_be_taken_back() {
        screen.does(() -> box("#setting-theme").setValue("dark"));
        try (var renewed = ViewWindow.of(() -> new SettingsView(kept, history))) {
            renewed.seen("the offer", () -> renewed.visible("#notice-offer"));
            renewed.does(((javafx.scene.control.Button) renewed.node("#notice-offer"))::fire);
            assertEquals("system", kept.value(ProgramSetting.THEME));
        }
    }
}
