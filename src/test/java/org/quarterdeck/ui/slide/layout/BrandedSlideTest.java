package org.quarterdeck.ui.slide.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** The colours and the logo of a client on slides. */
class BrandedSlideTest {

    @TempDir
    Path folder;

    private Workshop workshop(String theme) throws IOException {
        Files.writeString(folder.resolve("logo.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\"/></svg>");
        return WorkshopParser.read("w.md", "---\ntitle: T\nauthor: Ada\nfooter: The footer\ntheme: " + theme
                + "\nbrand:\n  logo: logo.svg\n  accent: \"#FF9900\"\n  poles: [\"#7A1FA2\", \"#00897B\"]\n---\n"
                + "---\nlayout: cover\n---\n# Hello\n\n---\npart: A part\n---\n# Some words\n\nWith a text.\n\n"
                + "---\nlayout: contrast\n---\n# Two\n\n| A | B |\n| --- | --- |\n| Plans | Vision |\n", folder).workshop();
    }

    private List<ImageView> logos(Workshop workshop, int index, SlideShape shape) {
        var view = FxDrawing.draw(() -> {
            var made = new SlideView(shape, true);
            made.show(SlideMoment.of(workshop, folder, index));
            return made;
        });
        view.complete().join();
        return FxDrawing.draw(() -> NodeInspection.pictures(view));
    }

    @Test
    void have_the_logo_in_the_corner_of_the_footer_and_larger_on_the_cover() throws IOException {
        for (var shape : SlideShape.values()) {
            var cover = logos(workshop("bright"), 0, shape).getFirst();
            var slide = logos(workshop("bright"), 1, shape).getFirst();
            assertEquals(shape.right(), slide.getLayoutX() + slide.getFitWidth(), 0.1);
            assertEquals(2, slide.getFitWidth() / slide.getFitHeight(), 0.01);
            assertTrue(slide.getImage() != null && slide.getLayoutY() > 960 && slide.getFitHeight() < cover.getFitHeight());
        }
    }

    @Test
    void have_the_logo_on_polls_breaks_and_the_way_to_join_too() throws IOException {
        workshop("bright");
        var workshop = WorkshopParser
                .read("w.md", """
                        ---
                        title: T
                        brand:
                          logo: logo.svg
                        ---
                        ---
                        poll: choice
                        ---
                        # Which?

                        - [ ] One
                        - [ ] Two

                        ---
                        layout: break
                        minutes: 5
                        ---
                        # Coffee

                        ---
                        layout: join
                        ---
                        # Come in
                        """, folder)
                .workshop();
        for (int i = 0; i < 3; i++) {
            var logo = logos(workshop, i, SlideShape.WIDE).getFirst();
            assertEquals(SlideShape.WIDE.right(), logo.getLayoutX() + logo.getFitWidth(), 0.1);
        }
    }

    @Test
    void have_their_headlines_in_the_font_of_the_brand_and_the_text_in_its_own() throws IOException {
        Files.copy(Path.of("assets/fonts/jetbrains-mono-400.ttf"), folder.resolve("acme.ttf"));
        var workshop = WorkshopParser
                .read("w.md", "---\ntitle: T\nbrand:\n  font: acme.ttf\n---\n# Some **bold** words\n\nWith a text.\n",
                        folder)
                .workshop();
        var faces = FxDrawing.draw(() -> {
            var view = new SlideView(SlideShape.WIDE, true);
            view.show(SlideMoment.of(workshop, folder, 0));
            var found = new HashMap<String, String>();
            NodeInspection.texts(view).forEach(text -> found.put(text.getText(), text.getFont().getFamily()));
            return found;
        });
        assertTrue(faces.entrySet().stream().filter(face -> face.getKey().contains("words"))
                .allMatch(face -> face.getValue().equals("JetBrains Mono")), faces::toString);
        assertTrue(faces.entrySet().stream().filter(face -> face.getKey().contains("With"))
                .allMatch(face -> face.getValue().equals("Inter")), faces::toString);
    }

    @Test
    void leave_the_number_beside_the_logo() throws IOException {
        var workshop = workshop("bright");
        var ends = FxDrawing.draw(() -> {
            var view = new SlideView(SlideShape.WIDE, true);
            view.show(SlideMoment.of(workshop, folder, 1));
            var number = NodeInspection.texts(view).stream().filter(text -> text.getText().endsWith("2")).findFirst()
                    .orElseThrow();
            return new double[]{number.localToScene(number.getLayoutBounds()).getMaxX(),
                    view.localToScene(NodeInspection.pictures(view).getFirst().getBoundsInParent()).getMinX()};
        });
        assertTrue(ends[0] < ends[1], () -> ends[0] + " and " + ends[1]);
    }

    @Test
    void are_drawn_without_a_logo_where_its_file_is_gone() throws IOException {
        var workshop = workshop("bright");
        Files.delete(folder.resolve("logo.svg"));
        assertEquals(List.of(), logos(workshop, 1, SlideShape.WIDE));
    }

    @Test
    void have_the_poles_and_bars_in_its_colours_with_words_that_can_be_read() throws IOException {
        var bright = BrandPalette.of(workshop("bright"));
        assertEquals(Color.web("#7A1FA2"), bright.first().mark());
        assertEquals(Color.web("#7A1FA2"), bright.first().text());
        assertEquals(Color.web("#00897B"), bright.second().mark());
        assertEquals(Color.web("#006056"), bright.second().text());
        assertEquals(Color.web("#CF7C00"), bright.series());
        double words = SlidePalette.contrast(bright.seriesText(), bright.paper());
        assertTrue(words >= 7 && words < 7.5, () -> "words have " + words);
        assertEquals(Color.web("#FF9900"), BrandPalette.of(workshop("dark")).series());
        for (var palette : List.of(bright, BrandPalette.of(workshop("dark")))) {
            for (var pole : List.of(palette.first(), palette.second())) {
                assertTrue(SlidePalette.contrast(pole.text(), palette.paper()) >= 7);
                assertTrue(SlidePalette.contrast(pole.mark(), palette.paper()) >= 3);
            }
            assertTrue(SlidePalette.contrast(palette.series(), palette.paper()) >= 3);
        }
        assertEquals(bright, BrandPalette.bright(workshop("dark")));
    }

    @Test
    void show_a_pole_s_words_in_its_colour() throws IOException {
        var workshop = workshop("bright");
        assertTrue(FxDrawing.draw(() -> {
            var view = new SlideView(SlideShape.WIDE, true);
            view.show(SlideMoment.of(workshop, folder, 2));
            return NodeInspection.texts(view).stream().anyMatch(text -> Color.web("#7A1FA2").equals(text.getFill()));
        }));
    }

    @Test
    void of_no_brand_keep_the_program_s_colours() {
        assertEquals(SlidePalette.DARK,
                BrandPalette.of(WorkshopParser.read("w.md", "---\ntitle: T\ntheme: dark\n---\n# A\n", folder).workshop()));
    }

    @Test
    void are_checked_against_the_ground_that_they_have() {
        assertEquals(SlidePalette.BRIGHT.paper(), Color.web(Theme.BRIGHT.ground().hex()));
        assertEquals(SlidePalette.DARK.paper(), Color.web(Theme.DARK.ground().hex()));
    }
}
