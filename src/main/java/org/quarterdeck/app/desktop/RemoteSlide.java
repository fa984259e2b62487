package org.quarterdeck.app.desktop;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.SlidePictures;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;

/**
 * Draws the session's slide small for the facilitator's phone, one at a time, and keeps the last. What lies over it is left out, and so is the
 * time left, which the phone says itself.
 */
final class RemoteSlide implements SlidePictures {

    private static final int WIDTH = 480;
    private static final int HEIGHT = WIDTH * 9 / 16;
    private final Function<RoomState, SlideMoment> moments;
    private @Nullable SlideView slide;
    private @Nullable Scene scene;
    private @Nullable RoomState drawn;
    private CompletableFuture<byte[]> last = CompletableFuture.completedFuture(new byte[0]);

    /** @param moments what the room sees of a state, asked on the FX thread */
    RemoteSlide(Function<RoomState, SlideMoment> moments) {
        this.moments = moments;
    }

    @Override
    public synchronized CompletableFuture<byte[]> of(RoomState room) {
        if (drawn == null || drawn.rev() != room.rev() || last.isCompletedExceptionally()) {
            drawn = room;
            var taken = new CompletableFuture<Image>();
            FxGate.run(() -> take(room, taken));
            last = taken.thenApplyAsync(RemoteSlide::png);
        }
        return last;
    }

    private void take(RoomState room, CompletableFuture<Image> taken) {
        try {
            var view = slide == null ? new SlideView(SlideShape.WIDE, true) : slide;
            var around = scene == null ? new Scene(view, WIDTH, HEIGHT) : scene;
            slide = view;
            scene = around;
            view.show(moments.apply(room.black(false)));
            view.lookupAll("." + SlideCanvas.CLOCK).forEach(clock -> clock.setVisible(false));
            taken.complete(around.snapshot(null));
        } catch (RuntimeException e) {
            taken.completeExceptionally(e);
        }
    }

    /** Returns a picture as a PNG. */
    static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(copy, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
