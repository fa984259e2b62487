package org.quarterdeck.workshop.picture;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A film named as a picture. Where it isn't played, a slide shows it still: as the picture of the same name that lies beside
 * it.
 */
public final class FilmStill {

    /** The ends of names that films have. */
    public static final Set<String> ENDINGS = Set.of("mp4", "m4v", "mov", "webm", "avi", "mkv", "mpg", "mpeg", "ogv", "wmv");
    /** The containers that JavaFX reads, see the package {@code javafx.scene.media}. */
    private static final Set<String> PLAYABLE = Set.of("mp4", "m4v");
    private static final List<String> STILLS = List.of("png", "jpg", "jpeg", "webp", "gif");

    private FilmStill() {}

    /** Returns whether a name is one of a film. */
    public static boolean film(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Returns whether a name is one of a film that isn't on the network. */
    public static boolean local(String name) {
        return film(name) && !name.contains("://") && !name.startsWith("//");
    }

    /** Returns the file of a film in a workshop's folder, if it is there. Files outside the folder are never looked up. */
    public static Optional<Path> file(@Nullable Path folder, String name) {
        if (folder == null || !local(name)) {
            return Optional.empty();
        }
        try {
            var home = folder.toAbsolutePath().normalize();
            var path = home.resolve(name).normalize();
            return path.startsWith(home) && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException notOnThisComputer) {
            return Optional.empty();
        }
    }

    /** Returns whether JavaFX can play films of this kind, where the system has what decodes them. */
    public static boolean playable(String name) {
        return PLAYABLE.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Returns the picture that is shown for a film, if there is one. */
    public static Optional<Path> beside(Path film) {
        return STILLS.stream().map(ending -> film.resolveSibling(stem(film) + "." + ending)).filter(Files::isRegularFile)
                .findFirst();
    }

    /** Returns the name that a picture of a film should have. */
    public static String wanted(Path film) {
        return stem(film) + ".png";
    }

    private static String stem(Path film) {
        var name = String.valueOf(film.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
