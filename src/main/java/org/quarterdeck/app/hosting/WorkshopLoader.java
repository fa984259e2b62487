package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.home.action.WorkshopTemplate;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;
import org.quarterdeck.workshop.storage.FileStamp;

/** Loads workshops: the one built into the program, and files. */
public final class WorkshopLoader {

    private static final String BUILT_IN = "/assets/workshops/leadership-and-management/workshop.md";
    private static final String EMPTY = "/assets/templates/empty/workshop.md";

    private WorkshopLoader() {}

    public static ParseResult read(@Nullable Path path, Path home) {
        return path == null ? builtIn(home) : WorkshopParser.read(path);
    }

    public static ParseResult builtIn(Path home) {
        return WorkshopParser.read("workshop.md", text(BUILT_IN), home);
    }

    /** Returns the text that a new workshop begins with. */
    public static String template(WorkshopTemplate which) {
        return text(which == WorkshopTemplate.EMPTY ? EMPTY : BUILT_IN);
    }

    /** Returns the pictures that a template shows, by their path relative to its text. */
    public static Map<String, byte[]> pictures(WorkshopTemplate which) {
        var at = which == WorkshopTemplate.EMPTY ? EMPTY : BUILT_IN;
        var pictures = new TreeMap<String, byte[]>();
        for (var name : FileStamp.pictures(WorkshopParser.read("workshop.md", template(which), Path.of("")))) {
            bytes(at.substring(0, at.lastIndexOf('/') + 1) + name).ifPresent(bytes -> pictures.put(name, bytes));
        }
        return pictures;
    }

    private static String text(String resource) {
        return bytes(resource).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(resource + " is not in the program"));
    }

    private static Optional<byte[]> bytes(String resource) {
        try (var in = WorkshopLoader.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
