package org.quarterdeck.workshop.parser.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** File names as links write them: {@code my%20picture.png}. */
final class PercentEncoding {

    private PercentEncoding() {}

    /** The name meant; what is no code in it stays as it is. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream();
        var source = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            int high = source[i] == '%' && i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(source[i + 2], 16) : -1;
            bytes.write(low >= 0 ? high * 16 + low : source[i]);
            i += low >= 0 ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
