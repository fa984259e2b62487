package org.quarterdeck.workshop.parser.markdown;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.quarterdeck.workshop.picture.SvgPicture;

/** Checks by its bytes whether a file is a complete picture that the projector can show: PNG, JPEG, GIF, BMP, WebP or SVG. */
public final class PictureFormat {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int PIECE = 64 * 1024;

    private PictureFormat() {}

    public static boolean readable(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var head = in.readNBytes(2);
            if (Arrays.equals(head, new byte[]{(byte) 0xFF, (byte) 0xD8})) {
                return jpeg(in);
            }
            return switch (new String(head, StandardCharsets.ISO_8859_1)) {
                case "BM" -> bmp(in, Files.size(file));
                case "RI" -> webp(in, Files.size(file));
                case "GI" -> new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).matches("F8[79]a") && gif(in);
                default -> SvgPicture.begins(file)
                        ? SvgPicture.read(file) != null
                        : Arrays.equals(head, Arrays.copyOf(PNG, 2))
                                && Arrays.equals(in.readNBytes(6), Arrays.copyOfRange(PNG, 2, 8)) && png(in);
            };
        } catch (EOFException e) {
            return false;
        }
    }

    /** Reads the header and the first chunk: what it says of its length must be there. */
    private static boolean webp(DataInputStream in, long size) throws IOException {
        var riff = new String(in.readNBytes(2), StandardCharsets.ISO_8859_1);
        long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        var kind = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        return riff.equals("FF") && kind.matches("WEBPVP8[ LX]") && length > kind.length() && length + 8 <= size;
    }

    /** Reads chunk by chunk, each with its checksum, to the end chunk, which a truncated file lacks. */
    private static boolean png(DataInputStream in) throws IOException {
        boolean first = true;
        while (true) {
            int length = in.readInt();
            var type = in.readNBytes(4);
            var name = new String(type, StandardCharsets.ISO_8859_1);
            if (length < 0 || first != name.equals("IHDR")) {
                return false;
            }
            first = false;
            var sum = new CRC32();
            sum.update(type);
            for (int left = length; left > 0;) {
                var some = in.readNBytes(Math.min(left, PIECE));
                if (some.length == 0) {
                    return false;
                }
                sum.update(some);
                left -= some.length;
            }
            if ((int) sum.getValue() != in.readInt()) {
                return false;
            }
            if (name.equals("IEND")) {
                return true;
            }
        }
    }

    /** Reads block by block to the end of the first picture. */
    private static boolean gif(DataInputStream in) throws IOException {
        in.skipNBytes(4);
        skipColours(in, in.readUnsignedByte());
        in.skipNBytes(2);
        while (true) {
            switch (in.readUnsignedByte()) {
                case 0x21 -> {
                    in.skipNBytes(1);
                    skipParts(in);
                }
                case 0x2C -> {
                    in.skipNBytes(8);
                    skipColours(in, in.readUnsignedByte());
                    in.skipNBytes(1);
                    skipParts(in);
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
    }

    private static void skipColours(DataInputStream in, int flags) throws IOException {
        in.skipNBytes((flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1));
    }

    private static void skipParts(DataInputStream in) throws IOException {
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            in.skipNBytes(length);
        }
    }

    /** Reads only the header: a width, one plane, and pixels where it says that they begin. */
    private static boolean bmp(DataInputStream in, long size) throws IOException {
        in.skipNBytes(8);
        long dots = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        in.skipNBytes(4);
        int width = Integer.reverseBytes(in.readInt());
        int height = Integer.reverseBytes(in.readInt());
        int planes = Short.reverseBytes(in.readShort());
        return width > 0 && height != 0 && planes == 1 && dots < size;
    }

    /** Reads marker by marker, past the one with the size, to the start of the pixels, and then to their end. */
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
                return sized && ends(in);
            }
            sized |= marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
        }
    }

    /** Searches for the end marker, which cannot occur within the pixels. Some cameras write more data after it. */
    private static boolean ends(DataInputStream in) throws IOException {
        int before = 0;
        var some = new byte[PIECE];
        for (int read = in.read(some); read > 0; read = in.read(some)) {
            for (int i = 0; i < read; i++) {
                if (before == 0xFF && some[i] == (byte) 0xD9) {
                    return true;
                }
                before = some[i] & 0xFF;
            }
        }
        return false;
    }
}
