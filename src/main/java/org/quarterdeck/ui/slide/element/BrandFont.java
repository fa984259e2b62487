package org.quarterdeck.ui.slide.element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.workshop.Workshop;

/** The face of headlines: that of the workshop's brand, read once, or the usual one. */
public final class BrandFont {

    private record Key(Path file, FileTime saved) {}

    /** The names by which faces that have been read are known, or nothing for a file that is no font. */
    private static final Map<Key, Optional<String>> READ = new HashMap<>();

    private BrandFont() {}

    /** Returns what gives the face in a size. */
    public static DoubleFunction<Font> of(Workshop workshop, @Nullable Path folder) {
        var font = workshop.brand().font();
        var name = font == null || folder == null ? Optional.<String>empty() : name(folder.toAbsolutePath().normalize(), font);
        return name.<DoubleFunction<Font>>map(face -> size -> new Font(face, size)).orElse(BundledFonts::headline);
    }

    private static Optional<String> name(Path folder, String written) {
        try {
            var file = folder.resolve(written).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            var key = new Key(file, Files.getLastModifiedTime(file));
            synchronized (READ) {
                var known = READ.get(key);
                if (known == null) {
                    known = read(file);
                    READ.put(key, known);
                }
                return known;
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // told by the check of the file
        }
    }

    private static Optional<String> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Optional.ofNullable(Font.loadFont(in, SAMPLE)).map(Font::getName);
        }
    }

    private static final double SAMPLE = 48;
}
