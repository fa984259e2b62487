package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.home.settings.ProgramSetting;
import org.quarterdeck.ui.home.workshop.RoomFacts;
import org.quarterdeck.ui.slide.Venue;

class SettingsFileTest {

    @TempDir
    Path home;

    @Test
    void are_the_usual_ones_at_first_and_as_kept_ever_after() throws IOException {
        assertEquals(RoomFacts.USUAL, SettingsFile.in(home));
        var own = new RoomFacts(new Venue(14.5, 2.1), new WifiNetwork("Gäste : Saal", "a\\b;c=d #1"));
        SettingsFile.keep(home, own);
        assertEquals(own, SettingsFile.in(home));
    }

    @Test
    void keep_the_silent_bell_and_what_was_told_of_the_room_apart() throws IOException {
        assertEquals("false", bell());
        var own = new RoomFacts(new Venue(14.5, 2.1), new WifiNetwork("Saal", "secret"));
        SettingsFile.keep(home, own);
        SettingsFile.keep(home, ProgramSetting.BELL, "true");
        assertEquals(own, SettingsFile.in(home));
        SettingsFile.keep(home, RoomFacts.USUAL);
        assertEquals("true", bell());
        assertEquals(RoomFacts.USUAL, SettingsFile.in(home));
        SettingsFile.keep(home, ProgramSetting.BELL, "false");
        assertEquals("false", bell());
    }

    private String bell() {
        return SettingsFile.values(home).get(ProgramSetting.BELL);
    }

    @Test
    void keep_only_what_is_not_usual_a_line_each() throws IOException {
        SettingsFile.keep(home, ProgramSetting.PORT, "8080");
        SettingsFile.keep(home, ProgramSetting.THEME, "dark");
        assertEquals(8080, SettingsFile.port(home));
        SettingsFile.keep(home, ProgramSetting.PORT, "7313");
        assertEquals(List.of("windows.theme=dark"),
                Files.readAllLines(SettingsFile.file(home)).stream().filter(line -> !line.startsWith("#")).toList());
        assertEquals(7313, SettingsFile.port(home));
        assertEquals("dark", SettingsFile.values(home).get(ProgramSetting.THEME));
    }

    @Test
    void are_understood_as_people_write_numbers_too_and_alike_everywhere() throws IOException {
        Files.writeString(home.resolve("settings.properties"), """
                smallest.group=4,0
                room.depth.metres=8,5
                picture.height.metres=2,10
                port=8000.0
                keep.months=18
                """);
        assertEquals(4, SettingsFile.smallestGroup(home));
        assertEquals(new Venue(8.5, 2.1), SettingsFile.in(home).venue());
        assertEquals(8000, SettingsFile.port(home));
        assertEquals(18, SettingsFile.monthsKept(home));
        var values = SettingsFile.values(home);
        assertEquals(List.of("4", "8.5", "2.1", "8000", "18"),
                Stream.of(ProgramSetting.SMALLEST_GROUP, ProgramSetting.ROOM_DEPTH, ProgramSetting.PICTURE_HEIGHT,
                        ProgramSetting.PORT, ProgramSetting.KEPT_MONTHS).map(values::get).toList());
    }

    @Test
    void are_the_usual_ones_where_a_file_makes_no_sense() throws IOException {
        Files.writeString(home.resolve("settings.properties"),
                "room.depth.metres=far\npicture.height.metres=1e999\nwifi.name=\n");
        assertEquals(RoomFacts.USUAL, SettingsFile.in(home));
        Files.write(home.resolve("settings.properties"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0});
        try (var log = LogCapture.of(SettingsFile.class)) {
            assertEquals(RoomFacts.USUAL, SettingsFile.in(home));
            assertEquals(List.of("the settings cannot be read; the usual ones hold"), log.messages());
        }
    }
}
