package org.quarterdeck.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.workshop.parser.WorkshopParser;

class CohortSeriesTest {

    private static final String TEXT = """
            ---
            title: Talk
            ---

            ---
            id: move
            poll: choice
            ---
            # What next?

            - [ ] Wait
            - [ ] Act

            ---
            id: word
            poll: words
            ---
            # One word?
            """;

    private static CohortSeries.Room room(String id, int year, String text, int people, boolean rehearsal) {
        var reading = WorkshopParser.read("talk.md", text, Path.of("."));
        try (var room = PlayedSession.of(reading.workshop()).people(12)) {
            room.at("move").then(Move.OPEN).vote(people).then(Move.CLOSE).at("word").then(Move.OPEN).vote(people).then(Move.END);
            var past = new SessionRecording(new Recording(WorkshopFixture.start(), room.journal().entries()), reading);
            return new CohortSeries.Room(new Summary(id, "Talk", TestClock.NINE.plus(Duration.ofDays(365L * year)), null, null,
                    12, people, rehearsal), ReplayedSession.of(past));
        }
    }

    @Test
    void holds_a_question_over_the_years_and_breaks_where_its_wording_changed() {
        var changed = TEXT.replace("What next?", "And what now?").replace("- [ ] Wait", "- [ ] Rest");
        var series = CohortSeries.of(List.of(room("new", 2, changed, 9, false), room("old", 0, TEXT, 11, false),
                room("same", 1, TEXT, 3, false), room("dry", 3, TEXT, 12, true)), 5);
        assertEquals(1, series.size(), "what people wrote stays with their room");
        var points = series.getFirst().points();
        assertEquals(List.of("old", "same", "new"), points.stream().map(each -> each.room().id()).toList(),
                "the oldest first, and no rehearsal");
        assertEquals("And what now?", series.getFirst().title());
        assertNull(points.get(1).change());
        assertTrue(points.get(1).withheld(), "three people are few");
        var change = points.get(2).change();
        assertNotNull(change);
        assertEquals(new CohortSeries.Change("What next?", Set.of("Rest"), Set.of("Wait")), change);
    }

    @Test
    void is_none_where_one_session_alone_asked() {
        assertEquals(List.of(), CohortSeries.of(List.of(room("old", 0, TEXT, 11, false)), 5));
    }
}
