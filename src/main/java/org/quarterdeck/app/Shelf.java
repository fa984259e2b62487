package org.quarterdeck.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.shelf.Stamp;
import org.quarterdeck.ui.home.Template;
import org.quarterdeck.workshop.Reading;
import org.quarterdeck.workshop.WorkshopReader;

/** Where workshops come from: the one that travels inside the program, and files. */
final class Shelf {

    private static final String BUILT_IN = "/assets/workshops/leadership-and-management/workshop.md";
    private static final String EMPTY = "/assets/templates/empty/workshop.md";

    private Shelf() {}

    static Reading read(@Nullable Path path, Path home) {
        return path == null ? builtIn(home) : WorkshopReader.read(path);
    }

    static Reading builtIn(Path home) {
        return WorkshopReader.read("workshop.md", text(BUILT_IN), home);
    }

    /** The text that a new workshop begins with. */
    static String template(Template which) {
        return text(which == Template.EMPTY ? EMPTY : BUILT_IN);
    }

    /** What pictures the template shows, by their path from its text. */
    static Map<String, byte[]> pictures(Template which) {
        var at = which == Template.EMPTY ? EMPTY : BUILT_IN;
        var pictures = new TreeMap<String, byte[]>();
        for (var name : Stamp.pictures(WorkshopReader.read("workshop.md", template(which), Path.of("")))) {
            bytes(at.substring(0, at.lastIndexOf('/') + 1) + name).ifPresent(bytes -> pictures.put(name, bytes));
        }
        return pictures;
    }

    private static String text(String resource) {
        return bytes(resource).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(resource + " is not in the program"));
    }

    private static Optional<byte[]> bytes(String resource) {
        try (var in = Shelf.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
