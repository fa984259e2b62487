package org.quarterdeck.server.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a command of the system and reads its answer. */
@FunctionalInterface
public interface SystemCommands {

    /** In seconds: a command that takes longer counts as one that did not answer. */
    long PATIENCE = 8;

    /** Returns the standard output of a command that ended well, or nothing. */
    Optional<String> run(String... command);

    /** Returns those of this machine. */
    static SystemCommands ofThisSystem() {
        return SystemCommands::ask;
    }

    private static Optional<String> ask(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            var said = new String(process.getInputStream().readNBytes(65_536), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? Optional.of(said.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the system has no such command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
