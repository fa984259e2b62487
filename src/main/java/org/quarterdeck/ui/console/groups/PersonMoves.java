package org.quarterdeck.ui.console.groups;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.command.ExerciseCommand.MovePerson;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.ui.common.UiMessages;

/** The menu of a group's people, by the number that each reads on their phone, and of the groups that each can move to. */
final class PersonMoves {

    private final Consumer<MovePerson> move;
    private List<GroupSummary> groups = List.of();

    PersonMoves(Consumer<MovePerson> move) {
        this.move = move;
    }

    /** Sets the groups to choose from, with their sizes of now. */
    void among(List<GroupSummary> now) {
        groups = now;
    }

    /** Returns the button of a group's menu, which is filled when it is opened. */
    MenuButton button(GroupSummary group, List<Integer> seats) {
        var button = new MenuButton("", new FontIcon(Feather.USERS));
        button.setId("people-of-" + group.number());
        button.getStyleClass().addAll("small", "people-menu");
        button.setAccessibleText(UiMessages.text("groups.move", group.name()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().setAll(persons(group, seats));
        button.setOnShowing(event -> button.getItems().setAll(persons(group, seats)));
        return button;
    }

    private List<Menu> persons(GroupSummary group, List<Integer> seats) {
        return seats.stream().sorted().map(seat -> {
            var person = new Menu(UiMessages.text("groups.person", seat));
            person.setId("person-" + seat);
            person.getItems().setAll(groups.stream().filter(other -> other.number() != group.number())
                    .map(other -> to(seat, other)).toList());
            return person;
        }).toList();
    }

    private MenuItem to(int seat, GroupSummary group) {
        var item = new MenuItem(UiMessages.text("groups.move_to", group.number(), group.place(), group.size()));
        item.setId("to-" + group.number());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> move.accept(new MovePerson(seat, group.number())));
        return item;
    }
}
