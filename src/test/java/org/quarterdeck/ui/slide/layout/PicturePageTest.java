package org.quarterdeck.ui.slide.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SampleSlides;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.PictureFile;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.parser.SamplePictures;
import org.quarterdeck.workshop.picture.PictureLook;
import org.quarterdeck.workshop.picture.PictureLook.Place;

class PicturePageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void keeps_its_shape_alone_or_beside_text(SlideShape shape) throws IOException {
        write("wide.png", 400, 100, BufferedImage.TYPE_INT_RGB);
        for (var body : new Block[][]{{picture("wide.png")}, {picture("wide.png"), SampleSlides.text("Words beside it.")}}) {
            var seen = FxDrawing.draw(() -> view(shape, body)).bounds();
            assertEquals(4, seen.getWidth() / seen.getHeight(), 0.01);
        }
    }

    @Test
    void fills_the_slide_where_it_is_all_that_there_is() throws IOException {
        write("full.png", 160, 90, BufferedImage.TYPE_INT_RGB);
        var seen = FxDrawing.draw(() -> view(SlideShape.WIDE, "", picture("full.png"))).bounds();
        assertEquals(1_920, seen.getWidth(), 0.1);
        assertEquals(1_080, seen.getHeight(), 0.1);
    }

    @ParameterizedTest
    @CsvSource({"LEFT,0,768", "RIGHT,1152,1920"})
    void takes_the_side_and_the_share_that_its_author_gives_it_from_edge_to_edge(Place place, double from, double to)
            throws IOException {
        write("side.png", 160, 90, BufferedImage.TYPE_INT_RGB);
        var look = new PictureLook(place, 0, 0, false, 40);
        var seen = FxDrawing.draw(() -> view(SlideShape.WIDE, new Block.Picture("side.png", "", look),
                SampleSlides.text("Words beside it."))).image();
        assertEquals(from, seen.getLayoutX(), 0.1);
        assertEquals(to, seen.getLayoutX() + seen.getFitWidth(), 0.1);
        assertEquals(0, seen.getLayoutY(), 0.1);
    }

    @ParameterizedTest
    @CsvSource({"1,2.0,red", "3,2.0,blue", "6,0.5,red", "8,0.5,blue"})
    void stands_upright_however_the_camera_was_held(int orientation, double ratio, String first) throws IOException {
        photograph("photo.jpg", orientation);
        var file = PictureFile.of(folder.resolve("photo.jpg"));
        assertNotNull(file);
        assertEquals(ratio, file.ratio(), 0.01);
        var seen = file.read(40).join();
        var corner = seen.getPixelReader().getColor(4, 4);
        assertEquals(first, corner.getRed() > corner.getBlue() ? "red" : "blue");
    }

    /** Its left half red, its right half blue, with a word of the camera's about how it was held. */
    private void photograph(String name, int orientation) throws IOException {
        var picture = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 80; x++) {
            for (int y = 0; y < 40; y++) {
                picture.setRGB(x, y, x < 40 ? 0xFF0000 : 0x0000FF);
            }
        }
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3,
                0,
                1, 0, 0, 0, (byte) orientation, 0, 0, 0, 0, 0, 0, 0};
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg.toByteArray(), 0, 2);
        whole.writeBytes(exif);
        whole.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        Files.write(folder.resolve(name), whole.toByteArray());
    }

    @Test
    void of_two_hundred_megapixels_is_read_with_no_more_of_them_than_a_slide_shows() throws IOException {
        write("huge.png", 20_000, 10_000, BufferedImage.TYPE_BYTE_BINARY);
        var shown = FxDrawing.draw(() -> view(SlideShape.WIDE, picture("huge.png")));
        shown.view().complete().join();
        var image = FxDrawing.draw(() -> shown.image().getImage());
        assertTrue(image.getWidth() >= 1_400 && image.getWidth() < 4_000, () -> image.getWidth() + "");
    }

    @Test
    void that_breaks_off_lies_elsewhere_or_cant_even_be_a_file_leaves_its_words(@TempDir Path elsewhere) throws IOException {
        write("whole.png", 300, 300, BufferedImage.TYPE_INT_RGB);
        var bytes = Files.readAllBytes(folder.resolve("whole.png"));
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.writeString(folder.resolve("none.png"), "no picture at all");
        var outside = Files.copy(folder.resolve("whole.png"), elsewhere.resolve("whole.png")).toString();
        for (var name : new String[]{"cut.png", "none.png", "missing.png", "n\0ne.png", outside}) {
            var shown = FxDrawing.draw(() -> view(SlideShape.WIDE, picture(name)));
            shown.view().complete().join();
            assertTrue(FxDrawing.draw(() -> NodeInspection.shows(shown.view(), "What it shows")), name);
        }
        assertNull(PictureFile.of(folder.resolve("none.png")));
    }

    @ParameterizedTest
    @EnumSource
    void of_several_shows_all_side_by_side_without_one_over_another(SlideShape shape) throws IOException {
        write("a.png", 400, 300, BufferedImage.TYPE_INT_RGB);
        write("b.png", 300, 400, BufferedImage.TYPE_INT_RGB);
        for (int count = 2; count <= 4; count++) {
            for (var text : new String[]{"", "Words above them."}) {
                var body = new ArrayList<Block>();
                if (!text.isEmpty()) {
                    body.add(SampleSlides.text(text));
                }
                for (int i = 0; i < count; i++) {
                    body.add(picture(i % 2 == 0 ? "a.png" : "b.png"));
                }
                var view = FxDrawing.draw(() -> view(shape, body.toArray(Block[]::new))).view();
                var places = FxDrawing.draw(() -> NodeInspection.pictures(view).stream()
                        .map(image -> new Rectangle2D(image.getLayoutX(), image.getLayoutY(), image.getFitWidth(),
                                image.getFitHeight()))
                        .toList());
                assertEquals(count, places.size());
                for (int i = 0; i < count; i++) {
                    assertTrue(places.get(i).getMinX() >= 0 && places.get(i).getMaxX() <= shape.width() + 0.1, places::toString);
                    for (int k = 0; k < i; k++) {
                        assertFalse(places.get(i).intersects(places.get(k)), places::toString);
                    }
                }
            }
        }
    }

    @Test
    void has_the_size_that_its_author_wants() throws IOException {
        write("a.png", 800, 400, BufferedImage.TYPE_INT_RGB);
        var look = new PictureLook(Place.IN_TEXT, 300, 0, false);
        var seen = FxDrawing.draw(() -> view(SlideShape.WIDE, new Block.Picture("a.png", "", look))).bounds();
        assertEquals(450, seen.getWidth(), 0.1);
        assertEquals(225, seen.getHeight(), 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.webp", "a.svg"})
    void shows_newer_kinds_too(String name) throws IOException {
        Files.write(folder.resolve("a.webp"), SamplePictures.WEBP);
        Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        var file = PictureFile.of(folder.resolve(name));
        assertNotNull(file);
        assertEquals(1, file.ratio(), 0.01);
        assertTrue(file.read(30).join().getWidth() >= 1);
    }

    private record Shown(SlideView view) {

        ImageView image() {
            var found = find(view);
            assertFalse(found == null, "no picture is there");
            return found;
        }

        Bounds bounds() {
            return FxDrawing.draw(() -> image().getBoundsInLocal().getWidth() > 0
                    ? image().getBoundsInLocal()
                    : new javafx.geometry.BoundingBox(0, 0, image().getFitWidth(), image().getFitHeight()));
        }

        private static @Nullable ImageView find(Node node) {
            if (node instanceof ImageView image) {
                return image;
            }
            return node instanceof Parent parent
                    ? parent.getChildrenUnmodifiable().stream().map(Shown::find).filter(found -> found != null).findFirst()
                            .orElse(null)
                    : null;
        }
    }

    private Shown view(SlideShape shape, Block... body) {
        return view(shape, "A headline", body);
    }

    private Shown view(SlideShape shape, String title, Block... body) {
        var workshop = SampleSlides.none().slide("p", SlideLayout.PICTURE, title, BuildMode.ALL, body).build();
        var view = new SlideView(shape, true);
        view.show(SampleMoments.slide(workshop, "p", 0).in(folder));
        return new Shown(view);
    }

    private static Block.Picture picture(String name) {
        return new Block.Picture(name, "What it shows");
    }

    private void write(String name, int width, int height, int type) throws IOException {
        ImageIO.write(new BufferedImage(width, height, type), "png", folder.resolve(name).toFile());
    }
}
