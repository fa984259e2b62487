package org.quarterdeck.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poll.Reveal;

class SessionTimelineTest {

    private static SessionRecording played() {
        var workshop = WorkshopFixture.small().choice("move", Reveal.ON_CLOSE).spectrum("lean", Reveal.MANUAL).build();
        try (var room = PlayedSession.of(workshop).people(150)) {
            room.after(Duration.ofMinutes(2)).at("move").then(Move.OPEN).vote(150).after(Duration.ofMinutes(3)).then(Move.CLOSE);
            room.after(Duration.ofSeconds(90)).at("lean").then(Move.OPEN).vote(150).after(Duration.ofMinutes(1)).then(Move.CLOSE);
            return new SessionRecording(new Recording(WorkshopFixture.start(), room.journal().entries()),
                    new ParseResult(workshop, List.of(), "talk.md", "", Path.of(".")));
        }
    }

    private static RoomState after(SessionRecording past, Duration at) {
        var recording = past.recording();
        return EventReplay.all(recording.start(), past.reading().workshop(), recording.entries().stream()
                .filter(entry -> !entry.at().isAfter(recording.start().startedAt().plus(at))).toList());
    }

    @Test
    void every_moment_is_the_room_as_it_was_then_forwards_and_backwards() {
        var past = played();
        var session = SessionTimeline.of(past);
        for (var share : new double[]{1, 0, 0.5, 0.25, 0.75, 0.751, 0.1, 1}) {
            var at = Duration.ofMillis(Math.round(session.length().toMillis() * share));
            assertEquals(after(past, at), session.at(at), "at " + at);
        }
    }

    @Test
    void the_slides_that_came_up_are_marked_in_their_order() {
        var titles = SessionTimeline.of(played()).marks().stream().map(SessionTimeline.Mark::title).toList();
        assertEquals(List.of("Title of move", "Title of lean"), titles.subList(titles.size() - 2, titles.size()));
    }
}
