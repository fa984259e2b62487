package org.quarterdeck.importer.powerpoint;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportMonitor;

/** LibreOffice, where it is installed: it prints a deck as PDF, with what no library for its format draws. */
final class OfficeProgram {

    private static final List<String> PLACES = List.of("/Applications/LibreOffice.app/Contents/MacOS/soffice",
            "C:\\Program Files\\LibreOffice\\program\\soffice.exe");
    private static final long LONGEST_SECONDS = 180;

    private OfficeProgram() {}

    /** Returns where it is installed on this system, or null. */
    static @Nullable Path installed() {
        return Found.PROGRAM;
    }

    /**
     * Prints a deck into a folder, with settings of its own there, so that a LibreOffice that is open stays as it is. Returns the
     * PDF, or null if that fails or takes too long.
     */
    static @Nullable Path printed(Path program, Path deck, Path folder, ImportMonitor monitor, int slides)
            throws IOException, ImportException {
        var process = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--norestore", "--convert-to", "pdf", "--outdir", folder.toString(), deck.toAbsolutePath().toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            process.getOutputStream().close();
            for (long waited = 0; !process.waitFor(200, TimeUnit.MILLISECONDS); waited += 200) {
                monitor.step(0, slides);
                if (waited > LONGEST_SECONDS * 1_000) {
                    return null;
                }
            }
            var name = String.valueOf(deck.getFileName()).replaceFirst("\\.[^.]*$", "") + ".pdf";
            var pdf = folder.resolve(name);
            return process.exitValue() == 0 && Files.isRegularFile(pdf) ? pdf : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException(e, "importing.cancelled");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Looks once a run. */
    private static final class Found {

        static final @Nullable Path PROGRAM = find();

        private static @Nullable Path find() {
            var path = Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator);
            return Stream.concat(Stream.of(path).filter(folder -> !folder.isBlank()).flatMap(
                    folder -> Stream.of("soffice", "libreoffice", "soffice.exe").map(name -> Path.of(folder).resolve(name))),
                    PLACES.stream().map(Path::of)).filter(Files::isRegularFile).filter(Files::isExecutable).findFirst()
                    .orElse(null);
        }
    }
}
