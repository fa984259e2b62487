package org.quarterdeck.workshop.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/** Small pictures of every kind, whole and broken, for the files that name them. */
public final class SamplePictures {

    /** One pixel. */
    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    public static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    static final byte[] GIF = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private SamplePictures() {}

    public static void writeTo(Path folder) throws IOException {
        Files.write(folder.resolve("dot.png"), PNG);
        Files.write(folder.resolve("two words.png"), PNG);
        Files.write(folder.resolve("dot.gif"), GIF);
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(PNG, 40));
        Files.write(folder.resolve("empty.png"), new byte[0]);
        Files.write(folder.resolve("text.png"), "no picture".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("drawing.svg"), "<svg".getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(folder.resolve("more"));
        Files.write(folder.resolve("more").resolve("dot.png"), PNG);
    }
}
