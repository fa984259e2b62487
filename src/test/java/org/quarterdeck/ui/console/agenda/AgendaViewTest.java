package org.quarterdeck.ui.console.agenda;

import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.workshop.Workshop;

class AgendaViewTest {

    private static final int SLIDES = 30;

    private final PlayedSession room = PlayedSession.of(slides());
    private final ViewWindow<AgendaView> screen = ViewWindow.of(() -> new AgendaView(segment -> {}, ZoneOffset.UTC));

    private static Workshop slides() {
        var workshop = WorkshopFixture.small();
        for (int slide = 1; slide <= SLIDES; slide++) {
            workshop = workshop.slide("slide-" + slide);
        }
        return workshop.build();
    }

    @AfterEach
    void close() {
        screen.close();
        room.close();
    }

    private boolean inSight() {
        return screen.all(".button").stream()
                .filter(node -> node instanceof AgendaRow row && row.place() == AgendaRow.Place.HERE && !row.isPart())
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .anyMatch(row -> row.getMinY() >= 0 && row.getMaxY() <= screen.scene().getHeight());
    }

    @Test
    void keeps_the_current_segment_in_sight_when_it_gets_less_room() {
        screen.size(300, 600);
        room.at("slide-16");
        screen.does(() -> screen.view().show(room.state(), room.session().now(), ZoneOffset.UTC));
        screen.seen("the current segment", this::inSight);
        screen.size(300, 200);
        screen.seen("the current segment in less room", this::inSight);
    }
}
