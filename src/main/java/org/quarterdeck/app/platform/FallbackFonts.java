package org.quarterdeck.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lends the bundled fonts to a Linux that has none. The JDK's own graphics, which draw slides of other programs, SVG and the characters
 * that the bundled fonts lack, set no letter there but throw an error.
 */
public final class FallbackFonts {

    private static final System.Logger LOG = System.getLogger(FallbackFonts.class.getName());
    private static final List<String> LENT = List.of("inter-400.ttf", "inter-600.ttf", "inter-400-italic.ttf");
    private static final Set<String> ENDINGS = Set.of("ttf", "otf", "ttc", "pfb");
    private static final int DEPTH = 6;
    private static final String VARIABLE = "FONTCONFIG_FILE";
    /** Includes the configuration of the system, so that a font installed elsewhere is still found. */
    private static final String CONFIGURATION = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <dir>%s</dir>
              <cachedir>%s</cachedir>
            </fontconfig>
            """;

    private FallbackFonts() {}

    /**
     * Lends the fonts if the usual folders hold none. Must be called before the first text is measured or drawn.
     *
     * @return what the environment variable FONTCONFIG_FILE names from then on in this process, if they are lent
     */
    public static Optional<Path> lend() {
        if (System.getProperty("os.name", "").equals("Linux") && System.getenv(VARIABLE) == null
                && folders().noneMatch(FallbackFonts::hasFont)) {
            try {
                var configuration = unpack(Files.createTempDirectory("quarterdeck-fonts"));
                ProcessEnvironment.set(VARIABLE, configuration.toString());
                return Optional.of(configuration);
            } catch (IOException | RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "no font is installed, and the bundled ones can't be lent", e);
            }
        }
        return Optional.empty();
    }

    private static Stream<Path> folders() {
        var home = Path.of(System.getProperty("user.home", "/"));
        return Stream.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), Path.of("/usr/share/X11/fonts"),
                home.resolve(".fonts"), home.resolve(".local/share/fonts"));
    }

    /** Returns whether a folder holds a file of a font, at any depth. */
    static boolean hasFont(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.find(folder, DEPTH, (file, about) -> about.isRegularFile() && isFont(file),
                FileVisitOption.FOLLOW_LINKS)) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.DEBUG, "a folder of fonts can't be read", e);
            return true; // the system may read it
        }
    }

    private static boolean isFont(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Puts the fonts and a configuration that names them into a folder, which goes with the program. Returns the configuration. */
    static Path unpack(Path folder) throws IOException {
        folder.toFile().deleteOnExit();
        for (var name : LENT) {
            try (var font = bundled(name)) {
                Files.copy(font, kept(folder, name));
            }
        }
        var cache = Files.createDirectory(kept(folder, "cache"));
        return Files.writeString(kept(folder, "fonts.conf"),
                CONFIGURATION.replace("%s</dir>", folder + "</dir>").replace("%s", cache.toString()));
    }

    private static InputStream bundled(String name) {
        return Objects.requireNonNull(FallbackFonts.class.getResourceAsStream("/assets/fonts/" + name), name);
    }

    private static Path kept(Path folder, String name) {
        var file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }
}
