package org.quarterdeck.archive.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The pages of a database's file, each as its log has it where it does. What the header says is believed only where the header is sound. */
public final class PageFile implements AutoCloseable {

    static final int HEADER = 100;
    /** The bytes of a page, of which this program leaves none unused. */
    private static final int SIZE = 4_096;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /** Fractions of a page that the file format fixes at these values. */
    private static final byte[] FRACTIONS = {64, 32, 32};

    private final FileChannel file;
    private final @Nullable FileChannel log;
    private final LogPages logged;
    private final int count;
    private final @Nullable ByteBuffer header;

    private PageFile(FileChannel file, Path logFile) throws IOException {
        this.file = file;
        this.header = header(file);
        this.logged = LogPages.of(logFile, SIZE);
        this.log = logged.pages() > 0 ? FileChannel.open(logFile) : null;
        // What lies in the file behind the end that the log names was erased.
        this.count = logged.pages() > 0 ? logged.pages() : (int) Math.ceilDiv(file.size(), SIZE);
    }

    /** Opens a file and its log to read them; nothing is written. */
    public static PageFile open(Path file) throws IOException {
        var channel = FileChannel.open(file);
        try {
            return new PageFile(channel, log(file));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /** Returns whether the file's log holds commits behind a damaged place, which SQLite passes over in silence. */
    public static boolean isLogBroken(Path file) throws IOException {
        if (Files.notExists(log(file))) {
            return false;
        }
        try (var pages = open(file)) {
            return pages.logged.isBroken();
        }
    }

    /** Returns whether a file's header is as this program has SQLite write it. */
    public static boolean isHeaderSound(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return header(channel) != null;
        }
    }

    /** Returns the header, or null if it is destroyed or not as this program writes it. */
    private static @Nullable ByteBuffer header(FileChannel file) throws IOException {
        var raw = new byte[HEADER];
        var bytes = ByteBuffer.wrap(raw);
        if (file.read(bytes, 0) < HEADER) {
            return null;
        }
        boolean sized = bytes.getShort(16) == SIZE && bytes.get(20) == 0;
        boolean versions = Math.ceilDiv(bytes.get(18), 2) == 1 && Math.ceilDiv(bytes.get(19), 2) == 1;
        boolean sound = sized && versions && Arrays.equals(raw, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && Arrays.equals(raw, 21, 24, FRACTIONS, 0, FRACTIONS.length);
        return sound ? bytes : null;
    }

    /** Returns the format that the header names, or 0 if the header is destroyed. */
    public int format() throws IOException {
        var first = logged.place(1) < 0 ? header : ByteBuffer.wrap(page(1));
        return header == null || first == null ? 0 : first.getInt(60);
    }

    /** Returns whether pages that the header names are not there any more. */
    boolean isCut() {
        return header != null && log == null && (header.getInt(28) & 0xffffffffL) > count;
    }

    int count() {
        return count;
    }

    /** Returns how many bytes of a page are in use. */
    int usable() {
        return SIZE;
    }

    /** Returns a page, numbered from 1; what the file does not have of it is zero. */
    byte[] page(int number) throws IOException {
        var page = new byte[SIZE];
        var buffer = ByteBuffer.wrap(page);
        long place = logged.place(number);
        var from = place >= 0 && log != null ? log : file;
        long at = place >= 0 ? place : (number - 1L) * SIZE;
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = from.read(buffer, at + buffer.position());
        }
        return page;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (log != null) {
                log.close();
            }
        }
    }
}
