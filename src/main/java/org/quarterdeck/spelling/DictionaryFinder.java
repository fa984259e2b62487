package org.quarterdeck.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the dictionaries for spelling that are installed: those of the system, of LibreOffice, and those put into the program's
 * own folder. All are of Hunspell's kind, a pair of files {@code .aff} and {@code .dic} named by their language.
 */
public final class DictionaryFinder {

    private static final System.Logger LOG = System.getLogger(DictionaryFinder.class.getName());
    private static final int DEPTH = 3;
    private static final Pattern NAME = Pattern.compile("([a-z]{2,3})(?:[_-]([A-Z]{2}))?(?:[_.-].*)?\\.dic");

    /** The country whose spelling is taken where neither the workshop nor the system names one. */
    private static final Map<String, String> COUNTRIES = Map.of("en", "US", "de", "DE", "fr", "FR", "es", "ES", "pt", "PT", "nl",
            "NL", "it", "IT", "sv", "SE", "zh", "CN");

    private final List<Path> folders;
    private final Locale system;

    /**
     * @param folders where to look, the one that counts most first
     * @param system tells the country where a workshop's language names none
     */
    DictionaryFinder(List<Path> folders, Locale system) {
        this.folders = folders;
        this.system = system;
    }

    /** The two files of a dictionary, and the language that they are named by. */
    record DictionaryFiles(Locale language, Path affixes, Path words) {}

    /** Returns a finder for this computer. */
    public static DictionaryFinder of(Path home) {
        return new DictionaryFinder(folders(home), Locale.getDefault());
    }

    /** Returns the folder of the program's own, where a dictionary can be put that the system lacks. */
    public static Path own(Path home) {
        return home.resolve("dictionaries");
    }

    private static List<Path> folders(Path home) {
        var folders = new ArrayList<Path>();
        folders.add(own(home));
        var user = Path.of(System.getProperty("user.home", "."));
        Stream.of(".local/share/hunspell", "Library/Spelling", ".config/libreoffice/4/user/uno_packages/cache/uno_packages",
                "Library/Application Support/LibreOffice/4/user/uno_packages/cache/uno_packages",
                "AppData/Roaming/LibreOffice/4/user/uno_packages/cache/uno_packages").map(user::resolve).forEach(folders::add);
        Stream.of("/usr/share/hunspell", "/usr/share/myspell", "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell",
                "/Library/Spelling", "/usr/lib/libreoffice/share/extensions", "/usr/lib64/libreoffice/share/extensions",
                "/opt/libreoffice/share/extensions", "/Applications/LibreOffice.app/Contents/Resources/extensions",
                "/snap/libreoffice/current/lib/libreoffice/share/extensions",
                "/var/lib/flatpak/app/org.libreoffice.LibreOffice/current/active/files/libreoffice/share/extensions")
                .map(Path::of).forEach(folders::add);
        for (var key : List.of("ProgramFiles", "ProgramFiles(x86)")) {
            var programs = System.getenv(key);
            if (programs != null) {
                folders.add(Path.of(programs, "LibreOffice", "share", "extensions"));
            }
        }
        return List.copyOf(folders);
    }

    /** Returns the dictionary that fits a language best, a BCP 47 tag, if any of it is installed. */
    Optional<DictionaryFiles> find(String tag) {
        var wanted = Locale.forLanguageTag(tag);
        return folders.stream().flatMap(folder -> in(folder).stream())
                .filter(found -> found.language().getLanguage().equals(wanted.getLanguage()))
                .min(Comparator.comparingInt(found -> distance(found, wanted)));
    }

    private int distance(DictionaryFiles found, Locale wanted) {
        var country = found.language().getCountry();
        if (!wanted.getCountry().isEmpty()) {
            return country.equals(wanted.getCountry()) ? 0 : country.isEmpty() ? 1 : 2;
        }
        if (system.getLanguage().equals(wanted.getLanguage()) && country.equals(system.getCountry())) {
            return 0;
        }
        return country.equals(COUNTRIES.get(wanted.getLanguage())) ? 1 : country.isEmpty() ? 2 : 3;
    }

    private static List<DictionaryFiles> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.find(folder, DEPTH, (file, about) -> file.toString().endsWith(".dic") && !about.isDirectory())) {
            return files.sorted().flatMap(file -> pair(file).stream()).toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.DEBUG, "a folder of dictionaries cannot be read", e);
            return List.of();
        }
    }

    private static Optional<DictionaryFiles> pair(Path words) {
        var name = NAME.matcher(words.getFileName().toString());
        var affixes = words.resolveSibling(words.getFileName().toString().replaceFirst("\\.dic$", ".aff"));
        return name.matches() && Files.isRegularFile(affixes)
                ? Optional.of(
                        new DictionaryFiles(locale(name.group(1), name.group(2) == null ? "" : name.group(2)), affixes, words))
                : Optional.empty();
    }

    private static Locale locale(String language, String country) {
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }
}
