package org.quarterdeck.app.platform;

import java.nio.file.Path;
import java.util.Locale;

/** The folder that the system provides for application data. */
public final class DataFolder {

    private DataFolder() {}

    public static Path ofThisSystem() {
        var user = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return from("APPDATA", user.resolve("AppData").resolve("Roaming")).resolve("Quarterdeck");
        }
        if (system.contains("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Quarterdeck");
        }
        return from("XDG_DATA_HOME", user.resolve(".local").resolve("share")).resolve("quarterdeck");
    }

    private static Path from(String variable, Path otherwise) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
