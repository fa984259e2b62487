package org.quarterdeck.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** A workshop file, whatever stands in it, becomes a workshop or has faults that say where. */
class WorkshopReaderFuzzTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ArgumentsSource(CorpusFiles.class)
    void the_corpus(byte[] bytes) throws IOException {
        is_read_or_has_faults(bytes);
    }

    @FuzzTest(maxDuration = "8s")
    void is_read_or_has_faults(byte[] bytes) throws IOException {
        var reading = WorkshopParser.read(Files.write(folder.resolve("workshop.md"), bytes));
        assertFalse(reading.workshop().segments().isEmpty() && reading.faults().isEmpty());
        for (var fault : reading.faults()) {
            assertFalse(fault.toString().isBlank());
        }
    }
}
