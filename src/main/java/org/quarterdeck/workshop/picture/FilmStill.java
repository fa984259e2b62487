package org.quarterdeck.workshop.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A film named as a picture, which a slide shows still: as the picture of the same name that lies beside it. */
public final class FilmStill {

    /** The ends of names that films have. */
    public static final Set<String> ENDINGS = Set.of("mp4", "m4v", "mov", "webm", "avi", "mkv", "mpg", "mpeg", "ogv", "wmv");
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
