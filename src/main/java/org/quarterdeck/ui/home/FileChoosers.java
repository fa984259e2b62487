package org.quarterdeck.ui.home;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FileEnding;
import org.quarterdeck.ui.common.UiMessages;

/** Asks for files with the system's dialogs. Each starts in the folder that was last used. */
public class FileChoosers {

    private @Nullable File last;
    private @Nullable File lastPaper;

    /** Asks for a workshop file to open. */
    public Optional<Path> workshopFile(@Nullable Window over) {
        var chooser = new FileChooser();
        chooser.setTitle(UiMessages.text("home.do_open_file"));
        chooser.setInitialDirectory(folder(last));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(UiMessages.text("home.workshop_files"), "*.md", "*.markdown", "*.html",
                        "*.pdf", "*.pptx", "*.ppsx", "*.quarterdeck"));
        return opened(chooser.showOpenDialog(over));
    }

    /** Asks for a folder that holds a workshop. */
    public Optional<Path> workshopFolder(@Nullable Window over) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(UiMessages.text("home.do_open_folder"));
        chooser.setInitialDirectory(folder(last));
        return opened(chooser.showDialog(over));
    }

    /** Asks for a picture to show on a slide. */
    public Optional<Path> picture(@Nullable Window over) {
        var chooser = new FileChooser();
        chooser.setTitle(UiMessages.text("editor.choose_picture"));
        chooser.setInitialDirectory(folder(last));
        chooser.getExtensionFilters().add(new ExtensionFilter(UiMessages.text("editor.picture"), "*.png", "*.jpg", "*.jpeg",
                "*.gif", "*.webp", "*.svg"));
        return opened(chooser.showOpenDialog(over));
    }

    /** Asks where to write a workshop's file. The dialog itself confirms overwriting an existing file. */
    public Optional<Path> workshopCopy(@Nullable Window over, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(UiMessages.text("editor.save_copy"));
        chooser.setInitialDirectory(folder(last));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter("Markdown", "*.md"));
        return opened(chooser.showSaveDialog(over)).map(to -> FileEnding.ensure(to, ".md"));
    }

    /** Asks where to write a PDF. The dialog itself confirms overwriting an existing file. */
    public Optional<Path> paper(@Nullable Window over, String name, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(UiMessages.text("home.paper"));
        chooser.setInitialDirectory(folder(lastPaper));
        chooser.setInitialFileName(name + "." + ending);
        chooser.getExtensionFilters().add(new ExtensionFilter(ending.equals("pptx") ? "PowerPoint" : "PDF", "*." + ending));
        var chosen = chooser.showSaveDialog(over);
        if (chosen == null) {
            return Optional.empty();
        }
        lastPaper = chosen.getParentFile();
        return Optional.of(FileEnding.ensure(chosen.toPath(), "." + ending));
    }

    /** Asks where to write a report of what went wrong. */
    public Optional<Path> report(@Nullable Window over, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(UiMessages.text("home.do_trouble"));
        chooser.setInitialDirectory(folder(lastPaper));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter("ZIP", "*.zip"));
        return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
    }

    private Optional<Path> opened(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }

    /** Returns the folder if it still exists, because a missing one makes some systems' dialogs fail. */
    private static @Nullable File folder(@Nullable File wanted) {
        if (wanted != null && wanted.isDirectory()) {
            return wanted;
        }
        var user = new File(System.getProperty("user.home", "."));
        return user.isDirectory() ? user : null;
    }
}
