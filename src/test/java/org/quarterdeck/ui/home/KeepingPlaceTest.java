package org.quarterdeck.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.LoggingWorkshopActions;
import org.quarterdeck.fixtures.NoProjector;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopChoice.Origin;
import org.quarterdeck.ui.home.workshop.ThumbnailGrid;
import org.quarterdeck.workshop.parser.WorkshopParser;

class KeepingPlaceTest {

    private final ViewWindow<HomeView> screen = ViewWindow
            .of(() -> new HomeView(new NoProjector(), new LoggingWorkshopActions(new ArrayList<>()), new FileChoosers(),
                    Clock.systemUTC()));
    private final List<String> slides = new ArrayList<>(IntStream.range(0, 60).mapToObj(i -> "Slide " + i).toList());
    private double before;

    @BeforeEach
    void someone_is_far_down() {
        screen.does(() -> screen.view().show(new HomeState(List.of(choice("")), List.of(), null, List.of())));
        screen.does(() -> {
            thumbnails().select(50);
            thumbnails().reveal();
        });
        screen.seen("the fiftieth", () -> chosen().equals("Slide 50"));
        before = top();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private ThumbnailGrid thumbnails() {
        return (ThumbnailGrid) screen.node("#thumbnails");
    }

    private WorkshopChoice choice(String keys) {
        var text = "---\ntitle: Evening\n" + keys + "---\n"
                + String.join("\n---\n", slides.stream().map(name -> "# " + name + "\n").toList());
        return new WorkshopChoice("evening", Origin.HOME, WorkshopParser.read("workshop.md", text, Path.of(".")));
    }

    private void saved(String keys) {
        screen.does(() -> screen.view().show(choice(keys)));
        screen.seen("the chosen one is in sight", () -> !screen.all("#thumbnails .thumbnail:chosen").isEmpty());
    }

    private String chosen() {
        return slides.get(thumbnails().selected());
    }

    /** Where the chosen slide stands in the window. */
    private double top() {
        Node chosen = screen.all("#thumbnails .thumbnail:chosen").iterator().next();
        return chosen.localToScene(0, 0).getY();
    }

    private void stands(String name) {
        screen.seen(name + " is chosen", () -> chosen().equals(name));
        screen.seen("it stands where it stood", () -> Math.abs(top() - before) < 1);
    }

    @Test
    void keeps_the_slide_in_its_place_when_others_come_above_it_or_go() {
        slides.addAll(7, List.of("New", "Newer", "And another", "And one more", "The last"));
        saved("");
        stands("Slide 50");
        slides.subList(0, 11).clear();
        saved("");
        stands("Slide 50");
    }

    @Test
    void keeps_it_in_its_place_when_it_has_another_heading() {
        slides.set(50, "Called otherwise");
        saved("");
        stands("Called otherwise");
        slides.set(50, "Called otherwise again");
        slides.add(3, "New");
        saved("");
        stands("Called otherwise again");
    }

    @Test
    void goes_on_at_the_one_after_it_when_it_is_gone() {
        slides.remove(50);
        saved("");
        stands("Slide 51");
    }

    @Test
    void keeps_it_in_its_place_when_there_is_something_wrong_at_the_top() {
        saved("foote: What is this\ncolour: none\n");
        assertEquals(2, screen.all(".fault").size());
        stands("Slide 50");
        saved("");
        stands("Slide 50");
    }

    @Test
    void finds_it_again_when_half_of_the_file_was_away_for_a_moment() {
        var whole = List.copyOf(slides);
        slides.subList(20, 60).clear();
        saved("");
        screen.seen("the last that is left", () -> chosen().equals("Slide 19"));
        slides.clear();
        slides.addAll(whole);
        saved("");
        stands("Slide 50");
    }

    @Test
    void stays_where_someone_went_meanwhile() {
        var whole = List.copyOf(slides);
        slides.subList(20, 60).clear();
        saved("");
        screen.does(() -> {
            thumbnails().select(10);
            thumbnails().reveal();
        });
        slides.clear();
        slides.addAll(whole);
        saved("");
        screen.seen("the tenth", () -> chosen().equals("Slide 10"));
        assertTrue(((ScrollPane) screen.node(".workshop-page")).getVvalue() < 0.5);
    }
}
