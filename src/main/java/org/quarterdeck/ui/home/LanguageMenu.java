package org.quarterdeck.ui.home;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.HomeSessionActions;

/** Chooses the language of the program: each by its own name, so that whoever reads no other finds it. */
final class LanguageMenu extends MenuButton {

    LanguageMenu(HomeSessionActions actions) {
        setId("language");
        setGraphic(new FontIcon(Feather.GLOBE));
        getStyleClass().addAll("quiet-menu", "icon-menu");
        setAccessibleText(UiMessages.text("home.language"));
        setTooltip(new Tooltip(UiMessages.text("home.language")));
        var group = new ToggleGroup();
        getItems().addAll(item("", UiMessages.text("home.language_system"), group, actions), new SeparatorMenuItem());
        ProgramLanguage.ALL.forEach(tag -> getItems().add(item(tag, ProgramLanguage.ownName(tag), group, actions)));
    }

    private static RadioMenuItem item(String tag, String name, ToggleGroup group, HomeSessionActions actions) {
        var item = new RadioMenuItem(name);
        item.setId("language-" + (tag.isEmpty() ? "system" : tag));
        item.setToggleGroup(group);
        item.setSelected(tag.equals(actions.language()));
        item.setOnAction(chosen -> actions.speak(tag));
        return item;
    }
}
