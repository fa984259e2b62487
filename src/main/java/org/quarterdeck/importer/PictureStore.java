package org.quarterdeck.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quarterdeck.workshop.parser.markdown.PictureFormat;

/** The folder that is being made, as the place of its pictures. Each gets a name that every system and address allows. */
public final class PictureStore {

    private static final long MOST_BYTES = 500L * 1024 * 1024;

    private final Path folder;
    private final Map<Path, String> copied = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private long bytes;

    PictureStore(Path folder) {
        this.folder = folder;
    }

    /** Returns the number of pictures. */
    public int count() {
        return taken.size();
    }

    /** Copies a file, once, and returns its name in the workshop. */
    public String copy(Path file, String wanted) throws IOException, ImportException {
        var real = file.toRealPath();
        var known = copied.get(real);
        if (known != null) {
            return known;
        }
        grow(Files.size(real));
        var name = free(wanted);
        Files.copy(real, place(name));
        copied.put(real, name);
        return name;
    }

    /** Writes a picture and returns its name in the workshop. */
    public String write(byte[] picture, String wanted) throws IOException, ImportException {
        grow(picture.length);
        var name = free(wanted);
        Files.write(place(name), picture);
        return name;
    }

    /** Returns whether a picture can be shown, and removes one that can't. */
    public boolean keeps(String name) throws IOException {
        boolean readable = PictureFormat.readable(place(name));
        if (!readable) {
            Files.delete(place(name));
            taken.remove(name.toLowerCase(Locale.ROOT));
        }
        return readable;
    }

    private void grow(long more) throws ImportException {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new ImportException("importing.pictures_large");
        }
    }

    private Path place(String name) throws IOException {
        var place = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        return place;
    }

    /** Returns a free name of letters, digits and a few signs, with a number added where it is taken. */
    private String free(String wanted) {
        var plain = wanted.replace('\\', '/').replaceAll("[^\\p{L}\\p{M}\\p{N}._/-]+", "-").replaceAll("(?:^|(?<=/))[./-]+", "");
        var name = plain.isEmpty() ? "picture" : plain;
        int dot = name.lastIndexOf('.') <= name.lastIndexOf('/') ? name.length() : name.lastIndexOf('.');
        var chosen = name;
        for (int i = 2; taken.contains(chosen.toLowerCase(Locale.ROOT)); i++) {
            chosen = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        taken.add(chosen.toLowerCase(Locale.ROOT));
        return chosen;
    }
}
