package org.quarterdeck.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.Main;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.home.action.WorkshopChoice;

/** The program's own home screen, started as {@code java -jar} starts it but in this process, so that one can look at it frame by frame. */
final class HomeScreenRobot {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final long LIMIT_SECONDS = 40;
    private final Scene scene;

    private HomeScreenRobot(Scene scene) {
        this.scene = scene;
    }

    static HomeScreenRobot start(Path home) throws Exception {
        Main.main(new String[]{"--home", home.toString(), "--bind", "127.0.0.1"});
        Scene[] found = new Scene[1];
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS); found[0] == null;) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the program showed no window");
            }
            TimeUnit.MILLISECONDS.sleep(50);
            PictureFiles.onScreen(() -> found[0] = Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull)
                    .filter(scene -> scene.lookup("#workshops") != null).findFirst().orElse(null));
        }
        return new HomeScreenRobot(found[0]);
    }

    Node node(String query) {
        return Objects.requireNonNull(scene.lookup(query), query);
    }

    /** Chooses the workshop whose line in the list says that. */
    void choose(String title) throws Exception {
        seen(() -> listed().contains(title));
        PictureFiles.onScreen(() -> {
            ((ListView<?>) node("#workshops")).getSelectionModel().select(listed().indexOf(title));
            return true;
        });
    }

    /** The titles on the list. */
    List<String> listed() {
        return ((ListView<?>) node("#workshops")).getItems().stream()
                .map(choice -> ((WorkshopChoice) choice).reading().workshop().title()).toList();
    }

    void press(KeyCode key, int times) {
        PictureFiles.onScreen(() -> {
            for (int i = 0; i < times; i++) {
                Event.fireEvent(node("#thumbnails"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            return true;
        });
    }

    /** The chosen slide among the small ones; null while it is not in sight. */
    @Nullable
    Node chosen() {
        return node("#thumbnails").lookupAll(".thumbnail").stream().filter(n -> n.getPseudoClassStates().contains(CHOSEN))
                .findFirst().orElse(null);
    }

    /** What the chosen slide says. */
    String words() {
        var chosen = chosen();
        var slide = chosen == null ? null : chosen.lookup(".slide");
        return slide == null ? "" : String.valueOf(slide.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    /** Where the chosen slide stands in the window. */
    Bounds place() {
        var chosen = Objects.requireNonNull(chosen(), "a chosen slide in sight");
        return chosen.localToScene(chosen.getLayoutBounds());
    }

    /** What the display shows of a node. */
    Image picture(Node node) {
        var at = node.localToScreen(node.getLayoutBounds());
        return new Robot().getScreenCapture(null, new Rectangle2D(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()),
                false);
    }

    /** Waits, looking at every frame. Returns the time at which the frame was begun in which it was so. */
    long seen(BooleanSupplier condition) throws Exception {
        var at = new CompletableFuture<Long>();
        var look = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    if (condition.getAsBoolean()) {
                        at.complete(System.nanoTime());
                        stop();
                    }
                } catch (RuntimeException e) {
                    at.completeExceptionally(e);
                    stop();
                }
            }
        };
        FxGate.run(look::start);
        try {
            return at.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } finally {
            FxGate.run(look::stop);
        }
    }

    static boolean same(Image one, Image other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
