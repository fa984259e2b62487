package org.quarterdeck.ui.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.client.result.ResultParser;
import com.google.zxing.client.result.URIParsedResult;
import com.google.zxing.client.result.WifiParsedResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.slide.canvas.Legibility;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.QrCodeImage;
import org.quarterdeck.ui.slide.layout.PageLayouts;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

class JoinCodesTest {

    private static final Workshop ALL = SampleSlides.all().build(Theme.BRIGHT);
    private static final RoomAddress LONGEST = new RoomAddress("http://192.168.100.100:7313/", "192.168.100.100:7313", "4815",
            "k7Qm2xPd");

    @BeforeAll
    static void with_a_screen() {
        HeadlessDisplay.start();
    }

    @Nested
    class As_a_phone_s_camera_reads_them_off_the_picture {

        static Stream<WifiNetwork> networks() {
            return Stream.of(new WifiNetwork("Seminar room 2", "open-minds"), new WifiNetwork("Guests", ""),
                    new WifiNetwork("a;b:c,d\\e\"f", "\\;:,\"\\\\;;"), new WifiNetwork("Büro Zürich – Gäste", "schöne Grüße"),
                    new WifiNetwork("会議室", "ようこそ2027"), new WifiNetwork("x".repeat(32), "p".repeat(63)));
        }

        @ParameterizedTest
        @MethodSource("networks")
        void join_the_network_of_that_very_name_and_password_and_open_the_room(WifiNetwork wifi) {
            for (var shape : SlideShape.values()) {
                var codes = decoded(picture(LONGEST.by(wifi), shape)).stream().map(ResultParser::parseResult).toList();
                assertEquals(2, codes.size(), "codes on a " + shape);
                var network = codes.stream().filter(WifiParsedResult.class::isInstance).map(WifiParsedResult.class::cast)
                        .findFirst().orElseThrow();
                assertEquals(wifi.name(), network.getSsid());
                assertEquals(wifi.password().isEmpty() ? "nopass" : "WPA", network.getNetworkEncryption());
                assertEquals(wifi.password(), network.getPassword() == null ? "" : network.getPassword());
                var page = codes.stream().filter(URIParsedResult.class::isInstance).map(URIParsedResult.class::cast)
                        .findFirst().orElseThrow();
                assertEquals("http://192.168.100.100:7313/j/k7Qm2xPd", page.getURI());
            }
        }

        private static Image picture(RoomAddress address, SlideShape shape) {
            return FxDrawing.draw(() -> {
                var view = new SlideView(shape, true);
                view.show(SampleMoments.slide(ALL, "join", 0).at(address));
                return NodeInspection.picture(view, shape.width() * 720 / SlideShape.HEIGHT, 720);
            });
        }

        private static List<Result> decoded(Image picture) {
            int width = (int) picture.getWidth();
            int height = (int) picture.getHeight();
            var pixels = new int[width * height];
            picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            try {
                return List.of(new QRCodeMultiReader()
                        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)))));
            } catch (NotFoundException e) {
                throw new AssertionError("no camera reads that", e);
            }
        }
    }

    @Nested
    class Are_as_big_as_the_slide_allows {

        @Test
        void so_that_the_last_row_of_a_usual_room_reads_the_one_to_the_page_with_the_longest_address() {
            assertTrue(Venue.USUAL.reads(legible(LONGEST, SlideShape.WIDE)));
        }

        @Test
        void and_hold_their_words_beside_them_also_where_there_are_two_and_where_the_projector_is_narrow() {
            for (var shape : SlideShape.values()) {
                for (var address : List.of(LONGEST, LONGEST.by(new WifiNetwork("Seminar room 2", "open-minds")))) {
                    FxDrawing.on(() -> assertFalse(
                            PageLayouts.lay(SampleMoments.slide(ALL, "join", 0).at(address), shape, true).overflows(),
                            shape + " " + address));
                }
            }
        }

        @Test
        void measured_without_their_empty_border_what_a_camera_tells_apart() {
            assertEquals(QrCodeImage.side("http://192.168.100.100:7313/j/k7Qm2xPd", 800) * 29 / 37,
                    QrCodeImage.symbol("http://192.168.100.100:7313/j/k7Qm2xPd", 800), 1e-9);
        }

        private static Legibility legible(RoomAddress address, SlideShape shape) {
            return FxDrawing.draw(
                    () -> PageLayouts.lay(SampleMoments.slide(ALL, "join", 0).at(address), shape, true).sheet().legible());
        }
    }

    @Test
    void stand_below_words_for_those_without_a_camera() {
        FxDrawing.on(() -> {
            var view = new SlideView(SlideShape.WIDE, true);
            view.show(SampleMoments.slide(ALL, "join", 0).at(LONGEST.by(new WifiNetwork("Guests", ""))));
            for (var words : List.of("Guests", "no password", "192.168.100.100:7313", "4815", "23 are in")) {
                assertTrue(NodeInspection.shows(view, words), words);
            }
        });
    }
}
