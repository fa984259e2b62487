package org.quarterdeck.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.session.port.ArchiveException;

/** A session's file, whatever its bytes, is added to the archive and can be read there, or is refused in words. */
class SessionFileFuzzTest {

    @TempDir
    static Path folder;
    private static @Nullable SqliteArchive opened;

    /** Opened within the test: what is loaded before it, Jazzer cannot follow. */
    private static SqliteArchive archive() throws ArchiveException {
        if (opened == null) {
            opened = SqliteArchive.open(folder.resolve("to"));
        }
        return opened;
    }

    @AfterAll
    static void stays_sound() throws ArchiveException {
        archive().close();
        opened = null;
        try (var archive = archive()) {
            assertEquals(List.of(), archive.sessions());
        }
        assertEquals("ok", SqliteFile.archiveIn(folder.resolve("to")).value("PRAGMA integrity_check"));
    }

    @ParameterizedTest
    @ArgumentsSource(CorpusFiles.class)
    void the_corpus(byte[] bytes) throws IOException {
        is_added_or_refused(bytes);
    }

    @FuzzTest(maxDuration = "8s")
    void is_added_or_refused(byte[] bytes) throws IOException {
        try {
            var archive = archive();
            for (var added : archive.merge(Files.write(folder.resolve("brought.quarterdeck"), bytes)).added()) {
                archive.recording(added);
                archive.answers(added);
                archive.erase(added);
            }
        } catch (ArchiveException refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }
}
