package org.quarterdeck.ui.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.Drawing;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.ui.kit.Palette;
import org.quarterdeck.workshop.Build;
import org.quarterdeck.workshop.Layout;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.WorkshopReader;

@DisplayName("A slide")
class SlideViewTest {

    private static final Workshop ALL = SampleSlides.all().build();

    private static SlideView view(SlideMoment moment) {
        return view(moment, SlideShape.WIDE);
    }

    private static SlideView view(SlideMoment moment, SlideShape shape) {
        var view = new SlideView(shape, true);
        view.show(moment);
        return view;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("of the built-in workshop fits its canvas, at every step, and can be read from the back row")
    void built_in(SlideShape shape) {
        var workshop = WorkshopReader.read(Path.of("assets/workshops/leadership-and-management")).workshop();
        Drawing.on(() -> {
            for (var segment : workshop.segments()) {
                for (int step = 0; step <= segment.buildItems(); step++) {
                    var view = view(SampleMoments.slide(workshop, segment.id(), step), shape);
                    assertFalse(view.overflows(), segment.id() + " on " + shape);
                    assertTrue(Looked.smallestSize(view) >= 32, segment.id());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("stays within its margins, whatever its layout")
    void margins(SlideShape shape) {
        Drawing.on(() -> {
            for (var segment : ALL.segments()) {
                if (segment.id().equals("quiz")) {
                    continue; // One of its options is too long on purpose.
                }
                var view = view(SampleMoments.slide(ALL, segment.id(), segment.buildItems()), shape);
                for (var text : Looked.texts(view)) {
                    var place = view.sceneToLocal(text.localToScene(text.getLayoutBounds()));
                    assertTrue(place.getMinX() >= shape.margin() - 20 && place.getMaxX() <= shape.right() + 8,
                            () -> segment.id() + ": " + text.getText() + " " + place);
                }
            }
        });
    }

    @Nested
    @DisplayName("of contrasts")
    class Contrast {

        @Test
        @DisplayName("shows a row's left side first, so that the room can guess its right")
        void guess() {
            Drawing.on(() -> {
                var view = view(SampleMoments.slide(ALL, "contrast", 1));
                assertTrue(Looked.shows(view, "Efficiency Vision Processes"));
                assertFalse(Looked.shows(view, "People"));
                assertFalse(Looked.shows(view, "Keeps things steady"));
            });
        }

        @Test
        @DisplayName("ends with all rows whole")
        void whole() {
            Drawing.on(() -> assertTrue(
                    Looked.shows(view(SampleMoments.slide(ALL, "contrast", 4)),
                            "Are we doing it right? Is it the right thing to do?")));
        }
    }

    @Nested
    @DisplayName("that is built up")
    class Steps {

        @Test
        @DisplayName("shows as many items as there were steps, at the places that they keep")
        void items() {
            Drawing.on(() -> {
                var first = view(SampleMoments.slide(ALL, "bullets", 1));
                var second = view(SampleMoments.slide(ALL, "bullets", 2));
                assertTrue(Looked.shows(first, "Both coordinate work"));
                assertFalse(Looked.shows(first, "Both solve problems"));
                assertTrue(Looked.shows(second, "Both solve problems"));
                assertEquals(top(first, "coordinate"), top(second, "coordinate"));
            });
        }

        private double top(SlideView view, String word) {
            return Looked.texts(view).stream().filter(t -> t.getText().contains(word)).findFirst().orElseThrow()
                    .localToScene(0, 0).getY();
        }
    }

    @Nested
    @DisplayName("that invites to join")
    class Join {

        @ParameterizedTest
        @ValueSource(doubles = {720, 1_080})
        @DisplayName("has a code that cameras read, in a bright room and in a dark one")
        void code(double height) {
            for (var theme : Theme.values()) {
                for (var shape : SlideShape.values()) {
                    var picture = Drawing.draw(() -> Looked.picture(
                            view(SampleMoments.slide(SampleSlides.all().build(theme), "join", 0), shape),
                            shape.width() * height / SlideShape.HEIGHT, height));
                    assertEquals("http://192.168.4.20:7313/4815", decoded(picture));
                }
            }
        }

        @Test
        @DisplayName("says address, code and how many are in, and follows them without being laid out anew")
        void words() {
            Drawing.on(() -> {
                var moment = SampleMoments.slide(ALL, "join", 0);
                var view = view(moment);
                assertTrue(Looked.shows(view, "192.168.4.20:7313"));
                assertTrue(Looked.shows(view, "4815"));
                assertTrue(Looked.shows(view, "23 are in"));
                var pane = view.getChildrenUnmodifiable().getFirst();
                view.show(new SlideMoment(ALL, moment.index(), 0, Vote.UNTOUCHED, 24, moment.address(), null, false, false,
                        Audience.ROOM));
                assertTrue(Looked.shows(view, "24 are in"));
                assertFalse(Looked.shows(view, "23 are in"));
                assertSame(pane, view.getChildrenUnmodifiable().getFirst());
                assertTrue(view.getAccessibleText().contains("24 are in"));
            });
        }

        @Test
        @DisplayName("says that the address comes later where there is no room yet")
        void no_room() {
            Drawing.on(() -> assertTrue(Looked.shows(view(SlideMoment.of(ALL, null, ALL.indexOf("join"))),
                    "Address and code appear here once the room is open.")));
        }
    }

    @Nested
    @DisplayName("for a pause")
    class Pause {

        @Test
        @DisplayName("counts down to when everybody is back, and says when that is")
        void countdown() {
            var clock = TestClock.atNine();
            Drawing.on(() -> {
                var view = new SlideView(SlideShape.WIDE, true, clock);
                view.show(SampleMoments.slide(ALL, "break", 0).until(TestClock.NINE.plusSeconds(600)));
                assertTrue(Looked.shows(view, "10:00"), Looked.letters(view));
                assertTrue(Looked.shows(view, "Back at"));
                clock.advance(Duration.ofSeconds(61));
                view.show(SampleMoments.slide(ALL, "break", 0).until(TestClock.NINE.plusSeconds(600)));
                assertTrue(Looked.shows(view, "8:59"), Looked.letters(view));
            });
        }
    }

    @Nested
    @DisplayName("got ready ahead")
    class Ahead {

        @Test
        @DisplayName("is the one that is shown when it is turned to")
        void taken() {
            var next = SampleMoments.slide(ALL, "bullets", 2);
            var view = Drawing.draw(() -> {
                var first = view(SampleMoments.slide(ALL, "bullets", 1));
                new Scene(first, 192, 108);
                first.ahead(List.of(next));
                return first;
            });
            Eventually.until("the next is ready", () -> Drawing.draw(() -> view.ready(next)));
            Drawing.on(() -> {
                view.show(next);
                assertTrue(Looked.shows(view, "Both solve problems"));
                assertFalse(view.ready(next));
            });
        }
    }

    @Nested
    @DisplayName("of four corners")
    class Corners {

        @Test
        @DisplayName("has each at its place, and names them one at a time where it is built up")
        void places() {
            Drawing.on(() -> {
                var view = view(SampleMoments.slide(ALL, "corners", 2));
                assertTrue(Looked.shows(view, "Drift") && Looked.shows(view, "Maintenance"));
                assertFalse(Looked.shows(view, "Chaos"));
                var whole = view(SampleMoments.slide(ALL, "corners", 4));
                assertTrue(place(whole, "Chaos").getMaxY() < place(whole, "Drift").getMinY());
                assertTrue(place(whole, "Drift").getMaxX() < place(whole, "Maintenance").getMinX());
            });
        }

        private Bounds place(SlideView view, String word) {
            var text = Looked.texts(view).stream().filter(t -> word.startsWith(t.getText())).findFirst().orElseThrow();
            return text.localToScene(text.getLayoutBounds());
        }
    }

    @Nested
    @DisplayName("that asks")
    class Asks {

        @Test
        @DisplayName("tells how many have answered, and nothing of what, until it is revealed")
        void hidden() {
            Drawing.on(() -> {
                var view = view(SampleMoments.vote(ALL, "choice", Phase.OPEN, 38, false));
                assertTrue(Looked.shows(view, "38 of 41 have answered"));
                assertTrue(Looked.shows(view, "192.168.4.20:7313"));
                assertTrue(Looked.shows(view, "Work the evening myself"));
                assertFalse(Looked.letters(view).contains("%"));
            });
        }

        @Test
        @DisplayName("shows the chart once it is revealed, and what it says in words")
        void revealed() {
            Drawing.on(() -> {
                var view = view(SampleMoments.vote(ALL, "choice", Phase.CLOSED, 38, true));
                assertTrue(Looked.shows(view, "47% 18"), Looked.letters(view));
                assertTrue(view.getAccessibleText().contains("Ask what is in the way 47% (18)"), view.getAccessibleText());
                assertFalse(Looked.shows(view, "192.168.4.20:7313"));
            });
        }

        @Test
        @DisplayName("counts down while it is open, by the room's clock")
        void countdown() {
            var clock = TestClock.atNine();
            Drawing.on(() -> {
                var asked = SampleMoments.vote(ALL, "choice", Phase.OPEN, 3, false);
                var view = new SlideView(SlideShape.WIDE, true, clock);
                view.show(closing(asked, 3));
                assertTrue(Looked.shows(view, "1:30 left"), Looked.letters(view));
                clock.advance(Duration.ofSeconds(31));
                view.show(closing(asked, 4));
                assertTrue(Looked.shows(view, "0:59 left"), Looked.letters(view));
            });
        }

        private SlideMoment closing(SlideMoment asked, int answers) {
            return new SlideMoment(ALL, asked.index(), 0, new Vote(Phase.OPEN, answers, TestClock.NINE.plusSeconds(90), null), 6,
                    asked.address(), null, false, false, Audience.ROOM);
        }
    }

    @Test
    @DisplayName("is pure black in a blackout, and back afterwards; whoever has the small picture still sees it")
    void blackout() {
        Drawing.on(() -> {
            var moment = SampleMoments.slide(ALL, "statement", 0);
            var black = new SlideMoment(ALL, moment.index(), 0, Vote.UNTOUCHED, 0, null, null, true, false, Audience.ROOM);
            var view = view(moment);
            view.show(black);
            var picture = Looked.picture(view, 320, 180);
            assertEquals(Color.BLACK, picture.getPixelReader().getColor(160, 90));
            assertEquals(Color.BLACK, picture.getPixelReader().getColor(0, 0));
            view.show(moment);
            assertTrue(Looked.shows(view, "You need both."));
            view.show(black.seenBy(Audience.PREVIEW));
            assertTrue(Looked.shows(view, "You need both."));
        });
    }

    @Test
    @DisplayName("says thank you when the session has ended")
    void ended() {
        Drawing.on(() -> assertTrue(Looked.shows(
                view(new SlideMoment(ALL, 3, 0, Vote.UNTOUCHED, 0, null, null, false, true, Audience.ROOM)), "Thank you")));
    }

    @Test
    @DisplayName("knows when its text doesn't fit, and never gets smaller than can be read")
    void too_much() {
        var workshop = SampleSlides.none().slide("long", Layout.TEXT, "Too much", Build.ALL,
                SampleSlides.text("Words, words, words. ".repeat(60))).build();
        Drawing.on(() -> {
            var view = view(SampleMoments.slide(workshop, "long", 0));
            assertTrue(view.overflows());
            assertTrue(Looked.texts(view).stream().filter(t -> t.getText().contains("Words"))
                    .allMatch(t -> t.getFont().getSize() == 48));
        });
    }

    @Test
    @DisplayName("prints quotation marks as its language does")
    void quotation_marks() {
        Drawing.on(() -> {
            assertTrue(Looked.shows(view(SampleMoments.slide(ALL, "quiz", 0)), "“You manage things, you lead people”"));
            var german = SampleSlides.all().lang("de").build();
            assertTrue(Looked.shows(view(SampleMoments.slide(german, "quiz", 0)), "„You manage things, you lead people“"));
        });
    }

    @Test
    @DisplayName("keeps its own faces and colours in a window that has a style of its own")
    void foreign_styles() {
        Drawing.on(() -> {
            var view = view(SampleMoments.slide(ALL, "statement", 0));
            view.setStyle("-fx-font-family: 'DejaVu Sans'; -fx-font-size: 11px; -fx-text-fill: red;");
            Looked.picture(view, 1_920, 1_080);
            var headline = Looked.texts(view).getFirst();
            assertEquals("Fraunces SemiBold", headline.getFont().getFamily());
            assertEquals(Palette.BRIGHT.ink(), headline.getFill());
        });
    }

    private static String decoded(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        Stream.iterate(0, y -> y < height, y -> y + 1).forEach(y -> {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = picture.getPixelReader().getArgb(x, y);
            }
        });
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                    .getText();
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException e) {
            throw new AssertionError("no camera reads that", e);
        }
    }
}
