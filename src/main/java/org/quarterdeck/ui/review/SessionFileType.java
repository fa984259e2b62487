package org.quarterdeck.ui.review;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats of exported sessions, identified by file name extension. */
public enum SessionFileType {
    PDF, HTML, XLSX, CSV, QUARTERDECK;

    /** Returns whether the format has charts, which need the toolkit. */
    public boolean drawn() {
        return this == PDF || this == HTML;
    }

    /** Returns the extension including its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the type for a file name, or null. */
    public static @Nullable SessionFileType of(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> name.endsWith(kind.ending())).findFirst().orElse(null);
    }

    /** Returns all extensions as text. */
    public static String endings() {
        return Stream.of(values()).map(SessionFileType::ending).collect(Collectors.joining(", "));
    }
}
