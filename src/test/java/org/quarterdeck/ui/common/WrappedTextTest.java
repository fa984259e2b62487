package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.ViewWindow;

class WrappedTextTest {

    private static final String ARABIC = "لا ورشة هنا بعد. أفلت ملف ورشة أو مجلدها على هذه النافذة، أو افتح واحدة.";

    @Test
    void joined_letters_are_broken_at_spaces_as_narrow_as_the_label_is_and_keep_every_word() {
        try (var window = ViewWindow.of(() -> {
            var label = new Label(ARABIC);
            WrappedText.in(label);
            label.setMaxWidth(160);
            var box = new VBox(label);
            box.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            return box;
        })) {
            var label = (Label) window.view().getChildren().getFirst();
            window.does(window.view()::layout);
            assertTrue(label.getText().lines().count() > 2, label.getText());
            assertEquals(ARABIC, label.getText().replace("\n", " "));
            window.does(() -> label.setText("A short one"));
            assertEquals("A short one", label.getText());
            assertTrue(label.isWrapText());
        }
    }

    @Test
    void breaks_no_label_any_other_way() throws IOException {
        // The editor's text is no label; it keeps joined words together by stretches of its own.
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/quarterdeck"))
                .filter(file -> !file.endsWith("ui/editor/text/WorkshopTextArea.java"))) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".java")).filter(file -> {
                try {
                    return Files.readString(file).contains("setWrapText(true)");
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }).map(Path::toString).toList());
        }
    }
}
