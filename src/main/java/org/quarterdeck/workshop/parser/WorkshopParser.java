package org.quarterdeck.workshop.parser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quarterdeck.workshop.AgendaSlot;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.SlideMaterial;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.markdown.PictureCheck;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/**
 * Parses workshop files. The result always holds a workshop: if nothing can be read, one with a single segment that says so.
 */
public final class WorkshopParser {

    private static final String NAME = "workshop.md";

    private WorkshopParser() {}

    /** Reads a file, or a folder that contains {@code workshop.md}. */
    public static ParseResult read(Path fileOrFolder) {
        boolean folderGiven = Files.isDirectory(fileOrFolder);
        var file = folderGiven ? fileOrFolder.resolve(NAME) : fileOrFolder;
        var parent = file.toAbsolutePath().getParent();
        var folder = parent == null ? file.toAbsolutePath() : parent;
        return switch (folderGiven && !Files.exists(file) ? FolderText.without(fileOrFolder, NAME) : WorkshopText.of(file)) {
            case WorkshopText.Text text -> read(shownName(file), text.text(), folder);
            case WorkshopText.None none -> unreadable(shownName(file), none, "", folder);
        };
    }

    /**
     * Parses a text that was read before, such as the one kept with a session.
     *
     * @param fileName the name of the file in diagnostics
     * @param folder the folder of its pictures
     */
    public static ParseResult read(String fileName, String text, Path folder) {
        var wrong = WorkshopText.wrong(text);
        if (wrong != null) {
            return unreadable(fileName, wrong, text, folder);
        }
        var faults = new DiagnosticCollector(fileName);
        var workshop = new WorkshopBuilder(SourceLines.of(text), faults, new PictureCheck(folder, faults)).build();
        return new ParseResult(workshop, faults.inOrder(), fileName, text, folder);
    }

    /** Returns the name of the file in diagnostics. */
    private static String shownName(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static ParseResult unreadable(String fileName, WorkshopText.None none, String text, Path folder) {
        var faults = new DiagnosticCollector(fileName);
        faults.error(none.place(), none.why());
        var title = "This workshop can't be read";
        var why = new Block.Paragraph(List.of(new Inline.Text(none.why())));
        var only = new Segment("segment-1", title, AgendaSlot.ANY,
                new SlideMaterial(SlideLayout.TEXT, BuildMode.ALL, List.of(why)), new SlideContent());
        var workshop = new Workshop(title, null, FrontMatterReader.LANG, 0, List.of(), Poles.DEFAULT, Map.of(), Theme.BRIGHT,
                null,
                List.of(only));
        return new ParseResult(workshop, faults.inOrder(), fileName, text, folder);
    }
}
