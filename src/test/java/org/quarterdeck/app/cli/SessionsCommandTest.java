package org.quarterdeck.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;

class SessionsCommandTest {

    @TempDir
    Path home;

    @Test
    void names_a_session_whose_line_was_changed_by_damage_on_the_error_stream_and_lists_it_all_the_same()
            throws ArchiveException {
        var start = WorkshopFixture.start();
        try (var archive = SqliteArchive.open(home)) {
            archive.begin(start).append(List.of(new JournalEntry(1, TestClock.NINE, new SessionEnded())));
        }
        assertEquals("", said());
        SqliteFile.archiveIn(home).execute("UPDATE session SET title = 'Another'");
        assertEquals("quarterdeck: Session " + start.id() + ", “Another”, is damaged: what its line says could be wrong.\n",
                said());
    }

    /** What the command says beside its list. */
    private String said() throws ArchiveException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        assertEquals(0, SessionsCommand.print(home, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)));
        assertEquals(1, out.toString(UTF_8).lines().count());
        assertEquals(6, out.toString(UTF_8).split("\t", -1).length, "the columns stay as they are");
        return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
