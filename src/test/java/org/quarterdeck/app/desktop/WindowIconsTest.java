package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;

class WindowIconsTest {

    @Test
    void are_given_to_windows_that_are_open_and_to_those_that_open_later() throws Exception {
        var first = FxDrawing.draw(() -> shown(new Stage()));
        WindowIcons.giveToAll(ForkJoinPool.commonPool()).get(30, TimeUnit.SECONDS);
        var second = FxDrawing.draw(() -> shown(new Stage()));
        try {
            for (var stage : List.of(first, second)) {
                assertEquals(List.of(16.0, 32.0, 48.0, 128.0),
                        FxDrawing.draw(() -> stage.getIcons().stream().map(Image::getWidth).toList()));
                assertEquals(0xff14202e, FxDrawing.draw(() -> stage.getIcons().get(3).getPixelReader().getArgb(64, 12)));
            }
        } finally {
            FxDrawing.draw(() -> {
                first.close();
                second.close();
                return true;
            });
        }
    }

    private static Stage shown(Stage stage) {
        stage.show();
        return stage;
    }
}
