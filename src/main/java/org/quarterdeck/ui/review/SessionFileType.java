package org.quarterdeck.ui.review;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What kind of file a session of the past can be written as, told by the file's ending. */
public enum SessionFileType {
    PDF, HTML, XLSX, CSV, QUARTERDECK;

    /** Whether it has charts, which only a screen can draw. */
    public boolean drawn() {
        return this == PDF || this == HTML;
    }

    /** With its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file's name asks for, or null. */
    public static @Nullable SessionFileType of(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> name.endsWith(kind.ending())).findFirst().orElse(null);
    }

    /** All endings, to be read in a sentence. */
    public static String endings() {
        return Stream.of(values()).map(SessionFileType::ending).collect(Collectors.joining(", "));
    }
}
