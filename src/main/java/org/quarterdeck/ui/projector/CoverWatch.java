package org.quarterdeck.ui.projector;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.projector.SlideSight.Finding;

/** Looks whether another window lies over the slides, beside the FX thread. A window that just passes over them is not told of. */
final class CoverWatch {

    /** The number of looks in a row that have to find the slides covered. */
    private static final int LOOKS = 2;

    private final SlideSight sight;
    private int covered;
    private boolean looking;
    private int began;

    CoverWatch(SlideSight sight) {
        this.sight = sight;
    }

    /** Forgets what was found before, as when the slides have just been brought up. A look on its way is not told. */
    void begin() {
        covered = 0;
        began++;
    }

    /**
     * Looks once.
     *
     * @param told receives on the FX thread what is found
     */
    void look(String title, Rectangle2D display, Consumer<Finding> told) {
        if (looking) {
            return;
        }
        looking = true;
        int since = began;
        var pixels = pixels(display);
        Thread.ofVirtual().name("sight").start(() -> {
            var found = sight.look(title, pixels);
            FxGate.run(() -> {
                looking = false;
                var settled = since == began ? settled(found) : null;
                if (settled != null) {
                    told.accept(settled);
                }
            });
        });
    }

    /** Returns what to tell after a look, or null if that is not certain yet. */
    @Nullable
    Finding settled(Finding found) {
        covered = found == Finding.COVERED ? covered + 1 : 0;
        return found == Finding.COVERED && covered < LOOKS ? null : found;
    }

    private static Rectangle2D pixels(Rectangle2D display) {
        return Screen.getScreens().stream().filter(screen -> screen.getBounds().equals(display)).findFirst()
                .map(screen -> new Rectangle2D(display.getMinX() * screen.getOutputScaleX(),
                        display.getMinY() * screen.getOutputScaleY(), display.getWidth() * screen.getOutputScaleX(),
                        display.getHeight() * screen.getOutputScaleY()))
                .orElse(display);
    }
}
