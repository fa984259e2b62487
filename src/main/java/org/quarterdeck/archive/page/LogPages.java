package org.quarterdeck.archive.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The pages that stand in a database's write-ahead log and were not moved to its file yet. */
final class LogPages {

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int MAGIC = 0x377f0682;

    private final Map<Integer, Long> places = new HashMap<>();
    private int pages;
    private boolean broken;

    private LogPages() {}

    /** Reads which pages the log holds; none where there is no log. */
    static LogPages of(Path log, int pageSize) throws IOException {
        var found = new LogPages();
        if (Files.exists(log)) {
            try (var channel = FileChannel.open(log)) {
                found.read(channel, pageSize);
            }
        }
        return found;
    }

    private void read(FileChannel channel, int pageSize) throws IOException {
        var header = bytes(channel, 0, HEADER);
        if (header.remaining() < HEADER) {
            return;
        }
        if ((header.getInt(0) & ~1) != MAGIC || header.getInt(8) != pageSize) {
            broken = header.getInt(0) != 0;
            return;
        }
        var order = (header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        long salts = header.getLong(16);
        long before = header.getLong(24);
        var open = new HashMap<Integer, Long>();
        int wrong = 0;
        int committed = 0;
        for (long at = HEADER; at + FRAME_HEADER + pageSize <= channel.size(); at += FRAME_HEADER + pageSize) {
            var frame = bytes(channel, at, FRAME_HEADER + pageSize);
            boolean ofThis = frame.getLong(8) == salts;
            if (ofThis && sum(frame, before, order) == frame.getLong(16)) {
                open.put(frame.getInt(0), at + FRAME_HEADER);
                if (frame.getInt(4) != 0) {
                    pages = frame.getInt(4);
                    places.putAll(open);
                    open.clear();
                    committed += wrong > 0 ? 1 : 0;
                }
            } else if (ofThis) {
                wrong++;
            }
            before = frame.getLong(16);
        }
        // A commit reaches the disk before the next one begins, so that only the last can be half there.
        broken = committed > 1;
    }

    /** Returns the checksum of a frame, which goes on from that of the one before. */
    private static long sum(ByteBuffer frame, long before, ByteOrder order) {
        var words = frame.duplicate().order(order);
        int first = (int) (before >>> 32);
        int second = (int) before;
        for (int i = 0; i < words.limit(); i += 8) {
            if (i < 8 || i >= FRAME_HEADER) {
                first += words.getInt(i) + second;
                second += words.getInt(i + 4) + first;
            }
        }
        return ((long) first << 32) | (second & 0xffffffffL);
    }

    private static ByteBuffer bytes(FileChannel channel, long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, at + buffer.position());
        }
        return buffer.flip();
    }

    /** Returns where in the log a page's content begins, or -1 if the log has none of it. */
    long place(int page) {
        return places.getOrDefault(page, -1L);
    }

    /** Returns how many pages the database has after the last commit in the log, or 0 if the log has none. */
    int pages() {
        return pages;
    }

    /** Returns whether the log holds commits behind a damaged place, which SQLite passes over in silence. */
    boolean isBroken() {
        return broken;
    }
}
