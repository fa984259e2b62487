package org.quarterdeck.app.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FallbackFontsTest {

    @TempDir
    Path folder;

    @Test
    void a_font_is_found_at_any_depth_and_by_its_ending() throws IOException {
        assertFalse(FallbackFonts.hasFont(folder.resolve("none")));
        Files.createDirectories(folder.resolve("truetype/noto"));
        Files.writeString(folder.resolve("truetype/noto/fonts.dir"), "0");
        assertFalse(FallbackFonts.hasFont(folder));
        Files.writeString(folder.resolve("truetype/noto/NotoSans.TTF"), "");
        assertTrue(FallbackFonts.hasFont(folder));
    }

    @Test
    void java_sets_text_in_the_lent_fonts_where_the_system_has_none() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "fonts are lent on Linux alone");
        var configuration = FallbackFonts.unpack(folder);
        // The system's own configuration, and with it its fonts, are left out here.
        Files.writeString(configuration, Files.readString(configuration).replaceFirst("<include.*</include>", ""));
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder, "-cp", System.getProperty("java.class.path"), Letters.class.getName());
        process.environment().put("FONTCONFIG_FILE", configuration.toString());
        var running = process.redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(running.waitFor(2, TimeUnit.MINUTES));
        assertEquals("true false", said.strip());
    }

    /** A program that says whether Java's own graphics have a Latin letter, which is lent, and a Chinese one, which is not. */
    static final class Letters {

        private Letters() {}

        public static void main(String[] args) {
            var face = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
            System.out.println(face.canDisplay('a') + " " + face.canDisplay('中'));
        }
    }
}
