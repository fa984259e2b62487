package org.quarterdeck.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decodes a WOFF file (version 1, as in the W3C's "WOFF File Format 1.0") to the TrueType font that it was made from: the
 * same tables, each deflated where that made it smaller.
 */
final class WoffDecoder {

    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private WoffDecoder() {}

    static byte[] unpack(byte[] packed) throws IOException {
        var in = ByteBuffer.wrap(packed);
        if (in.getInt(0) != 0x774F4646) {
            throw new IOException("this is no WOFF font");
        }
        int tables = in.getShort(12);
        var directory = ByteBuffer.allocate(12 + 16 * tables);
        int power = Integer.highestOneBit(tables);
        directory.putInt(in.getInt(4)).putShort((short) tables).putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables - power) * 16));
        var data = new ByteArrayOutputStream();
        for (int i = 0; i < tables; i++) {
            int at = HEADER + i * ENTRY;
            int size = in.getInt(at + 12);
            directory.putInt(in.getInt(at)).putInt(in.getInt(at + 16)).putInt(directory.capacity() + data.size()).putInt(size);
            data.write(table(packed, in.getInt(at + 4), in.getInt(at + 8), size));
            while (data.size() % 4 != 0) {
                data.write(0);
            }
        }
        var font = new ByteArrayOutputStream();
        font.write(directory.array());
        data.writeTo(font);
        return font.toByteArray();
    }

    private static byte[] table(byte[] packed, int from, int packedSize, int size) throws IOException {
        var table = new byte[size];
        if (packedSize == size) {
            System.arraycopy(packed, from, table, 0, size);
            return table;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(packed, from, packedSize);
            if (inflater.inflate(table) != size) {
                throw new IOException("a font's table is cut off");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IOException("a font's table can't be unpacked", e);
        }
    }
}
