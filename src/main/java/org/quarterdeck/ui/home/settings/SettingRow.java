package org.quarterdeck.ui.home.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.ui.common.WrappedText;

/** A setting with its name, a sentence about it, its control, and the way back to its usual value. */
final class SettingRow extends HBox {

    private final ProgramSetting setting;
    private final SettingControl control;
    private final Button reset = new Button(null, new FontIcon(Feather.ROTATE_CCW));
    private final String found;

    /** @param changed receives the setting with its new value */
    SettingRow(ProgramSetting setting, SettingValues values, BiConsumer<ProgramSetting, String> changed,
            Consumer<String> refused) {
        this.setting = setting;
        this.control = new SettingControl(setting, values, value -> changed.accept(setting, value), refused);
        getStyleClass().add("setting");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label(setting.words());
        name.getStyleClass().add("name");
        name.setLabelFor(control.node());
        WrappedText.in(name);
        var about = new Label(setting == ProgramSetting.FILE ? values.file().toString() : setting.about());
        about.getStyleClass().add("quiet");
        WrappedText.in(about);
        var words = new VBox(name, about);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = MessageBundle.ofProgram("settings").text("setting.reset");
        reset.getStyleClass().add("icon-action");
        reset.setAccessibleText(back + ": " + setting.words());
        reset.setTooltip(new Tooltip(back));
        reset.setOnAction(pressed -> changed.accept(setting, setting.usual()));
        control.node().setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, reset, control.node());
        found = words(setting, about.getText()).toLowerCase(Locale.ROOT);
    }

    private static String words(ProgramSetting setting, String about) {
        var values = setting.kind() instanceof SettingKind.Choice choice
                ? choice.words().stream().map(setting::words)
                : Stream.<String>empty();
        return Stream.concat(Stream.of(setting.words(), about, setting.group().words(), setting.key()), values)
                .collect(Collectors.joining(" "));
    }

    ProgramSetting setting() {
        return setting;
    }

    void show(String value) {
        control.show(value);
        reset.setVisible(!setting.key().isEmpty() && !value.equals(setting.usual()));
    }

    /** Returns whether the setting has all of the words, in its name, its sentence, its choices or its key. */
    boolean has(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(found::contains);
    }

    void focus() {
        control.node().requestFocus();
    }
}
