package org.quarterdeck.ui.home.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.MessageBundle;

/** The control of one setting: it shows a value, and tells when somebody has chosen another. */
final class SettingControl {

    private final ProgramSetting setting;
    private final Control node;
    private final Consumer<String> chosen;
    private final Consumer<String> refused;
    private String shown = "";
    private boolean showing;

    /**
     * @param values the displays that are there, and what can be opened
     * @param chosen receives a value that the setting takes
     * @param refused receives a sentence about one that it doesn't take
     */
    SettingControl(ProgramSetting setting, SettingValues values, Consumer<String> chosen, Consumer<String> refused) {
        this.setting = setting;
        this.chosen = chosen;
        this.refused = refused;
        this.node = switch (setting.kind()) {
            case SettingKind.Choice choice -> box(choice.words());
            case SettingKind.Display display -> box(values.displays());
            case SettingKind.Switch either -> toggle(either);
            case SettingKind.Amount amount -> field(6);
            case SettingKind.Words words -> field(16);
            case SettingKind.Opened opened -> button(values);
        };
        node.setId("setting-" + setting.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        node.setAccessibleText(setting.words());
        node.setAccessibleHelp(setting.about());
    }

    Control node() {
        return node;
    }

    /** Shows a value, without telling of it. */
    void show(String value) {
        shown = value;
        showing = true;
        try {
            switch (node) {
                case ComboBox<?> box -> select(box, value);
                case ToggleSwitch toggle -> toggle.setSelected(isOn(value));
                case TextField field -> field.setText(setting.words(value));
                default -> {
                    // a button shows no value
                }
            }
        } finally {
            showing = false;
        }
    }

    @SuppressWarnings("unchecked")
    private static void select(ComboBox<?> box, String value) {
        var words = (ComboBox<String>) box;
        if (!words.getItems().contains(value)) {
            words.getItems().add(value);
        }
        words.setValue(value);
    }

    private boolean isOn(String value) {
        return setting.kind() instanceof SettingKind.Switch either && value.equals(either.on());
    }

    private ComboBox<String> box(List<String> words) {
        var box = new ComboBox<String>();
        box.getItems().setAll(all(words));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null ? "" : setting.words(value);
            }

            @Override
            public String fromString(String typed) {
                return typed;
            }
        });
        box.setPrefWidth(230);
        box.valueProperty().addListener((value, before, now) -> tell(now));
        return box;
    }

    private List<String> all(List<String> words) {
        var all = new ArrayList<>(words);
        if (setting.kind() instanceof SettingKind.Display) {
            all.addFirst("");
        }
        return all;
    }

    private ToggleSwitch toggle(SettingKind.Switch either) {
        var toggle = new ToggleSwitch();
        toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        toggle.selectedProperty().addListener((on, before, now) -> tell(now ? either.on() : either.off()));
        return toggle;
    }

    private TextField field(int columns) {
        var field = new TextField();
        field.setPrefColumnCount(columns);
        field.setOnAction(entered -> typed(field));
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                typed(field);
            }
        });
        return field;
    }

    private void typed(TextField field) {
        var value = read(field.getText());
        if (value == null) {
            refused.accept(why());
            show(shown);
        } else {
            field.setText(setting.words(value));
            tell(value);
        }
    }

    /** Returns what was typed as it is kept, or null if the setting doesn't take it. */
    private @Nullable String read(String typed) {
        if (setting.kind() instanceof SettingKind.Amount amount) {
            var number = typed.isBlank() ? amount.read(setting.usual()) : amount.read(typed);
            return number == null ? null : amount.written(number);
        }
        var words = setting == ProgramSetting.WIFI_NAME ? typed.strip() : typed;
        return setting.kind().takes(words) ? words : null;
    }

    private String why() {
        var messages = MessageBundle.ofProgram("settings");
        return switch (setting.kind()) {
            case SettingKind.Amount amount ->
                messages.text("setting.out_of_range", setting.words(),
                        setting.words(amount.written(amount.least())), setting.words(amount.written(amount.most())));
            case SettingKind.Words words -> messages.text("setting.too_long", setting.words(), words.most());
            default -> setting.about();
        };
    }

    private Button button(SettingValues values) {
        var button = new Button(setting.text("open"));
        button.setOnAction(pressed -> values.open(setting));
        return button;
    }

    private void tell(String value) {
        if (!showing && !value.equals(shown)) {
            shown = value;
            chosen.accept(value);
        }
    }
}
