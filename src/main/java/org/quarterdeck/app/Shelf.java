package org.quarterdeck.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Reading;
import org.quarterdeck.workshop.WorkshopReader;

/** Where workshops come from: the one that travels inside the program, and files. */
final class Shelf {

    private static final String BUILT_IN = "/assets/workshops/leadership-and-management/workshop.md";

    private Shelf() {}

    static Reading read(@Nullable Path path, Path home) {
        return path == null ? builtIn(home) : WorkshopReader.read(path);
    }

    static Reading builtIn(Path home) {
        try (var in = Shelf.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException(BUILT_IN + " is not in the program");
            }
            return WorkshopReader.read("workshop.md", new String(in.readAllBytes(), StandardCharsets.UTF_8), home);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in workshop cannot be read", e);
        }
    }
}
