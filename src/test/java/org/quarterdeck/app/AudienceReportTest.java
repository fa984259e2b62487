package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.AcceptedCommands;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.ReportElement.Cover;
import org.quarterdeck.report.ReportElement.Fact;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.report.SessionReport;
import org.quarterdeck.report.spreadsheet.SessionWorkbook;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.AudienceCommand.AskFacilitator;
import org.quarterdeck.session.command.AudienceCommand.MarkAnswered;
import org.quarterdeck.session.command.AudienceCommand.UpvoteQuestion;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Questions from the room in what is kept of a session. */
class AudienceReportTest {

    private static final String TEXT = "---\ntitle: Open hour\nclient: Acme\nquestions: true\n---\n# Welcome\n";

    @TempDir
    Path home;

    private static void play(LiveSession session) {
        for (var phone : List.of("one", "two", "three")) {
            AcceptedCommands.accepted(session, new Command.Join(phone));
        }
        AcceptedCommands.accepted(session, new HoldBack(false, Set.of("damn")));
        AcceptedCommands.accepted(session, new AskFacilitator(1, "Who decides?"));
        AcceptedCommands.accepted(session, new AskFacilitator(2, "Why the damn meetings?"));
        AcceptedCommands.accepted(session, new AskFacilitator(2, "When do we stop?"));
        var asked = session.state().questions().asked();
        AcceptedCommands.accepted(session, new UpvoteQuestion(3, asked.getLast().id(), true));
        AcceptedCommands.accepted(session, new MarkAnswered(asked.getFirst().id(), true));
    }

    private static List<String> lines(SessionData data) {
        return SessionReport.of(data, words -> words).pieces().stream().filter(Line.class::isInstance).map(Line.class::cast)
                .map(Line::words).toList();
    }

    @Test
    void the_report_and_the_workbook_list_what_the_room_could_see() throws Exception {
        var clock = TestClock.atNine();
        var reading = WorkshopParser.read("workshop.md", TEXT, home);
        var start = new SessionStart("asked", clock.instant(), "Open hour", "4711", "k7Qm2xPd", 7313, "token", null, false,
                "workshop.md", TEXT, home);
        try (var archive = SqliteArchive.open(home)) {
            try (var session = LiveSession.start(RoomState.fresh(start, reading.workshop()), archive.begin(start), clock)) {
                play(session);
            }
            var data = SessionDataLoader.of(archive, SessionDataLoader.find(archive, "asked"), ExportScope.ALL);
            var cover = assertInstanceOf(Cover.class, SessionReport.of(data, words -> words).pieces().getFirst());
            assertTrue(cover.facts().contains(new Fact("For", "Acme")), () -> cover.facts().toString());
            var shared = "Shared with the team: its trainers can open this session too, without what is withheld.";
            assertFalse(lines(data).contains(shared));
            assertTrue(lines(data.shared(true)).contains(shared), () -> lines(data.shared(true)).toString());
            var table = SessionReport.of(data, words -> words).pieces().stream().filter(Table.class::isInstance)
                    .map(Table.class::cast).filter(each -> each.title().equals("Questions from the room")).findFirst()
                    .orElseThrow();
            assertEquals(List.of(List.of("When do we stop?", "", "1"), List.of("Who decides?", "yes", "0")), table.rows());

            var file = home.resolve("asked.xlsx");
            SessionWorkbook.write(data, file);
            try (var zip = new ZipFile(file.toFile())) {
                var strings = new String(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
                assertTrue(strings.contains("When do we stop?"));
                assertFalse(strings.contains("damn"));
            }
        }
        assertTrue(Files.size(home.resolve("archive.db")) > 0);
    }
}
