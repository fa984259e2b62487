package org.quarterdeck.workshop;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Whether a file is a picture that the projector can show, by its bytes: PNG, JPEG, GIF or BMP, and whole. */
final class PictureBytes {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PictureBytes() {}

    static boolean readable(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var head = in.readNBytes(2);
            if (Arrays.equals(head, new byte[]{(byte) 0xFF, (byte) 0xD8})) {
                return jpeg(in);
            }
            var more = new String(head, StandardCharsets.ISO_8859_1);
            return switch (more) {
                case "BM" -> in.readNBytes(52).length == 52;
                case "GI" -> new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).matches("F8[79]a")
                        && in.readNBytes(8).length == 8;
                default -> Arrays.equals(head, Arrays.copyOf(PNG, 2))
                        && Arrays.equals(in.readNBytes(6), Arrays.copyOfRange(PNG, 2, 8)) && png(in);
            };
        } catch (EOFException e) {
            return false;
        }
    }

    /** Chunk by chunk to the end that says so: one that was cut off on its way has none. */
    private static boolean png(DataInputStream in) throws IOException {
        boolean first = true;
        while (true) {
            int length = in.readInt();
            var type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (length < 0 || first != type.equals("IHDR")) {
                return false;
            }
            first = false;
            in.skipNBytes(length + 4L);
            if (type.equals("IEND")) {
                return true;
            }
        }
    }

    /** Marker by marker to where the picture itself begins, past the one that tells its size. */
    private static boolean jpeg(DataInputStream in) throws IOException {
        boolean sized = false;
        while (true) {
            if (in.readUnsignedByte() != 0xFF) {
                return false;
            }
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            if (marker == 0xDA) {
                return sized;
            }
            sized |= marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
        }
    }
}
