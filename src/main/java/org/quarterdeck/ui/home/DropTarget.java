package org.quarterdeck.ui.home;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.quarterdeck.ui.common.StyleStates;

/**
 * Lets files and folders of any kind be dropped onto a screen. What is not a workshop is reported, which a refused drop
 * would not allow.
 */
final class DropTarget {

    private DropTarget() {}

    static void install(Region onto, Consumer<List<Path>> take) {
        onto.setOnDragOver(event -> over(onto, event));
        onto.setOnDragExited(event -> StyleStates.only(onto, false, "dropping"));
        onto.setOnDragDropped(event -> {
            var files = event.getDragboard().getFiles();
            if (!files.isEmpty()) {
                take.accept(files.stream().map(File::toPath).toList());
            }
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    private static void over(Region onto, DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            StyleStates.only(onto, true, "dropping");
            event.consume();
        }
    }
}
