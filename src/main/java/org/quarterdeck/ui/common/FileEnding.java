package org.quarterdeck.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Adds the ending of its type to a file that was chosen to write to, which some systems' dialogs leave to the program. */
public final class FileEnding {

    private FileEnding() {}

    /** Returns the chosen file if it has the ending, in large or small letters, and else the file with the ending added. */
    public static Path ensure(Path chosen, String ending) {
        return chosen.toString().toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : add(chosen, ending);
    }

    /** Returns the file with the ending added. The dialog asked about the name without it, so a file that is there is left alone. */
    public static Path add(Path chosen, String ending) {
        var free = Path.of(chosen + ending);
        for (int i = 2; Files.exists(free); i++) {
            free = Path.of(chosen + " " + i + ending);
        }
        return free;
    }
}
