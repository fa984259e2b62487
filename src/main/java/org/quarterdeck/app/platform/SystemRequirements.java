package org.quarterdeck.app.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks for the libraries and the display that JavaFX needs on a bare Linux, and names the remedy in one sentence before
 * JavaFX fails with a stack trace. It uses no JavaFX itself, so that the check loads none of it.
 */
public final class SystemRequirements {

    /** A shared library with the packages that provide it on Debian or Ubuntu and on Fedora. */
    private record Library(String file, String debian, String fedora) {}

    /** The libraries that JavaFX needs for text, with or without a display. */
    private static final List<Library> FOR_TEXT = List.of(
            new Library("libfreetype.so.6", "libfreetype6", "freetype"),
            new Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
            new Library("libpango-1.0.so.0", "libpango-1.0-0", "pango"),
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango"));

    /** The further libraries that it needs to open a window. */
    private static final List<Library> FOR_WINDOWS = List.of(
            new Library("libgtk-3.so.0", "libgtk-3-0", "gtk3"),
            new Library("libXtst.so.6", "libxtst6", "libXtst"),
            new Library("libXxf86vm.so.1", "libxxf86vm1", "libXxf86vm"),
            new Library("libGL.so.1", "libgl1", "libglvnd-glx"));

    private static final List<Path> USUAL_PLACES = Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64", "/usr/lib").map(Path::of).toList();

    /** Held here because the JDK drops the settings of a logger that is not referenced. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final List<String> ON_PURPOSE = List.of("Unsupported JavaFX configuration", "Using incubating API");

    private final boolean linux;
    private final Map<String, String> environment;
    private final Predicate<String> has;

    SystemRequirements(String system, Map<String, String> environment, Predicate<String> has) {
        this.linux = system.equals("Linux");
        this.environment = environment;
        this.has = has;
    }

    /**
     * Returns one sentence on what this machine lacks, or null if it lacks nothing. Without a window nothing is needed;
     * under JavaFX's own headless platform only the libraries for text are.
     */
    public static @Nullable String missing(boolean needsWindow) {
        if (!needsWindow) {
            return null;
        }
        var headless = System.getProperty("glass.platform", "").equalsIgnoreCase("headless");
        return new SystemRequirements(System.getProperty("os.name", ""), System.getenv(), SystemRequirements::isInstalled)
                .lacks(!headless);
    }

    /** Returns one sentence on what this machine lacks to lay out text without a display, or null if it lacks nothing. */
    public static @Nullable String missingForText() {
        return new SystemRequirements(System.getProperty("os.name", ""), System.getenv(), SystemRequirements::isInstalled)
                .lacks(false);
    }

    /** Returns the sentence for a display that is set but does not answer, which only opening it can tell. */
    public static String noAnswerFromDisplay() {
        return AppMessages.text("start.display_silent", String.valueOf(System.getenv("DISPLAY")));
    }

    /**
     * Silences JavaFX's warnings that it is on the class path and that a part of it is incubating, both on purpose; every other
     * warning still shows. Must be called before JavaFX starts.
     */
    public static void quiet() {
        JAVAFX.setFilter(line -> ON_PURPOSE.stream().noneMatch(String.valueOf(line.getMessage())::startsWith));
    }

    @Nullable
    String lacks(boolean display) {
        if (!linux) {
            return null;
        }
        if (display && environment.getOrDefault("DISPLAY", "").isBlank()) {
            return environment.containsKey("WAYLAND_DISPLAY")
                    ? AppMessages.text("start.wayland_alone")
                    : AppMessages.text("start.no_display");
        }
        var needed = display ? Stream.concat(FOR_TEXT.stream(), FOR_WINDOWS.stream()) : FOR_TEXT.stream();
        var absent = needed.filter(library -> !has.test(library.file())).toList();
        return absent.isEmpty() ? null : remedy(absent, display);
    }

    private static String remedy(List<Library> absent, boolean display) {
        return AppMessages.text(display ? "start.lacks_for_windows" : "start.lacks_for_text",
                absent.stream().map(Library::file).collect(Collectors.joining(", ")),
                absent.stream().map(Library::debian).distinct().collect(Collectors.joining(" ")),
                absent.stream().map(Library::fedora).distinct().collect(Collectors.joining(" ")));
    }

    /** Looks in the usual folders first, and only then asks the system's loader, which is reliable but slower. */
    private static boolean isInstalled(String file) {
        return USUAL_PLACES.stream().anyMatch(place -> Files.exists(place.resolve(file))) || loads(file);
    }

    private static boolean loads(String file) {
        try {
            SymbolLookup.libraryLookup(file, Arena.global());
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
