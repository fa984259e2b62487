package org.quarterdeck.ui.home;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.kit.Messages;

/** Asks for a workshop file, or for a folder that holds one. */
final class OpenButton extends MenuButton {

    private final Consumer<Path> open;

    OpenButton(Consumer<Path> open) {
        super(Messages.text("home.open"), new FontIcon(Feather.FOLDER));
        this.open = open;
        setId("open");
        getItems().addAll(item("home.open_file", this::file), item("home.open_folder", this::folder));
    }

    private void file() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("home.open_file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.text("home.workshop_files"), "*.md"));
        take(chooser.showOpenDialog(getScene().getWindow()));
    }

    private void folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("home.open_folder"));
        take(chooser.showDialog(getScene().getWindow()));
    }

    private void take(@Nullable File chosen) {
        if (chosen != null) {
            open.accept(chosen.toPath());
        }
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
