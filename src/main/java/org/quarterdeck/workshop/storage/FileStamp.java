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
 * What a workshop's files look like from outside: size, time and place on the disk of its text and of each picture that it
 * names. Two that are equal were very likely not written in between; also a file that an editor puts in the place of the
 * old one differs.
 */
public record FileStamp(Look text, List<Look> pictures) {

    /** One file; {@code size} is -1 where there is none. */
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

    /** Of files that nobody looked at. */
    static final FileStamp UNSEEN = new FileStamp(Look.NONE, List.of());

    public FileStamp {
        pictures = List.copyOf(pictures);
    }

    /** @param pictures as its text names them, see {@link #pictures(ParseResult)} */
    public static FileStamp of(Path fileOrFolder, Collection<String> pictures) {
        var file = file(fileOrFolder);
        var folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
        return new FileStamp(Look.at(file), pictures.stream().map(name -> picture(folder, name)).toList());
    }

    /** The workshop's text: the file itself, or the one in the folder. */
    public static Path file(Path fileOrFolder) {
        if (Files.isDirectory(fileOrFolder)) {
            return fileOrFolder.resolve("workshop.md");
        }
        var name = String.valueOf(fileOrFolder.getFileName()).toLowerCase(Locale.ROOT);
        return Files.exists(fileOrFolder) || name.endsWith(".md") ? fileOrFolder : fileOrFolder.resolve("workshop.md");
    }

    /** Every picture that a workshop names, in a fixed order. */
    public static List<String> pictures(ParseResult reading) {
        var names = new TreeSet<String>();
        reading.workshop().segments().forEach(segment -> collect(segment, names));
        return List.copyOf(names);
    }

    private static void collect(Segment segment, Collection<String> names) {
        segment.body().forEach(block -> collect(block, names));
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

    /** Whether there is a text that is not empty: an editor may take it away for a moment while it saves. */
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
