package org.quarterdeck.workshop.parser.markdown;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the first bytes of a font, to tell one that can be drawn with from others. */
final class FontFormat {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
    private static final int OPEN_TYPE = 0x4F54544F;
    private static final int MOST_TABLES = 256;
    private static final int ENTRY = 16;

    private FontFormat() {}

    /** Returns whether a file begins as a font does and is as long as its own list of tables says. */
    static boolean readable(Path file) throws IOException {
        long size = Files.size(file);
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            int kind = in.readInt();
            int tables = in.readUnsignedShort();
            in.skipNBytes(6);
            if ((kind != TRUE_TYPE && kind != TRUE_TYPE_OF_APPLE && kind != OPEN_TYPE) || tables == 0 || tables > MOST_TABLES) {
                return false;
            }
            for (int i = 0; i < tables; i++) {
                in.skipNBytes(ENTRY / 2);
                long from = Integer.toUnsignedLong(in.readInt());
                if (from + Integer.toUnsignedLong(in.readInt()) > size) {
                    return false;
                }
            }
            return true;
        } catch (EOFException e) {
            return false;
        }
    }
}
