package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.ByteSearch;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.session.port.ArchiveException;

class RetentionRuleTest {

    private static final Duration MONTH = Duration.ofDays(31);

    @TempDir
    Path home;

    private final List<String> said = new ArrayList<>();
    private String title = "";
    private Instant ended = Instant.EPOCH;

    @BeforeEach
    void play() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, false);
            var session = archive.sessions().getFirst();
            title = session.title();
            ended = java.util.Objects.requireNonNullElse(session.endedAt(), session.startedAt());
            archive.backUp(ended);
        }
    }

    private void keep(String months) throws Exception {
        Files.writeString(home.resolve("settings.properties"), "keep.months=" + months + "\n");
    }

    private Set<String> start(Instant now) throws ArchiveException {
        said.clear();
        try (var archive = SqliteArchive.open(home)) {
            return RetentionRule.apply(home, archive, now, said::add);
        }
    }

    @Test
    void one_start_says_what_the_next_one_erases_from_the_archive_and_its_backups() throws Exception {
        keep("12");
        assertEquals(Set.of(), start(ended.plus(MONTH)));
        assertEquals(List.of(), said);
        var later = ended.plus(MONTH.multipliedBy(13));
        assertEquals(Set.of(), start(later));
        assertTrue(said.getFirst().startsWith("One session is older than 12 months. The next start"), said.toString());
        assertEquals(1, start(later).size());
        assertTrue(said.getFirst().startsWith("One session was older than 12 months and erased"), said.toString());
        assertEquals(List.of(), ByteSearch.filesWith(title, home));
        assertEquals(Set.of(), start(later));
        assertEquals(List.of(), said);
        assertEquals("keep.months=12", String.join("", Files.readAllLines(home.resolve("settings.properties")).stream()
                .filter(line -> !line.startsWith("#")).toList()));
    }

    @Test
    void nothing_is_erased_where_the_months_were_changed_in_between_or_none_are_set() throws Exception {
        keep("1");
        var later = ended.plus(MONTH.multipliedBy(13));
        start(later);
        keep("24");
        assertEquals(Set.of(), start(later));
        keep("0");
        assertEquals(Set.of(), start(later));
        keep("1");
        assertEquals(Set.of(), start(later), "it is said again first");
    }
}
