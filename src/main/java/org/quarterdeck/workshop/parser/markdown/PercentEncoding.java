package org.quarterdeck.workshop.parser.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Decodes file names in links, such as {@code my%20picture.png}. */
final class PercentEncoding {

    private PercentEncoding() {}

    /** Returns the decoded name. Invalid codes stay as they are. */
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
