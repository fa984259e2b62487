package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.AcceptedCommands;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.question.Answer;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.report.SessionReport;
import org.quarterdeck.report.spreadsheet.AnswersCsv;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.JudgeHandIn;
import org.quarterdeck.session.command.ExerciseCommand.Words;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.history.ParticipantText;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.history.UnreadTexts;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** What participants wrote and the room never saw stays out of files until the trainer has read it. */
class UnreadTextsTest {

    private static final String TEXT = """
            ---
            title: Open words
            ---

            ---
            id: wall
            poll: text
            ---
            # What is good?

            ---
            id: secret
            poll: text
            reveal: manual
            ---
            # What is bad?

            ---
            id: cloud
            poll: words
            reveal: manual
            ---
            # One word?

            ---
            id: groups
            breakout: 3
            capture: [Your sentence]
            minutes: 10
            ---
            # In groups

            ---
            id: promise
            layout: commitments
            ---
            # What will you do?

            ---
            id: bye
            ---
            # Goodbye
            """;

    private static final int PEOPLE = 6;
    private static final ExportScope USUAL = ExportScope.withholdingBelow(5);

    @TempDir
    Path home;

    private SqliteArchive archive;
    private ParseResult reading;

    @BeforeEach
    void hold() throws ArchiveException {
        archive = SqliteArchive.open(home);
        reading = WorkshopParser.read("workshop.md", TEXT, home);
        var clock = TestClock.atNine();
        var start = new SessionStart("held", clock.instant(), "Open words", "4711", "k7Qm2xPd", 7313, "token", null, false,
                "workshop.md", TEXT, home);
        try (var session = LiveSession.start(RoomState.fresh(start, reading.workshop()), archive.begin(start), clock)) {
            play(session);
        }
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static void play(LiveSession session) {
        for (int seat = 1; seat <= PEOPLE; seat++) {
            AcceptedCommands.accepted(session, new Command.Join("phone " + seat));
            AcceptedCommands.accepted(session, new Command.Arrive(seat));
        }
        for (var segment : List.of("wall", "secret", "cloud")) {
            does(session, new Command.GoTo(segment), new Command.Steer(Move.OPEN));
            for (int seat = 1; seat <= PEOPLE; seat++) {
                var said = segment + " of " + seat;
                say(session, seat, segment.equals("cloud") ? new Answer.Written(List.of(said)) : new Answer.Said(said));
            }
        }
        does(session, new Command.GoTo("promise"), new Commit(1, "phone 1", new Words("", "ask first")));
        does(session, new Command.GoTo("bye"), new Commit(2, "phone 2", new Words("Monday", "resign")));
        does(session, new Command.GoTo("groups"), new Command.Steer(Move.OPEN));
        for (int seat = 1; seat <= PEOPLE; seat++) {
            if (session.state().exercises().breakout("groups").groupOf(seat) == 2) {
                does(session, new Write(seat, "groups", 0, "second group", 0));
                break;
            }
        }
        does(session, new Command.Steer(Move.END));
    }

    private static void does(LiveSession session, Command... commands) {
        Stream.of(commands).forEach(each -> AcceptedCommands.accepted(session, each));
    }

    private static void say(LiveSession session, int seat, Answer answer) {
        does(session, new Command.CastAnswer(seat, Objects.requireNonNull(session.state().poll().run()).id(), answer));
    }

    private List<ParticipantText> unread(String id) throws ArchiveException {
        var session = ReplayedSession.of(new SessionRecording(archive.recording(id), reading));
        return UnreadTexts.of(session, session.shown(archive.commitments(id)));
    }

    private List<ParticipantText> unread() throws ArchiveException {
        return unread("held");
    }

    private SessionData data(ExportScope scope) throws ArchiveException {
        return SessionDataLoader.of(archive, SessionDataLoader.find(archive, "held"), scope);
    }

    private static String report(SessionData data, ReportPlan plan) {
        return SessionReport.of(data, plan, words -> words).pieces().stream().map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private String csv(ExportScope scope) throws Exception {
        var file = home.resolve("answers.csv");
        AnswersCsv.write(data(scope), file);
        return Files.readString(file);
    }

    private void reads(Set<String> texts) throws ArchiveException {
        archive.keepRead("held", unread().stream().filter(each -> texts.contains(each.text())).map(ParticipantText::key)
                .collect(Collectors.toSet()));
    }

    @Test
    void the_texts_that_the_room_never_saw_are_those_to_read() throws ArchiveException {
        var texts = unread().stream().map(ParticipantText::text).toList();
        assertEquals(List.of("secret of 1", "secret of 2", "secret of 3", "secret of 4", "secret of 5", "secret of 6"),
                texts.subList(0, PEOPLE));
        assertTrue(texts.containsAll(List.of("cloud of 1", "Monday – resign", "ask first")), texts::toString);
        assertTrue(texts.stream().noneMatch(text -> text.startsWith("wall")), texts::toString);
    }

    @Test
    void what_groups_handed_in_waits_while_they_are_at_work_alone() throws ArchiveException {
        var clock = TestClock.atNine();
        var start = new SessionStart("groups", clock.instant(), "Open words", "4712", "k7Qm2xPe", 7313, "token", null, false,
                "workshop.md", TEXT, home);
        try (var session = LiveSession.start(RoomState.fresh(start, reading.workshop()), archive.begin(start), clock)) {
            does(session, new Command.Join("phone"), new Command.Arrive(1), new Command.GoTo("groups"),
                    new Command.Steer(Move.OPEN), new Write(1, "groups", 0, "written together", 0));
            assertEquals(List.of("written together"), unread("groups").stream().map(ParticipantText::text).toList());
            does(session, new Command.Steer(Move.CLOSE));
            assertEquals(List.of(), unread("groups"));
        }
    }

    @Test
    void a_report_says_so_where_it_withholds_what_groups_handed_in() throws Exception {
        var data = data(USUAL);
        assertTrue(report(data, ReportPlan.NONE).contains("second group"));
        var clock = TestClock.atNine();
        var start = new SessionStart("hidden", clock.instant(), "Open words", "4712", "k7Qm2xPe", 7313, "token", null, false,
                "workshop.md", TEXT, home);
        try (var session = LiveSession.start(RoomState.fresh(start, reading.workshop()), archive.begin(start), clock)) {
            does(session, new Command.Join("phone"), new Command.Arrive(1), new Command.GoTo("groups"),
                    new Command.Steer(Move.OPEN), new Write(1, "groups", 0, "written together", 0),
                    new JudgeHandIn("groups", 1, 0, 1, false), new Command.Steer(Move.END));
        }
        var report = report(SessionDataLoader.of(archive, SessionDataLoader.find(archive, "hidden"), USUAL), ReportPlan.NONE);
        assertFalse(report.contains("written together"), report);
        assertTrue(report.contains("“Your sentence”: what was handed in is withheld."), report);
    }

    @Test
    void a_report_and_a_table_withhold_what_nobody_has_read_and_say_how_many() throws Exception {
        var data = data(USUAL);
        var report = report(data, ReportPlan.NONE);
        assertTrue(report.contains("wall of 3"), report);
        for (var text : List.of("secret of", "cloud of", "resign")) {
            assertFalse(report.contains(text), report);
        }
        assertEquals(2 * PEOPLE + 2, data.unread());
        assertTrue(report.contains("Texts withheld in this file: 14."), report);
        assertTrue(report.contains("second group"), "the time of the groups is over");
        var csv = csv(USUAL);
        assertTrue(csv.contains("wall of 3"), csv);
        assertFalse(csv.contains("secret of"), csv);
        assertFalse(csv.contains("cloud of"), csv);
        assertEquals(1 + 3 * PEOPLE, csv.lines().count(), "how many answered is told");
    }

    @Test
    void what_was_read_is_told_and_remembered() throws Exception {
        reads(Set.of("secret of 2", "cloud of 5", "Monday – resign"));
        archive.close();
        archive = SqliteArchive.open(home);
        var report = report(data(USUAL), ReportPlan.NONE);
        assertTrue(report.contains("resign"), report);
        assertFalse(report.contains("ask first"), report);
        assertFalse(report.contains("secret of 2"), "its poll was never shown, and nobody chose it");
        var chosen = report(data(USUAL), new ReportPlan("", "", null, List.of(), Set.of(), Set.of(), java.util.Map.of(),
                Set.of("secret", "cloud"), null));
        assertTrue(chosen.contains("secret of 2"), chosen);
        assertTrue(chosen.contains("cloud of 5"), chosen);
        assertFalse(chosen.contains("secret of 3"), chosen);
        assertFalse(chosen.contains("cloud of 4"), chosen);
        var csv = csv(USUAL);
        assertTrue(csv.contains("secret of 2"), csv);
        assertFalse(csv.contains("secret of 3"), csv);
    }

    @Test
    void what_is_asked_for_by_name_and_the_trainers_own_data_hold_everything() throws Exception {
        assertTrue(report(data(new ExportScope(5, false, true, false)), ReportPlan.NONE).contains("secret of 3"));
        assertTrue(csv(new ExportScope(5, false, false, true)).contains("secret of 3"));
    }

    @Test
    void what_was_read_goes_with_the_session_and_not_to_the_team() throws Exception {
        reads(Set.of("secret of 2"));
        var kept = archive.readTexts("held");
        assertEquals(1, kept.size());
        var file = home.resolve("held.quarterdeck");
        archive.copy("held", file);
        var elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        try (var other = SqliteArchive.open(elsewhere)) {
            other.merge(file);
            assertEquals(kept, other.readTexts("held"));
        }
        var shared = home.resolve("shared.quarterdeck");
        archive.copy("held", archive.recording("held").entries(), List.of(), shared);
        var team = Files.createDirectory(home.resolve("team"));
        try (var other = SqliteArchive.open(team)) {
            other.merge(shared);
            assertEquals(Set.of(), other.readTexts("held"));
        }
        archive.eraseForNow("held");
        archive.bringBack("held");
        assertEquals(kept, archive.readTexts("held"));
    }
}
