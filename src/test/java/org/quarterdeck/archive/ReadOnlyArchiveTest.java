package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.search.SearchIndex;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionDetails;

/** Past sessions that are only read, or told more about. */
class ReadOnlyArchiveTest {

    @TempDir
    Path home;

    @Test
    void reads_what_is_there_and_writes_nothing() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, false);
        }
        try (var reading = SqliteArchive.openToRead(home)) {
            assertNotNull(reading);
            var session = reading.sessions().getFirst();
            assertFalse(reading.answers(session.id()).isEmpty());
            assertThrows(ArchiveException.class, () -> reading.describe(session.id(), "x", SessionDetails.NONE));
        }
    }

    @Test
    void an_older_one_is_read_in_a_copy_and_stays_as_it_is() throws Exception {
        var older = new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 5));
        SqliteArchive.open(home, older).close();
        assertNull(SqliteArchive.openToRead(home));
        var copy = Files.createDirectory(home.resolve("copy"));
        SqliteArchive.copyWhole(home, copy);
        try (var archive = SqliteArchive.open(copy)) {
            assertEquals(List.of(), archive.sessions());
        }
        assertEquals("5", SqliteFile.archiveIn(home).value("PRAGMA user_version"));
    }

    @Test
    void a_session_is_found_by_what_people_wrote_and_by_the_trainer_s_words_until_it_is_erased() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var id = SimulatedCohort.playedInto(archive, false);
            assertEquals(Set.of(id), archive.search("courage"), "a word");
            assertEquals(Set.of(), archive.search("speak listen"), "a text of two people, whose answers are withheld");
            assertEquals(Set.of(id), archive.search("monday"), "a commitment");
            assertEquals(Set.of(id), archive.search("hear other"), "a hand-in");
            assertEquals(Set.of(), archive.search("options positions"), "codes are no words");
            archive.describe(id, "Renamed", new SessionDetails("Häfen AG", "Köln", List.of("north", "pilot"), "call in spring"));
            assertEquals(Set.of(id), archive.search("hafen spri renamed pilot koln"));
            var told = archive.sessions().getFirst();
            assertEquals("Renamed", told.title());
            assertEquals(new SessionDetails("Häfen AG", "Köln", List.of("north", "pilot"), "call in spring"), told.details());
            assertTrue(Files.exists(home.resolve("search.db")));
            archive.erase(id);
            assertFalse(Files.exists(home.resolve("search.db")));
            assertEquals(Set.of(), archive.search("monday"));
        }
    }

    @Test
    void a_search_index_that_is_none_keeps_nobody_from_searching() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var id = SimulatedCohort.playedInto(archive, false);
            Files.writeString(home.resolve("search.db"), "this is no database at all, but a text that somebody put here");
            try (var log = LogCapture.of(SearchIndex.class)) {
                assertEquals(Set.of(id), archive.search("monday"));
                assertEquals(List.of("The search index is kept in memory."), log.messages());
            }
        }
    }
}
