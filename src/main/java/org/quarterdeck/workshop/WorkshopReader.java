package org.quarterdeck.workshop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a workshop file into a workshop and all of its faults. There is a workshop whatever the file holds: where nothing
 * can be read of it, one with a single segment that says so.
 */
public final class WorkshopReader {

    private static final String NAME = "workshop.md";

    private WorkshopReader() {}

    /** A file, or a folder that holds {@code workshop.md}. */
    public static Reading read(Path fileOrFolder) {
        var file = Files.isDirectory(fileOrFolder) ? fileOrFolder.resolve(NAME) : fileOrFolder;
        var parent = file.toAbsolutePath().getParent();
        var folder = parent == null ? file.toAbsolutePath() : parent;
        return switch (FileText.of(file)) {
            case FileText.Text text -> read(shownName(file), text.text(), folder);
            case FileText.None none -> unreadable(shownName(file), none, "", folder);
        };
    }

    /**
     * A text that was read before, such as the one kept with a session.
     *
     * @param fileName as the faults shall name it
     * @param folder where its pictures are
     */
    public static Reading read(String fileName, String text, Path folder) {
        var wrong = FileText.wrong(text);
        if (wrong != null) {
            return unreadable(fileName, wrong, text, folder);
        }
        var faults = new Faults(fileName);
        var workshop = new WorkshopBuilder(Lines.of(text), faults, new Pictures(folder, faults)).build();
        return new Reading(workshop, faults.inOrder(), fileName, text, folder);
    }

    /** The name that faults are printed with. */
    private static String shownName(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static Reading unreadable(String fileName, FileText.None none, String text, Path folder) {
        var faults = new Faults(fileName);
        faults.error(none.place(), none.why());
        var title = "This workshop can't be read";
        var why = new Block.Paragraph(List.of(new Inline.Text(none.why())));
        var only = new Segment("segment-1", title, null, Layout.TEXT, 0, null, Set.of(), List.of(), Build.ALL, null,
                new Slide(), List.of(why), List.of(), 1);
        var workshop = new Workshop(title, null, FrontMatter.LANG, 0, List.of(), Poles.DEFAULT, Map.of(), Theme.BRIGHT, null,
                List.of(only));
        return new Reading(workshop, faults.inOrder(), fileName, text, folder);
    }
}
