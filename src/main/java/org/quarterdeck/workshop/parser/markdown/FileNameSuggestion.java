package org.quarterdeck.workshop.parser.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quarterdeck.workshop.parser.source.SpellingSuggestion;

/** Suggests an existing file for the name of a missing one. */
final class FileNameSuggestion {

    private static final int MOST = 2_000;

    private FileNameSuggestion() {}

    static Optional<String> beside(Path missing) {
        var folder = missing.getParent();
        var name = missing.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            var names = files.limit(MOST).map(f -> String.valueOf(f.getFileName())).toList();
            return SpellingSuggestion.to(name.toString(), names);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // only the suggestion is lost; the problem is reported anyway
        }
    }
}
