package org.quarterdeck.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
                room("same", 1, TEXT, 3, false), room("dry", 3, TEXT, 12, true)), "new", 5, QuestionEditions.NONE);
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
        assertEquals(List.of(), CohortSeries.of(List.of(room("old", 0, TEXT, 11, false)), "old", 5, QuestionEditions.NONE));
    }

    private static final String GERMAN = TEXT.replace("What next?", "Was nun?").replace("Wait", "Warten").replace("Act", "Tun");

    private static List<CohortSeries.Point> points(String opened, QuestionEditions editions) {
        var copy = GERMAN.replace("Warten", "Abwarten");
        var series = CohortSeries.of(List.of(room("english", 0, TEXT, 11, false), room("german", 1, GERMAN, 9, false),
                room("again", 2, TEXT, 10, false), room("copy", 3, copy, 10, false)), opened, 5, editions);
        assertEquals(1, series.size());
        return series.getFirst().points();
    }

    private static QuestionEditions editions(String... texts) {
        return QuestionEditions.of(List.of(Stream.of(texts)
                .map(text -> WorkshopParser.read("talk.md", text, Path.of(".")).workshop()).toList()));
    }

    @Test
    void is_told_without_a_break_in_the_language_of_the_session_that_is_open_and_breaks_at_a_copy_in_other_words() {
        var points = points("german", editions(TEXT, GERMAN));
        assertEquals(List.of("Was nun?", "Was nun?", "Was nun?", "Was nun?"),
                points.stream().map(CohortSeries.Point::title).toList());
        assertEquals(List.of(List.of("Warten", "Tun"), List.of("Warten", "Tun"), List.of("Warten", "Tun"),
                List.of("Abwarten", "Tun")), points.stream().map(point -> point.question().options()).toList());
        assertEquals(List.of(true, false, true, false), points.stream().map(CohortSeries.Point::translated).toList());
        assertEquals(Arrays.asList(null, null, null, new CohortSeries.Change("", Set.of("Abwarten"), Set.of("Warten"))),
                points.stream().map(CohortSeries.Point::change).toList());
    }

    @Test
    void is_told_in_the_language_of_the_newest_where_the_one_that_is_open_did_not_ask_it() {
        var points = points("copy", editions(TEXT, GERMAN));
        assertEquals(List.of("What next?", "What next?", "What next?", "Was nun?"),
                points.stream().map(CohortSeries.Point::title).toList());
        assertEquals(List.of(false, true, false, false), points.stream().map(CohortSeries.Point::translated).toList());
    }

    @Test
    void breaks_between_languages_that_are_no_editions_of_each_other() {
        assertEquals(3, points("german", QuestionEditions.NONE).stream().filter(point -> point.change() != null).count());
        var longer = GERMAN.replace("- [ ] Tun", "- [ ] Tun\n- [ ] Lassen");
        assertEquals(3, points("german", editions(TEXT, longer)).stream().filter(point -> point.change() != null).count());
    }
}
