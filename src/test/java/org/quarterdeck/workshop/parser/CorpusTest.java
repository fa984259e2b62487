package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Segment;

/** Every file beside {@code everything.md} gives the faults of its {@code .expected} file, line by line, and no other. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/workshops");

    @TempDir
    static Path folder;

    static Stream<String> names() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".md")).sorted().toList().stream();
        }
    }

    @BeforeAll
    static void the_files_stand_beside_their_pictures() throws IOException {
        for (var name : names().toList()) {
            Files.copy(CORPUS.resolve(name), folder.resolve(name));
        }
        SamplePictures.writeTo(folder);
    }

    @ParameterizedTest
    @MethodSource("names")
    void has_the_faults_that_it_should(String name) throws IOException {
        var expected = Files.readString(CORPUS.resolve(name.replace(".md", ".expected")));
        var reading = WorkshopParser.read(folder.resolve(name));
        assertEquals(expected.strip(), String.join("\n", reading.faults().stream().map(Diagnostic::toString).toList()));
        assertEquals(!expected.contains(": error: "), reading.canGoLive());
    }

    @ParameterizedTest
    @MethodSource("names")
    void has_segments_each_with_an_id_of_its_own(String name) {
        var ids = WorkshopParser.read(folder.resolve(name)).workshop().segments().stream().map(Segment::id).toList();
        assertFalse(ids.isEmpty());
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertTrue(ids.stream().noneMatch(String::isEmpty));
    }
}
