package org.quarterdeck.ui.home.settings;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.Notice.Offer;
import org.quarterdeck.ui.common.NoticeBar;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.WrappedText;

/** All settings, explained and searched. A change holds at once and can be taken back, one after the other. */
public final class SettingsView extends BorderPane {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final MessageBundle messages = MessageBundle.ofProgram("settings");
    private final SettingValues values;
    private final CustomTextField find = (CustomTextField) TextFields.createClearableTextField();
    private final NoticeBar notice = new NoticeBar();
    private final SettingHistory history;
    private final List<SettingRow> rows;
    private final List<VBox> groups;
    private final Label none = new Label(messages.text("setting.none"));

    /** @param history what was changed before, as in another language */
    public SettingsView(SettingValues values, SettingHistory history) {
        this.values = values;
        this.history = history;
        rows = Arrays.stream(ProgramSetting.values()).map(setting -> new SettingRow(setting, values, this::change, this::refuse))
                .toList();
        groups = Arrays.stream(SettingGroup.values()).map(this::group).toList();
        getStyleClass().add("settings");
        getStylesheets().add(Stylesheets.sheet("settings"));
        find.setId("settings-find");
        find.setPromptText(messages.text("setting.find"));
        find.setAccessibleText(messages.text("setting.find"));
        find.setLeft(new FontIcon(Feather.SEARCH));
        find.textProperty().addListener((text, before, words) -> filter(words));
        none.getStyleClass().addAll("quiet", "none");
        WrappedText.in(none);
        var page = new VBox();
        page.getStyleClass().add("page");
        page.getChildren().add(none);
        page.getChildren().addAll(groups);
        var scroll = new ScrollPane(page);
        ScrollPanes.upAndDown(scroll);
        var top = new VBox(find);
        top.getStyleClass().add("top");
        setTop(top);
        setCenter(scroll);
        setBottom(notice);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        refresh();
        filter("");
        var last = history.last();
        if (last != null) {
            told(last.setting());
            sceneProperty().addListener(shown -> find(last.setting()));
        }
    }

    /** Shows the values as they are now, as after a change elsewhere. */
    public void refresh() {
        rows.forEach(row -> row.show(values.value(row.setting())));
    }

    /** Shows a setting and puts the focus there. */
    public void find(ProgramSetting setting) {
        find.clear();
        rows.stream().filter(row -> row.setting() == setting).forEach(SettingRow::focus);
    }

    private VBox group(SettingGroup group) {
        var heading = new Label(group.words());
        heading.getStyleClass().add("heading");
        var box = new VBox(heading);
        rows.stream().filter(row -> row.setting().group() == group).forEach(box.getChildren()::add);
        box.getStyleClass().add("group");
        return box;
    }

    private void filter(String words) {
        for (var row : rows) {
            there(row, words.isBlank() || row.has(words));
        }
        for (var group : groups) {
            there(group, group.getChildren().stream().anyMatch(child -> child instanceof SettingRow && child.isVisible()));
        }
        there(none, groups.stream().noneMatch(VBox::isVisible));
    }

    private static void there(javafx.scene.Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void change(ProgramSetting setting, String value) {
        history.changed(setting, values.value(setting));
        apply(setting, value);
        told(setting);
    }

    private void told(ProgramSetting setting) {
        notice.say(new Notice(messages.text("setting.changed", setting.words()),
                new Offer(messages.text("setting.undo"), false, this::undo), () -> {}));
    }

    private void undo() {
        var last = history.takeBack();
        if (last != null) {
            apply(last.setting(), last.before());
            notice.say(Notice.of(messages.text("setting.undone", last.setting().words())));
        }
    }

    private void apply(ProgramSetting setting, String value) {
        values.change(setting, value);
        rows.stream().filter(row -> row.setting() == setting).forEach(row -> row.show(value));
    }

    private void refuse(String why) {
        notice.say(Notice.of(why));
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            find.requestFocus();
            event.consume();
        } else if (UNDO.match(event)) {
            undo();
            event.consume();
        } else {
            notice.key(event);
        }
    }
}
