package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Segment;

/**
 * A stamp of a workshop's files: size, time and file key of its text and of each picture that it names. If two stamps are
 * equal, very likely nothing was written in between. A file with which an editor replaces the old one also differs.
 */
public record FileStamp(Look text, List<Look> pictures) {

    /** The stamp of one file. {@code size} is -1 if it does not exist. */
    public record Look(long size, long time, String key) {

        private static final Look NONE = new Look(-1, 0, "");

        static Look at(Path file) {
            try {
                var seen = Files.readAttributes(file, BasicFileAttributes.class);
                return new Look(seen.isRegularFile() ? seen.size() : 0, seen.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                        Objects.toString(seen.fileKey(), ""));
            } catch (IOException | SecurityException e) {
                return NONE;
            }
        }
    }

    /** The stamp of files that have not been looked at. */
    static final FileStamp UNSEEN = new FileStamp(Look.NONE, List.of());

    public FileStamp {
        pictures = List.copyOf(pictures);
    }

    /** @param pictures the pictures that its text names, see {@link #pictures(ParseResult)} */
    public static FileStamp of(Path fileOrFolder, Collection<String> pictures) {
        var file = file(fileOrFolder);
        var folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
        return new FileStamp(Look.at(file), pictures.stream().map(name -> picture(folder, name)).toList());
    }

    /** Returns the workshop's text file: the file itself, or the one in the folder. */
    public static Path file(Path fileOrFolder) {
        if (Files.isDirectory(fileOrFolder)) {
            return fileOrFolder.resolve("workshop.md");
        }
        var name = String.valueOf(fileOrFolder.getFileName()).toLowerCase(Locale.ROOT);
        return Files.exists(fileOrFolder) || name.endsWith(".md") ? fileOrFolder : fileOrFolder.resolve("workshop.md");
    }

    /** Returns every picture and font that a workshop names, in a fixed order. */
    public static List<String> pictures(ParseResult reading) {
        var names = new TreeSet<String>();
        reading.workshop().segments().forEach(segment -> collect(segment, names));
        var logo = reading.workshop().brand().logo();
        if (logo != null) {
            names.add(logo);
        }
        var font = reading.workshop().brand().font();
        if (font != null) {
            names.add(font);
        }
        return List.copyOf(names);
    }

    private static void collect(Segment segment, Collection<String> names) {
        segment.body().forEach(block -> collect(block, names));
        segment.backdrop().forEach(block -> collect(block, names));
        segment.notes().forEach(block -> collect(block, names));
    }

    private static void collect(Block block, Collection<String> names) {
        switch (block) {
            case Block.Picture picture -> names.add(picture.path());
            case Block.Items items -> items.items().forEach(item -> item.content().forEach(b -> collect(b, names)));
            case Block.Quote quote -> quote.content().forEach(b -> collect(b, names));
            case Block.Paragraph p -> {
            }
            case Block.Heading h -> {
            }
            case Block.Table t -> {
            }
            case Block.Code c -> {
            }
        }
    }

    /** Returns whether the text exists and is not empty. An editor may remove it for a moment while it saves. */
    public boolean there() {
        return text.size() > 0;
    }

    private static Look picture(Path folder, String name) {
        try {
            return Look.at(folder.resolve(name));
        } catch (InvalidPathException e) {
            return Look.NONE;
        }
    }
}
