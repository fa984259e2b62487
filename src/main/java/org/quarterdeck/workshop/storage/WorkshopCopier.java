package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Copies a workshop into the trainer's own folder, completely or not at all. */
final class WorkshopCopier {

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 500L * 1024 * 1024;

    private final Path into;
    private int files;
    private long bytes;

    WorkshopCopier(Path into) {
        this.into = into;
    }

    /**
     * Copies everything but hidden files from a folder, or a single file with the pictures that it names. Returns the new
     * folder.
     */
    Path copy(Path workshop, String name) throws WorkshopStorageException {
        try {
            Files.createDirectories(into);
            var half = Files.createTempDirectory(into, ".incoming");
            try {
                if (Files.isDirectory(workshop)) {
                    copyFolder(workshop.toRealPath(), half);
                } else {
                    copyFile(workshop.toRealPath(), half);
                }
                var place = FolderNames.make(into, name);
                for (var entry : list(half)) {
                    Files.move(entry, place.resolve(half.relativize(entry)));
                }
                return place;
            } finally {
                delete(half);
            }
        } catch (IOException e) {
            throw new WorkshopStorageException(e, "storage.not_copied", String.valueOf(workshop.getFileName()),
                    DiskErrorText.words(e));
        }
    }

    private void copyFolder(Path from, Path to) throws IOException, WorkshopStorageException {
        var tooMuch = new boolean[1];
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes seen) throws IOException {
                if (!folder.equals(from) && (hidden(folder) || folder.equals(into))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                if (seen.isRegularFile() && !hidden(file)) {
                    files++;
                    bytes += seen.size();
                    tooMuch[0] = files > MOST_FILES || bytes > MOST_BYTES;
                    if (tooMuch[0]) {
                        return FileVisitResult.TERMINATE;
                    }
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (tooMuch[0]) {
            throw new WorkshopStorageException("storage.too_large", String.valueOf(from.getFileName()), MOST_FILES);
        }
    }

    private static void copyFile(Path file, Path to) throws IOException {
        var folder = Objects.requireNonNull(file.getParent());
        Files.copy(file, to.resolve("workshop.md"));
        for (var name : FileStamp.pictures(WorkshopParser.read(file))) {
            var picture = folder.resolve(name).normalize();
            if (picture.startsWith(folder) && Files.isRegularFile(picture)) {
                var copy = to.resolve(folder.relativize(picture).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(picture, copy);
            }
        }
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static java.util.List<Path> list(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
