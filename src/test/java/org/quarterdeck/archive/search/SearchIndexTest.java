package org.quarterdeck.archive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.fixtures.SimulatedCohort;

class SearchIndexTest {

    @TempDir
    Path home;

    @Test
    void an_update_that_fails_half_way_changes_nothing_and_the_next_one_takes_everything_in() throws Exception {
        String id;
        try (var archive = SqliteArchive.open(home)) {
            id = SimulatedCohort.playedInto(archive, false);
        }
        try (var archive = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
                var index = SearchIndex.open(home.resolve("search.db"))) {
            JdbcSupport.execute(archive, "UPDATE session SET title = 'Quokka'");
            index.update(archive);
            assertEquals(Set.of(id), index.find("quokka"));
            JdbcSupport.execute(archive, "UPDATE session SET title = 'Wombat'");
            JdbcSupport.execute(archive, "ALTER TABLE commitment RENAME TO elsewhere");
            assertThrows(SQLException.class, () -> index.update(archive));
            assertEquals(Set.of(id), index.find("quokka"));
            JdbcSupport.execute(archive, "ALTER TABLE elsewhere RENAME TO commitment");
            index.update(archive);
            assertEquals(Set.of(id), index.find("wombat"));
            assertEquals(Set.of(), index.find("quokka"));
        }
    }
}
