package org.quarterdeck.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.quarterdeck.app.hosting.DeckReaders;
import org.quarterdeck.importer.DeckImporter;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** A deck of another tool, whatever stands in it, becomes a workshop that can be read, or is refused in words. */
class DeckImportFuzzTest {

    private final DeckImporter importer = DeckReaders.importer();
    @TempDir
    Path folder;

    /** What somebody would have called a file that begins so. */
    private static String name(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return "talk.pptx";
        }
        if (head.startsWith("%PDF")) {
            return "talk.pdf";
        }
        return head.contains("<html") || head.startsWith("<!") ? "index.html" : "slides.md";
    }

    private void clear() throws IOException {
        try (var before = Files.walk(folder)) {
            for (var each : before.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(folder)).toList()) {
                Files.delete(each);
            }
        }
    }

    @ParameterizedTest
    @ArgumentsSource(CorpusFiles.class)
    void the_corpus(byte[] bytes) throws IOException {
        is_imported_or_refused(bytes);
    }

    @FuzzTest(maxDuration = "8s")
    void is_imported_or_refused(byte[] bytes) throws IOException {
        clear();
        var made = folder.resolve("made");
        try {
            importer.run(Files.write(folder.resolve(name(bytes)), bytes), made, ImportMonitor.NONE);
        } catch (ImportException refused) {
            assertFalse(refused.getMessage().isBlank());
            return;
        }
        assertFalse(WorkshopParser.read(made).workshop().segments().isEmpty(), "an empty workshop was made");
    }
}
