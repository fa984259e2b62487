package org.quarterdeck.archive.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records, which have the kinds of all values first and then the values. Anything that is no record ends in an {@link IllegalArgumentException}. */
final class RecordReader {

    private static final int LONGEST_VARINT = 9;
    private static final int MOST_COLUMNS = 100;
    private static final int[] NUMBER_LENGTHS = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};

    private RecordReader() {}

    /** Reads a number of varying length, at whose end the buffer stands then. */
    static long varint(ByteBuffer from) {
        long value = 0;
        for (int i = 1; i <= LONGEST_VARINT; i++) {
            require(from.hasRemaining());
            int next = from.get() & 0xff;
            if (i == LONGEST_VARINT) {
                return (value << 8) | next;
            }
            value = (value << 7) | (next & 0x7f);
            if (next < 0x80) {
                return value;
            }
        }
        return value;
    }

    static List<@Nullable Object> values(ByteBuffer record) {
        long head = varint(record);
        require(head >= record.position() && head <= record.limit());
        var kinds = new ArrayList<Long>();
        while (record.position() < head) {
            kinds.add(varint(record));
        }
        require(record.position() == head && kinds.size() <= MOST_COLUMNS);
        var values = new ArrayList<@Nullable Object>();
        for (long kind : kinds) {
            values.add(value(record, kind));
        }
        require(!record.hasRemaining());
        return values;
    }

    private static @Nullable Object value(ByteBuffer record, long kind) {
        if (kind >= 12) {
            long length = (kind - 12) / 2;
            require(length <= record.remaining());
            var bytes = new byte[(int) length];
            record.get(bytes);
            return kind % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
        }
        require(kind >= 0 && kind < NUMBER_LENGTHS.length);
        if (kind == 0) {
            return null;
        }
        int length = NUMBER_LENGTHS[(int) kind];
        require(length <= record.remaining());
        if (kind == 7) {
            return record.getDouble();
        }
        long number = kind == 9 ? 1 : 0;
        for (int i = 0; i < length; i++) {
            number = i == 0 ? record.get() : (number << 8) | (record.get() & 0xff);
        }
        return number;
    }

    static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("no record");
        }
    }
}
