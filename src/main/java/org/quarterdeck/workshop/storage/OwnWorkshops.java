package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** The trainer's own workshops: the folders and files in {@code HOME/workshops}. */
public final class OwnWorkshops {

    private final Path folder;

    public OwnWorkshops(Path home) {
        this.folder = home.resolve("workshops");
    }

    /** Returns all of them by name. */
    public List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(OwnWorkshops::isWorkshop).sorted().toList();
        }
    }

    public boolean holds(Path workshop) {
        return workshop.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }

    /**
     * Creates a workshop from the text of another.
     *
     * @param pictures the files beside the text, by their relative path
     * @return its folder
     */
    public Path create(String typed, String template, Map<String, byte[]> pictures) throws WorkshopStorageException {
        var title = TitleEditor.tidy(typed);
        if (title.isEmpty()) {
            throw new WorkshopStorageException("storage.no_title");
        }
        var text = entitled(template, title);
        try {
            var made = FolderNames.make(folder, FolderNames.of(title));
            for (var picture : pictures.entrySet()) {
                var file = made.resolve(picture.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, picture.getValue());
            }
            WorkshopWriter.write(made.resolve("workshop.md"), text);
            return made;
        } catch (IOException e) {
            throw new WorkshopStorageException(e, "storage.not_made", folder, DiskErrorText.words(e));
        }
    }

    /** Copies any workshop into a new folder here, under another title. */
    public Path duplicate(Path workshop, String title) throws WorkshopStorageException {
        var copy = new WorkshopCopier(folder).copy(workshop, FolderNames.of(title));
        try {
            var file = FileStamp.file(copy);
            var text = Files.readString(file);
            WorkshopWriter.write(file, entitled(text, TitleEditor.tidy(title)));
        } catch (IOException e) {
            throw new WorkshopStorageException(e, "storage.copy_untitled", copy, DiskErrorText.words(e));
        }
        return copy;
    }

    /** Copies any workshop into a new folder here, unchanged. */
    public Path copyIn(Path workshop) throws WorkshopStorageException {
        var reading = WorkshopParser.read(workshop);
        var name = workshop.toAbsolutePath().getFileName().toString();
        boolean file = name.toLowerCase(Locale.ROOT).endsWith(".md");
        return new WorkshopCopier(folder).copy(workshop,
                FolderNames.of(file && name.equalsIgnoreCase("workshop.md")
                        ? reading.workshop().title()
                        : file ? name.substring(0, name.length() - 3) : name));
    }

    /** Changes the title in a workshop's file, and the headline that says the same. The folder keeps its name, because past sessions find their pictures there. */
    public void rename(Path workshop, String typed) throws WorkshopStorageException {
        var title = TitleEditor.tidy(typed);
        if (title.isEmpty()) {
            throw new WorkshopStorageException("storage.no_new_title");
        }
        var file = FileStamp.file(workshop);
        try {
            var text = Files.readString(file);
            var made = TitleEditor.put(text, title).orElseThrow(() -> new WorkshopStorageException(
                    "storage.title_not_found", file.getFileName()));
            WorkshopWriter.write(file, headed(made, text, title));
        } catch (IOException e) {
            throw new WorkshopStorageException(e, "storage.not_renamed", DiskErrorText.words(e));
        }
    }

    private static String entitled(String text, String title) throws WorkshopStorageException {
        var made = TitleEditor.put(text, title)
                .orElseThrow(
                        () -> new WorkshopStorageException(
                                "storage.title_unwritable", title));
        return headed(made, text, title);
    }

    /** Changes the first headline too if it was the title. */
    private static String headed(String made, String text, String title) {
        var before = WorkshopParser.read("workshop.md", text, Path.of("")).workshop().title();
        return made.replaceFirst("(?m)^# " + java.util.regex.Pattern.quote(before) + "[ \\t]*$",
                java.util.regex.Matcher.quoteReplacement("# " + title));
    }

    private static boolean isWorkshop(Path path) {
        var name = path.getFileName().toString();
        return !name.startsWith(".") && ((name.toLowerCase(Locale.ROOT).endsWith(".md") && Files.isRegularFile(path))
                || Files.isRegularFile(path.resolve("workshop.md")));
    }
}
