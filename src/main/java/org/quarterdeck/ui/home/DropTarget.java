package org.quarterdeck.ui.home;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.quarterdeck.ui.kit.Styling;

/** Lets workshop files and folders be dropped onto a screen. */
final class DropTarget {

    private DropTarget() {}

    static void install(Region onto, Consumer<Path> open) {
        onto.setOnDragOver(event -> over(onto, event));
        onto.setOnDragExited(event -> Styling.only(onto, false, "dropping"));
        onto.setOnDragDropped(event -> {
            var dropped = workshops(event.getDragboard());
            dropped.forEach(open);
            event.setDropCompleted(!dropped.isEmpty());
            event.consume();
        });
    }

    /** What of the things dropped may be a workshop: text files, and folders. */
    static List<Path> workshops(List<File> files) {
        return files.stream().filter(f -> f.isDirectory() || f.getName().toLowerCase(Locale.ROOT).endsWith(".md"))
                .map(File::toPath).toList();
    }

    private static List<Path> workshops(Dragboard board) {
        return board.hasFiles() ? workshops(board.getFiles()) : List.of();
    }

    private static void over(Region onto, DragEvent event) {
        if (!workshops(event.getDragboard()).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            Styling.only(onto, true, "dropping");
            event.consume();
        }
    }
}
