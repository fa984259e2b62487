package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.QuestionFingerprint;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.history.EditionCohorts;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

class BuiltInEditionsTest {

    private static final int PEOPLE = 6;

    @TempDir
    Path home;
    private SqliteArchive archive;
    private final List<Room> rooms = new ArrayList<>();

    /** A session and what people answered in it, by the id of the segment. */
    private record Room(String id, Workshop workshop, Map<String, List<Answer>> answers) {}

    @BeforeEach
    void open() throws ArchiveException {
        archive = SqliteArchive.open(home);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Poll poll(Segment segment) {
        var poll = segment.poll();
        assertNotNull(poll, segment.id());
        return poll;
    }

    private static List<Segment> asked(Workshop workshop) {
        return workshop.segments().stream()
                .filter(each -> each.poll() != null && CohortComparison.possible(poll(each).question()))
                .toList();
    }

    /** People answer every question of a workshop that can be compared. */
    private Room played(String text) throws ArchiveException {
        var random = new Random(rooms.size());
        var workshop = WorkshopParser.read("workshop.md", text, Path.of(".")).workshop();
        var start = new SessionStart("session-" + rooms.size(), TestClock.NINE, workshop.title(), "4711", "k7Qm2xPd", 7313,
                "token",
                null, false, "workshop.md", text, home);
        var answers = new HashMap<String, List<Answer>>();
        try (var live = LiveSession.start(RoomState.fresh(start, workshop), archive.begin(start), TestClock.atNine())) {
            for (int seat = 1; seat <= PEOPLE; seat++) {
                done(live, new Command.Join("guest-" + seat));
            }
            for (var segment : asked(workshop)) {
                done(live, new Command.GoTo(segment.id()));
                done(live, new Command.Steer(Move.OPEN));
                var given = SampleAnswers.answers(poll(segment).question(), PEOPLE, random);
                var run = live.state().poll().run();
                assertNotNull(run);
                for (int seat = 1; seat <= PEOPLE; seat++) {
                    done(live, new Command.CastAnswer(seat, run.id(), given.get(seat - 1)));
                }
                answers.put(segment.id(), given);
                done(live, new Command.Steer(Move.CLOSE));
            }
        }
        var room = new Room(start.id(), workshop, answers);
        rooms.add(room);
        return room;
    }

    private static void done(LiveSession live, Command command) {
        assertEquals(Accepted.class, live.submit(command).join().getClass(), command.toString());
    }

    private static String text(String name) {
        return WorkshopLoader.builtInText(name);
    }

    private ComparisonResult.@Nullable Rooms compared(Room room, Segment segment) throws ArchiveException {
        return CohortComparison.of(segment.title(), poll(segment).question(), 1, room.id(),
                new EditionCohorts(archive, BuiltInEditions::questions));
    }

    /** What other rooms answered to a segment of that id, added up. */
    private ComparisonResult.@Nullable Rooms others(Room room, Segment segment) {
        var others = rooms.stream().filter(each -> each != room && each.answers().containsKey(segment.id())).toList();
        var kind = poll(segment).question().kind();
        var tallies = others.stream().map(each -> RunTally.of(kind, each.answers().getOrDefault(segment.id(), List.of())))
                .toList();
        return tallies.isEmpty()
                ? null
                : new ComparisonResult.Rooms(RunTally.sum(kind, tallies).result(poll(segment).question(), 0), tallies.size());
    }

    @Test
    void every_question_compares_with_the_rooms_that_were_asked_it_in_the_other_language_and_two_weeks_later() throws Exception {
        for (var name : WorkshopLoader.BUILT_IN) {
            played(text(name));
        }
        int questions = 0;
        for (var room : rooms) {
            for (var segment : asked(room.workshop())) {
                assertEquals(others(room, segment), compared(room, segment), room.id() + " " + segment.id());
                questions++;
            }
            var compass = room.workshop().segments().get(room.workshop().indexOf("compass-before"));
            var rooms = compared(room, compass);
            assertNotNull(rooms);
            assertEquals(3, rooms.rooms(), "both languages, then and two weeks later");
        }
        assertEquals(2 * asked(rooms.getFirst().workshop()).size() + 2 * 2, questions);
    }

    @Test
    void a_trainers_own_copy_in_which_a_word_is_changed_begins_a_new_series_at_that_question_alone() throws Exception {
        var english = played(text("leadership-and-management"));
        var copy = played(text("leadership-and-management-de").replace("| Neues probieren |", "| Neues wagen |"));
        var changed = new TreeSet<String>();
        for (var segment : asked(copy.workshop())) {
            var found = compared(copy, segment);
            if (found == null) {
                changed.add(segment.id());
            } else {
                assertEquals(others(copy, segment), found, segment.id());
            }
        }
        assertEquals(Set.of("compass-before", "compass-after"), changed);
        for (var segment : asked(english.workshop())) {
            assertEquals(changed.contains(segment.id()), compared(english, segment) == null, segment.id());
        }
    }

    @Test
    void a_question_with_one_more_option_is_another_question() throws Exception {
        played(text("leadership-and-management"));
        var copy = played(text("leadership-and-management-de").replace("- [ ] Halb geregelt, halb geplant",
                "- [ ] Halb geregelt, halb geplant\n- [ ] Krank im Bett"));
        assertNull(compared(copy, copy.workshop().segments().get(copy.workshop().indexOf("last-week"))));
    }

    @Test
    void no_two_questions_of_a_workshop_are_taken_for_one() {
        for (var name : WorkshopLoader.BUILT_IN) {
            var prints = asked(WorkshopParser.read("workshop.md", text(name), Path.of(".")).workshop()).stream()
                    .map(segment -> QuestionFingerprint.of(segment.title(), poll(segment).question()))
                    .collect(Collectors.toSet());
            for (var print : prints) {
                var same = BuiltInEditions.questions().of(print);
                assertEquals(2, same.size(), "a language each");
                assertEquals(Set.of(print), prints.stream().filter(same::contains).collect(Collectors.toSet()));
            }
        }
    }
}
