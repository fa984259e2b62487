package org.quarterdeck.ui.review;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FileEnding;
import org.quarterdeck.ui.common.UiMessages;

/** Asks with the system's dialogs for the file and the format of an export, and for a logo. Starts in the folder used last. */
public class SaveDialog {

    /** In bytes, of the 255 that a name and its ending have on most disks. */
    private static final int LONGEST = 200;

    private @Nullable File last;

    /** Asks for a file. The dialog itself confirms overwriting an existing one. */
    public Optional<Path> file(@Nullable Window over, String name) {
        return ask(over, name, List.of(SessionFileType.values()));
    }

    /** Asks for the file of a table. */
    public Optional<Path> table(@Nullable Window over, String name) {
        return ask(over, name, List.of(SessionFileType.XLSX, SessionFileType.CSV));
    }

    private Optional<Path> ask(@Nullable Window over, String name, List<SessionFileType> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(UiMessages.text("review.export_title"));
        chooser.setInitialDirectory(last != null && last.isDirectory() ? last : null);
        chooser.setInitialFileName(clean(name) + kinds.getFirst().ending());
        kinds.forEach(kind -> chooser.getExtensionFilters()
                .add(new ExtensionFilter(UiMessages.text("review.export_" + kind.ending().substring(1)), "*" + kind.ending())));
        var chosen = chooser.showSaveDialog(over);
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen.getParentFile();
        return Optional.of(named(chosen.toPath(), chooser.getSelectedExtensionFilter(), kinds.getFirst()));
    }

    /** Asks where to write a chart. */
    public Optional<Path> chart(@Nullable Window over, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(UiMessages.text("chart.save"));
        chooser.setInitialDirectory(last != null && last.isDirectory() ? last : null);
        chooser.setInitialFileName(clean(name) + ".png");
        chooser.getExtensionFilters().addAll(new ExtensionFilter("PNG", "*.png"), new ExtensionFilter("SVG", "*.svg"));
        var chosen = chooser.showSaveDialog(over);
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen.getParentFile();
        boolean lines = "SVG".equals(chooser.getSelectedExtensionFilter().getDescription());
        return Optional.of(chosen.getName().matches("(?i).+[.](?:png|svg)")
                ? chosen.toPath()
                : FileEnding.add(chosen.toPath(), lines ? ".svg" : ".png"));
    }

    /** Returns the name as every system takes it, and no longer than leaves room for an ending. */
    static String clean(String name) {
        var allowed = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
        while (allowed.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            allowed = allowed.substring(0, allowed.offsetByCodePoints(allowed.length(), -1)).strip();
        }
        return allowed;
    }

    /** Asks for a picture to read. */
    public Optional<Path> picture(@Nullable Window over) {
        var chooser = new FileChooser();
        chooser.setTitle(UiMessages.text("prepare.logo_choose"));
        chooser.setInitialDirectory(last != null && last.isDirectory() ? last : null);
        chooser.getExtensionFilters().add(new ExtensionFilter(UiMessages.text("prepare.pictures"), "*.png", "*.jpg", "*.jpeg",
                "*.svg", "*.gif", "*.bmp"));
        return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
    }

    /** Returns the chosen file, with the ending of the chosen type where the name has none that is known. */
    static Path named(Path chosen, @Nullable ExtensionFilter kind, SessionFileType usual) {
        if (SessionFileType.of(chosen) != null) {
            return chosen;
        }
        var ending = kind == null ? usual.ending() : kind.getExtensions().getFirst().substring(1);
        return FileEnding.add(chosen, ending);
    }
}
