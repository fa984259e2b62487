package org.quarterdeck.workshop.parser.markdown;

import java.util.Locale;
import java.util.Set;
import org.quarterdeck.workshop.picture.FilmStill;

/** Tells from the end of a file's name what it is, for a fault that names the remedy. */
final class FileKind {

    private static final Set<String> SOUNDS = Set.of("mp3", "wav", "m4a", "ogg", "aac", "flac");
    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "bmp", "webp", "svg");

    private FileKind() {}

    static boolean sound(String name) {
        return SOUNDS.contains(ending(name));
    }

    /** Returns what the file is called in a sentence. */
    static String named(String name) {
        var ending = ending(name);
        return FilmStill.film(name) ? "the film" : SOUNDS.contains(ending) ? "the recording" : "the picture";
    }

    /** Returns what is wrong with a file that is no picture, and what would be right. */
    static String unreadable(String name) {
        var ending = ending(name);
        if (SOUNDS.contains(ending)) {
            return "can't be played by a slide: leave it out, and play it with the computer's own player";
        }
        return SHOWN.contains(ending)
                ? "can't be read: it is broken or incomplete, save it again as PNG or JPEG"
                : "can't be read: save it as PNG or JPEG";
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
