package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Languages;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.ui.home.action.WorkshopTemplate;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;
import org.quarterdeck.workshop.storage.FileStamp;

/** Loads workshops: those built into the program, and files. */
public final class WorkshopLoader {

    /** The names of the built-in workshops, for each workshop those of its editions: it is the same in several languages. */
    static final List<List<String>> EDITIONS = List.of(List.of("leadership-and-management", "leadership-and-management-de"),
            List.of("follow-up", "follow-up-de"));

    /** The names of the built-in workshops. The first one is what runs if nothing else is asked for. */
    public static final List<String> BUILT_IN = EDITIONS.stream().flatMap(List::stream).toList();

    private static final Comparator<String> SPOKEN_FIRST = Comparator.comparing(WorkshopLoader::inProgramLanguage).reversed();

    private static final System.Logger LOG = System.getLogger(WorkshopLoader.class.getName());
    private static final Pattern PICTURE = Pattern.compile("^!\\[[^\\]\n]*\\]\\(([^)\\s]+)\\)", Pattern.MULTILINE);
    private static final String EMPTY = "/assets/templates/empty/workshop.md";

    private WorkshopLoader() {}

    /** @param path a file, a folder or the name of a built-in workshop; the first of these if null */
    public static ParseResult read(@Nullable Path path, Path home) {
        if (path == null) {
            return builtIn(home);
        }
        return names(path) ? builtIn(path.toString(), home) : WorkshopParser.read(path);
    }

    /** Returns whether a path is the name of a built-in workshop, and no file or folder has it. */
    public static boolean names(Path path) {
        return BUILT_IN.contains(path.toString()) && !Files.exists(path);
    }

    public static ParseResult builtIn(Path home) {
        return builtIn(BUILT_IN.getFirst(), home);
    }

    /**
     * Reads a built-in workshop. Its pictures are unpacked in the home folder, where slides and resumed sessions find them.
     *
     * @param name one of {@link #BUILT_IN}
     */
    public static ParseResult builtIn(String name, Path home) {
        var folder = home.resolve("built-in").resolve(name);
        var text = builtInText(name);
        picturesIn(text).forEach(path -> bytes(beside(file(name), path)).ifPresent(bytes -> unpack(folder.resolve(path), bytes)));
        return WorkshopParser.read("workshop.md", text, folder);
    }

    private static void unpack(Path file, byte[] bytes) {
        try {
            if (!Files.isRegularFile(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, bytes);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a picture of a built-in workshop cannot be unpacked", e);
        }
    }

    /** Returns the names of the built-in workshops, of each the edition in the language of the program's windows first. */
    public static List<String> inProgramOrder() {
        return EDITIONS.stream().flatMap(editions -> editions.stream().sorted(SPOKEN_FIRST)).toList();
    }

    private static boolean inProgramLanguage(String name) {
        return name.endsWith("-" + Languages.spoken(ProgramLanguage.tag()));
    }

    /** Returns the text of a built-in workshop, for a copy of one's own. */
    public static String builtInText(String name) {
        return text(file(name));
    }

    private static String file(String name) {
        return "/assets/workshops/" + name + "/workshop.md";
    }

    /** Returns the text that a new workshop begins with, as far as there is one in the language of the program's windows. */
    public static String template(WorkshopTemplate which) {
        return which == WorkshopTemplate.EMPTY ? text(EMPTY) : builtInText(inProgramOrder().getFirst());
    }

    /** Returns the pictures that a template shows, by their path relative to its text. */
    public static Map<String, byte[]> pictures(WorkshopTemplate which) {
        return pictures(which == WorkshopTemplate.EMPTY ? EMPTY : file(inProgramOrder().getFirst()));
    }

    /** Returns the pictures that a built-in workshop shows, by their path relative to its text. */
    public static Map<String, byte[]> builtInPictures(String name) {
        return pictures(file(name));
    }

    private static Map<String, byte[]> pictures(String at) {
        var pictures = new TreeMap<String, byte[]>();
        for (var name : FileStamp.pictures(WorkshopParser.read("workshop.md", text(at), Path.of("")))) {
            bytes(beside(at, name)).ifPresent(bytes -> pictures.put(name, bytes));
        }
        return pictures;
    }

    /**
     * Finds the pictures that a built-in workshop's text names, without parsing it: at the start of the program the text is to
     * be parsed once, when they are on disk.
     */
    static Set<String> picturesIn(String text) {
        return PICTURE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String beside(String resource, String name) {
        return resource.substring(0, resource.lastIndexOf('/') + 1) + name;
    }

    private static String text(String resource) {
        return bytes(resource).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(resource + " is not in the program"));
    }

    private static Optional<byte[]> bytes(String resource) {
        try (var in = WorkshopLoader.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
