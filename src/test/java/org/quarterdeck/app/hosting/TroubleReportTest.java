package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.home.settings.ProgramSetting;
import org.quarterdeck.ui.home.workshop.RoomFacts;
import org.quarterdeck.ui.slide.Venue;

class TroubleReportTest {

    @TempDir
    Path home;

    @Test
    void a_report_has_the_log_the_versions_and_the_settings_but_no_secret() throws Exception {
        SettingsFile.keep(home, new RoomFacts(Venue.USUAL, new WifiNetwork("Harbour Guests", "tops3cret")));
        SettingsFile.keep(home, ProgramSetting.AUTHOR, "Mara Lindqvist");
        SettingsFile.keep(home, ProgramSetting.THEME, "dark");
        Files.createDirectories(home.resolve("logs"));
        Files.writeString(home.resolve("logs/quarterdeck-0.log"), "WARNING: " + home.toAbsolutePath() + "/archive.db is gone\n");
        Files.writeString(home.resolve("archive.db"), "answers");
        var files = TroubleReport.read(home, "1.2.3");
        assertEquals(List.of("versions.txt", "settings.txt", "logs/quarterdeck-0.log"), List.copyOf(files.keySet()));
        assertTrue(files.get("versions.txt").startsWith("Quarterdeck 1.2.3\nJava "), files.get("versions.txt"));
        assertTrue(files.get("settings.txt").contains("windows.theme=dark"), files.get("settings.txt"));
        assertEquals("WARNING: HOME/archive.db is gone\n", files.get("logs/quarterdeck-0.log"));
        var zip = home.resolve("report.zip");
        TroubleReport.write(Map.of("old.txt", "from before"), zip);
        TroubleReport.write(files, zip);
        try (var read = new ZipFile(zip.toFile())) {
            assertEquals(files.size(), read.size());
            for (var file : files.entrySet()) {
                var text = new String(read.getInputStream(read.getEntry(file.getKey())).readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(file.getValue(), text);
                assertFalse(text.contains("tops3cret") || text.contains("Harbour") || text.contains("Lindqvist"), text);
            }
        }
    }

    @Test
    void a_report_is_short_where_nothing_was_logged() throws IOException {
        assertEquals(List.of("versions.txt", "settings.txt"), List.copyOf(TroubleReport.read(home, "1").keySet()));
    }
}
