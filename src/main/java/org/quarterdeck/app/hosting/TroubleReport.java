package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quarterdeck.app.platform.ProgramLog;
import org.quarterdeck.report.AtomicFileWriter;

/**
 * The log, the versions and the settings, to be read by the facilitator and then sent to whoever can help. It holds no names, answers,
 * codes or passwords, and the folders of the user by other names.
 */
public final class TroubleReport {

    /** Settings that tell of a person, a network or a team. */
    private static final Set<String> SECRET = Set.of("author", "wifi.name", "wifi.password", "shared.address");

    private TroubleReport() {}

    /** Returns the files of the report with their text. */
    public static Map<String, String> read(Path home, String version) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("versions.txt", versions(version));
        files.put("settings.txt", settings(SettingsFile.kept(home)));
        for (var log : logs(ProgramLog.folder(home))) {
            files.put("logs/" + log.getFileName(),
                    withoutFolders(new String(Files.readAllBytes(log), StandardCharsets.UTF_8), home));
        }
        return files;
    }

    /** Writes the report as a zip; what is there stays until it is complete. */
    public static void write(Map<String, String> files, Path to) throws IOException, InterruptedException {
        AtomicFileWriter.write(to, part -> zip(files, part));
    }

    private static void zip(Map<String, String> files, Path to) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String versions(String version) {
        return List.of("Quarterdeck " + version, "Java " + System.getProperty("java.runtime.version"),
                "JavaFX " + System.getProperty("javafx.runtime.version", "not loaded"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors() + " processors, " + Runtime.getRuntime().maxMemory() / 1_000_000
                        + " MB")
                .stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String settings(Properties kept) {
        var lines = new StringBuilder();
        for (var key : new TreeSet<>(kept.stringPropertyNames())) {
            lines.append(key).append('=').append(SECRET.contains(key) ? "(left out)" : kept.getProperty(key)).append('\n');
        }
        return lines.toString();
    }

    private static List<Path> logs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log")).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static String withoutFolders(String log, Path home) {
        var cleaned = log.replace(home.toAbsolutePath().normalize().toString(), "HOME");
        var user = System.getProperty("user.home", "");
        return user.length() < 2 ? cleaned : cleaned.replace(user, "~");
    }
}
