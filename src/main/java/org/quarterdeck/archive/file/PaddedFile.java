package org.quarterdeck.archive.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a database that was cut short, filled up with zeros to its length, since SQLite reads nothing of a shorter one. */
public final class PaddedFile {

    private static final int HEADER = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final int SMALLEST_PAGE = 512;
    private static final int LARGEST_PAGE = 65_536;
    private static final String MAGIC = "SQLite format 3\0";
    /** No archive grows to this many bytes; a header that names more is not one that SQLite wrote. */
    private static final long LONGEST = 1L << 36;

    private PaddedFile() {}

    /** Returns the file itself if it has its length, or the copy. */
    public static Path of(Path file, Path copy) throws IOException {
        long length = length(file);
        if (Files.size(file) >= length) {
            return file;
        }
        Files.deleteIfExists(copy);
        Files.copy(file, copy);
        try (var filled = new RandomAccessFile(copy.toFile(), "rw")) {
            filled.setLength(length);
        }
        return copy;
    }

    /** Returns the length that the header names. */
    private static long length(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var header = in.readNBytes(HEADER);
            if (header.length < HEADER) {
                throw new IOException("the file has no header");
            }
            int named = ByteBuffer.wrap(header).getShort(PAGE_SIZE_AT) & 0xffff;
            int size = named == 1 ? LARGEST_PAGE : named;
            long length = size * (ByteBuffer.wrap(header).getInt(PAGES_AT) & 0xffffffffL);
            if (!new String(header, StandardCharsets.US_ASCII).startsWith(MAGIC) || size < SMALLEST_PAGE
                    || Integer.bitCount(size) != 1 || length > LONGEST) {
                throw new IOException("the file's header is destroyed");
            }
            return length;
        }
    }

    public static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-wal"));
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-shm"));
        } catch (IOException e) {
            System.getLogger(PaddedFile.class.getName()).log(System.Logger.Level.WARNING, "A copy is left at " + copy, e);
        }
    }
}
