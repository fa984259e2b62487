package org.quarterdeck.ui.console.stage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.ui.console.groups.GroupsBoard;
import org.quarterdeck.ui.console.groups.HandInEditor;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.tool.SlideTools;
import org.quarterdeck.workshop.SlideLayout;

/** The middle of the console, live and in the replay of a session that is over. */
class StageViewTest {

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("welcome").slide("end").build());

    @AfterEach
    void close() {
        room.close();
    }

    private ViewWindow<StageView> laidOut(Function<GroupsBoard, StageView> made) {
        var screen = ViewWindow.of(() -> {
            var editor = new HandInEditor(room.state(), typed -> new CompletableFuture<>());
            return made.apply(new GroupsBoard(editor, group -> {}, () -> {}, move -> {}));
        });
        screen.size(1_280, 720);
        screen.does(() -> {
            screen.view().show(room.state(), room.session().now());
            screen.view().applyCss();
            screen.view().layout();
        });
        return screen;
    }

    @Test
    void a_live_slide_has_its_tools_above_it() {
        try (var screen = laidOut(
                groups -> new StageView(id -> {}, groups, tried -> {}, new SlideTools(spots -> {}), action -> {}))) {
            screen.seen("the tools", () -> screen.visible(".slide-tools"));
            assertTrue(screen.visible("#action-pen"));
        }
    }

    @Test
    void a_break_counts_down_as_the_room_sees_it() {
        try (var lunch = PlayedSession
                .of(WorkshopFixture.small().slide("lunch", SlideLayout.BREAK).minutes(10).slide("end").build());
                var screen = laidOut(groups -> new StageView(id -> {}, groups, tried -> {}))) {
            lunch.at("lunch");
            screen.does(() -> screen.view().show(lunch.state(), lunch.session().now()));
            screen.does(() -> assertTrue(NodeInspection.shows(screen.view(), "10:00"), NodeInspection.letters(screen.view())));
            lunch.after(Duration.ofSeconds(61));
            screen.does(() -> screen.view().tick(lunch.state(), lunch.session().now()));
            screen.does(() -> assertTrue(NodeInspection.shows(screen.view(), "8:59"), NodeInspection.letters(screen.view())));
        }
    }

    @Test
    void a_past_slide_has_none() {
        try (var screen = laidOut(groups -> new StageView(id -> {}, groups, tried -> {}))) {
            assertFalse(screen.visible(".slide-tools"));
            assertFalse(screen.visible("#action-pen"));
        }
    }

    @Test
    void what_comes_after_the_next_slide_stays_below_the_slides_however_low_the_window_is() {
        try (var many = PlayedSession.of(WorkshopFixture.small().slide("a").slide("b").slide("c").slide("d").slide("e").slide("f")
                .slide("g").slide("h").build());
                var screen = laidOut(groups -> new StageView(id -> {}, groups, tried -> {}))) {
            for (int height : new int[]{720, 420, 300, 240}) {
                screen.size(640, height);
                screen.does(() -> {
                    screen.view().show(many.state(), many.session().now());
                    screen.view().applyCss();
                    screen.view().layout();
                    var slide = screen.node(".next").getParent().getChildrenUnmodifiable().getFirst();
                    double edge = slide.localToScene(slide.getLayoutBounds()).getMaxY();
                    var heading = screen.node(".coming .heading");
                    assertTrue(!heading.isVisible() || heading.localToScene(heading.getLayoutBounds()).getMinY() >= edge,
                            () -> "at a height of " + height + ": " + heading.localToScene(heading.getLayoutBounds()));
                });
            }
        }
    }
}
