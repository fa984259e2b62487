package org.quarterdeck.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program, as the build has written it. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String read() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/assets/version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("the program does not know its version", e);
        }
    }
}
