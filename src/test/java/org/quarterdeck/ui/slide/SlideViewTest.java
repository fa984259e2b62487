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
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.canvas.LiveContent;
import org.quarterdeck.ui.slide.canvas.RoomStatus;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

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
    void of_the_built_in_workshop_fits_its_canvas_at_every_step_and_can_be_read_from_the_back_row(SlideShape shape) {
        var workshop = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management")).workshop();
        FxDrawing.on(() -> {
            for (var segment : workshop.segments()) {
                for (int step = 0; step <= segment.buildItems(); step++) {
                    var view = view(SampleMoments.slide(workshop, segment.id(), step), shape);
                    assertFalse(view.overflows(), segment.id() + " on " + shape);
                    assertTrue(NodeInspection.smallestSize(view) >= 32, segment.id());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void stays_within_its_margins_whatever_its_layout(SlideShape shape) {
        FxDrawing.on(() -> {
            for (var segment : ALL.segments()) {
                if (segment.id().equals("quiz")) {
                    continue; // One of its options is too long on purpose.
                }
                var view = view(SampleMoments.slide(ALL, segment.id(), segment.buildItems()), shape);
                for (var text : NodeInspection.texts(view)) {
                    var place = view.sceneToLocal(text.localToScene(text.getLayoutBounds()));
                    assertTrue(place.getMinX() >= shape.margin() - 20 && place.getMaxX() <= shape.right() + 8,
                            () -> segment.id() + ": " + text.getText() + " " + place);
                }
            }
        });
    }

    @Nested
    class Of_contrasts {

        @Test
        void shows_a_row_s_left_side_first_so_that_the_room_can_guess_its_right() {
            FxDrawing.on(() -> {
                var view = view(SampleMoments.slide(ALL, "contrast", 1));
                assertTrue(NodeInspection.shows(view, "Efficiency Vision Processes"));
                assertFalse(NodeInspection.shows(view, "People"));
                assertFalse(NodeInspection.shows(view, "Keeps things steady"));
            });
        }

        @Test
        void ends_with_all_rows_whole() {
            FxDrawing.on(() -> assertTrue(
                    NodeInspection.shows(view(SampleMoments.slide(ALL, "contrast", 4)),
                            "Are we doing it right? Is it the right thing to do?")));
        }
    }

    @Nested
    class That_is_built_up {

        @Test
        void shows_as_many_items_as_there_were_steps_at_the_places_that_they_keep() {
            FxDrawing.on(() -> {
                var first = view(SampleMoments.slide(ALL, "bullets", 1));
                var second = view(SampleMoments.slide(ALL, "bullets", 2));
                assertTrue(NodeInspection.shows(first, "Both coordinate work"));
                assertFalse(NodeInspection.shows(first, "Both solve problems"));
                assertTrue(NodeInspection.shows(second, "Both solve problems"));
                assertEquals(top(first, "coordinate"), top(second, "coordinate"));
            });
        }

        private double top(SlideView view, String word) {
            return NodeInspection.texts(view).stream().filter(t -> t.getText().contains(word)).findFirst().orElseThrow()
                    .localToScene(0, 0).getY();
        }
    }

    @Nested
    class That_invites_to_join {

        @ParameterizedTest
        @ValueSource(doubles = {720, 1_080})
        void has_a_code_that_cameras_read_in_a_bright_room_and_in_a_dark_one(double height) {
            for (var theme : Theme.values()) {
                for (var shape : SlideShape.values()) {
                    var picture = FxDrawing.draw(() -> NodeInspection.picture(
                            view(SampleMoments.slide(SampleSlides.all().build(theme), "join", 0), shape),
                            shape.width() * height / SlideShape.HEIGHT, height));
                    assertEquals("http://192.168.4.20:7313/j/k7Qm2xPd", decoded(picture));
                }
            }
        }

        @Test
        void says_address_code_and_how_many_are_in_and_follows_them_without_being_laid_out_anew() {
            FxDrawing.on(() -> {
                var moment = SampleMoments.slide(ALL, "join", 0);
                var view = view(moment);
                assertTrue(NodeInspection.shows(view, "192.168.4.20:7313"));
                assertTrue(NodeInspection.shows(view, "4815"));
                assertTrue(NodeInspection.shows(view, "23 are in"));
                var pane = view.getChildrenUnmodifiable().getFirst();
                view.show(moment.with(RoomStatus.of(24, moment.address())));
                assertTrue(NodeInspection.shows(view, "24 are in"));
                assertFalse(NodeInspection.shows(view, "23 are in"));
                assertSame(pane, view.getChildrenUnmodifiable().getFirst());
                assertTrue(view.getAccessibleText().contains("24 are in"));
            });
        }

        @Test
        void says_that_the_address_comes_later_where_there_is_no_room_yet() {
            FxDrawing.on(() -> assertTrue(NodeInspection.shows(view(SlideMoment.of(ALL, null, ALL.indexOf("join"))),
                    "Address and code appear here once the room is open.")));
        }
    }

    @Nested
    class For_a_pause {

        @Test
        void counts_down_to_when_everybody_is_back_and_says_when_that_is() {
            var clock = TestClock.atNine();
            FxDrawing.on(() -> {
                var view = new SlideView(SlideShape.WIDE, true, clock);
                view.show(SampleMoments.slide(ALL, "break", 0).until(TestClock.NINE.plusSeconds(600)));
                assertTrue(NodeInspection.shows(view, "10:00"), NodeInspection.letters(view));
                assertTrue(NodeInspection.shows(view, "Back at"));
                clock.advance(Duration.ofSeconds(61));
                view.show(SampleMoments.slide(ALL, "break", 0).until(TestClock.NINE.plusSeconds(600)));
                assertTrue(NodeInspection.shows(view, "8:59"), NodeInspection.letters(view));
            });
        }
    }

    @Nested
    class Got_ready_ahead {

        @Test
        void is_the_one_that_is_shown_when_it_is_turned_to() {
            var next = SampleMoments.slide(ALL, "bullets", 2);
            var view = FxDrawing.draw(() -> {
                var first = view(SampleMoments.slide(ALL, "bullets", 1));
                new Scene(first, 192, 108);
                first.ahead(List.of(next));
                return first;
            });
            Eventually.until("the next is ready", () -> FxDrawing.draw(() -> view.ready(next)));
            FxDrawing.on(() -> {
                view.show(next);
                assertTrue(NodeInspection.shows(view, "Both solve problems"));
                assertFalse(view.ready(next));
            });
        }
    }

    @Nested
    class Of_four_corners {

        @Test
        void has_each_at_its_place_and_names_them_one_at_a_time_where_it_is_built_up() {
            FxDrawing.on(() -> {
                var view = view(SampleMoments.slide(ALL, "corners", 2));
                assertTrue(NodeInspection.shows(view, "Drift") && NodeInspection.shows(view, "Maintenance"));
                assertFalse(NodeInspection.shows(view, "Chaos"));
                var whole = view(SampleMoments.slide(ALL, "corners", 4));
                assertTrue(place(whole, "Chaos").getMaxY() < place(whole, "Drift").getMinY());
                assertTrue(place(whole, "Drift").getMaxX() < place(whole, "Maintenance").getMinX());
            });
        }

        private Bounds place(SlideView view, String word) {
            var text = NodeInspection.texts(view).stream().filter(t -> word.startsWith(t.getText())).findFirst().orElseThrow();
            return text.localToScene(text.getLayoutBounds());
        }
    }

    @Nested
    class That_asks {

        @Test
        void tells_how_many_have_answered_and_nothing_of_what_until_it_is_revealed() {
            FxDrawing.on(() -> {
                var view = view(SampleMoments.vote(ALL, "choice", Phase.OPEN, 38, false));
                assertTrue(NodeInspection.shows(view, "38 of 41 have answered"));
                assertTrue(NodeInspection.shows(view, "192.168.4.20:7313"));
                assertTrue(NodeInspection.shows(view, "Work the evening myself"));
                assertFalse(NodeInspection.letters(view).contains("%"));
            });
        }

        @Test
        void shows_the_chart_once_it_is_revealed_and_what_it_says_in_words() {
            FxDrawing.on(() -> {
                var view = view(SampleMoments.vote(ALL, "choice", Phase.CLOSED, 38, true));
                assertTrue(NodeInspection.shows(view, "47% 18"), NodeInspection.letters(view));
                assertTrue(view.getAccessibleText().contains("Ask what is in the way 47% (18)"), view.getAccessibleText());
                assertFalse(NodeInspection.shows(view, "192.168.4.20:7313"));
            });
        }

        @Test
        void counts_down_while_it_is_open_by_the_room_s_clock() {
            var clock = TestClock.atNine();
            FxDrawing.on(() -> {
                var asked = SampleMoments.vote(ALL, "choice", Phase.OPEN, 3, false);
                var view = new SlideView(SlideShape.WIDE, true, clock);
                view.show(closing(asked, 3));
                assertTrue(NodeInspection.shows(view, "1:30 left"), NodeInspection.letters(view));
                clock.advance(Duration.ofSeconds(31));
                view.show(closing(asked, 4));
                assertTrue(NodeInspection.shows(view, "0:59 left"), NodeInspection.letters(view));
            });
        }

        @Test
        void says_how_many_answers_there_are_and_not_of_how_many_phones_where_hands_are_counted() {
            FxDrawing.on(() -> {
                var asked = SampleMoments.vote(ALL, "choice", Phase.OPEN, 3, false);
                var vote = new PollView(Objects.requireNonNull(asked.segment().poll()), Phase.OPEN, 1, 5, null, null, 0, 2,
                        false);
                var view = view(asked.with(LiveContent.of(vote)));
                assertTrue(NodeInspection.shows(view, "5 answers"), NodeInspection.letters(view));
            });
        }

        @Test
        void says_that_shares_are_rounded_where_they_do_not_add_up() {
            FxDrawing.on(() -> {
                assertTrue(NodeInspection.shows(view(result(2, 2, 0, 2)), "6 answers, rounded"));
                assertFalse(NodeInspection.shows(view(result(3, 3, 0, 0)), "rounded"));
            });
        }

        private SlideMoment result(Integer... counts) {
            var asked = SampleMoments.vote(ALL, "choice", Phase.CLOSED, 6, true);
            var result = new Result.Counts(List.of(counts), 6, 0);
            return asked.with(LiveContent.of(new PollView(Objects.requireNonNull(asked.segment().poll()), Phase.CLOSED, 1, 6,
                    null, new ComparedResult(result, null), false)));
        }

        private SlideMoment closing(SlideMoment asked, int answers) {
            var vote = new PollView(Objects.requireNonNull(asked.segment().poll()), Phase.OPEN, 1, answers,
                    TestClock.NINE.plusSeconds(90), null, false);
            return asked.with(LiveContent.of(vote)).with(RoomStatus.of(6, asked.address()));
        }
    }

    @Test
    void is_pure_black_in_a_blackout_and_back_afterwards_whoever_has_the_small_picture_still_sees_it() {
        FxDrawing.on(() -> {
            var moment = SampleMoments.slide(ALL, "statement", 0);
            var black = moment.with(new RoomStatus(0, null, true, false));
            var view = view(moment);
            view.show(black);
            var picture = NodeInspection.picture(view, 320, 180);
            assertEquals(Color.BLACK, picture.getPixelReader().getColor(160, 90));
            assertEquals(Color.BLACK, picture.getPixelReader().getColor(0, 0));
            view.show(moment);
            assertTrue(NodeInspection.shows(view, "You need both."));
            view.show(black.seenBy(SlideAudience.PREVIEW));
            assertTrue(NodeInspection.shows(view, "You need both."));
        });
    }

    @Test
    void says_thank_you_when_the_session_has_ended() {
        FxDrawing.on(() -> assertTrue(NodeInspection.shows(
                view(SlideMoment.of(ALL, null, 3, 0).with(new RoomStatus(0, null, false, true)).seenBy(SlideAudience.ROOM)),
                "Thank you")));
    }

    @Test
    void knows_when_its_text_doesnt_fit_and_never_gets_smaller_than_can_be_read() {
        var workshop = SampleSlides.none().slide("long", SlideLayout.TEXT, "Too much", BuildMode.ALL,
                SampleSlides.text("Words, words, words. ".repeat(60))).build();
        FxDrawing.on(() -> {
            var view = view(SampleMoments.slide(workshop, "long", 0));
            assertTrue(view.overflows());
            assertTrue(NodeInspection.texts(view).stream().filter(t -> t.getText().contains("Words"))
                    .allMatch(t -> t.getFont().getSize() == 48));
        });
    }

    @Test
    void prints_quotation_marks_as_its_language_does() {
        FxDrawing.on(() -> {
            assertTrue(NodeInspection.shows(view(SampleMoments.slide(ALL, "quiz", 0)), "“You manage things, you lead people”"));
            var german = SampleSlides.all().lang("de").build();
            assertTrue(
                    NodeInspection.shows(view(SampleMoments.slide(german, "quiz", 0)), "„You manage things, you lead people“"));
        });
    }

    @Test
    void keeps_its_own_faces_and_colours_in_a_window_that_has_a_style_of_its_own() {
        FxDrawing.on(() -> {
            var view = view(SampleMoments.slide(ALL, "statement", 0));
            view.setStyle("-fx-font-family: 'DejaVu Sans'; -fx-font-size: 11px; -fx-text-fill: red;");
            NodeInspection.picture(view, 1_920, 1_080);
            var headline = NodeInspection.texts(view).getFirst();
            assertEquals("Fraunces SemiBold", headline.getFont().getFamily());
            assertEquals(SlidePalette.BRIGHT.ink(), headline.getFill());
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
