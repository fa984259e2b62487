package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.home.settings.ProgramSetting;
import org.quarterdeck.ui.home.workshop.RoomFacts;
import org.quarterdeck.ui.slide.Venue;

/**
 * {@code HOME/settings.properties}: the facilitator's settings of the venue, the network and the bell, kept for the next
 * session. A file that can't be read counts as empty; missing settings have their defaults.
 */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final String FILE = "settings.properties";
    private static final String DEPTH = "room.depth.metres";
    private static final String HEIGHT = "picture.height.metres";
    private static final String NAME = "wifi.name";
    private static final String PASSWORD = "wifi.password";
    private static final String TOUR = "seen.tour";
    private static final String LANGUAGE = "language";
    private static final String TEAM = "shared.address";
    private static final String ALWAYS = "shared.always";
    private static final String ANNOUNCED = "keep.announced";

    private SettingsFile() {}

    public static RoomFacts in(Path home) {
        var kept = kept(home);
        var name = kept.getProperty(NAME, "").strip();
        return new RoomFacts(
                new Venue(Double.parseDouble(read(kept, ProgramSetting.ROOM_DEPTH)),
                        Double.parseDouble(read(kept, ProgramSetting.PICTURE_HEIGHT))),
                name.isEmpty() ? null : new WifiNetwork(name, kept.getProperty(PASSWORD, "")));
    }

    static Properties kept(Path home) {
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(home.resolve(FILE))));
        } catch (NoSuchFileException none) {
            return kept;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the settings cannot be read; the usual ones hold", e);
            return new Properties();
        }
        return kept;
    }

    /** Returns every setting as it is kept, or its usual value. */
    public static Map<ProgramSetting, String> values(Path home) {
        var kept = kept(home);
        var values = new EnumMap<ProgramSetting, String>(ProgramSetting.class);
        for (var setting : ProgramSetting.values()) {
            values.put(setting, read(kept, setting));
        }
        return values;
    }

    private static String read(Properties kept, ProgramSetting setting) {
        return setting.read(kept.getProperty(setting.key()));
    }

    /** Returns the port that phones reach, where the command line names none. */
    public static int port(Path home) {
        return Integer.parseInt(read(kept(home), ProgramSetting.PORT));
    }

    /** Keeps a setting. One that has its usual value again is taken out of the file. */
    public static synchronized void keep(Path home, ProgramSetting setting, String value) throws IOException {
        var kept = kept(home);
        if (value.equals(setting.usual())) {
            kept.remove(setting.key());
        } else {
            kept.setProperty(setting.key(), value);
        }
        write(home, kept);
    }

    /** Returns the file, which may not be there yet. */
    public static Path file(Path home) {
        return home.resolve(FILE);
    }

    /** Returns the number of people below which a result is withheld from reports, tables and comparisons. */
    public static int smallestGroup(Path home) {
        int kept = Integer.parseInt(read(kept(home), ProgramSetting.SMALLEST_GROUP));
        return Math.clamp(kept, ExportScope.LEAST, ExportScope.MOST);
    }

    /** Returns how many months after a session it is erased, or 0 for not by itself. */
    public static int monthsKept(Path home) {
        return Integer.parseInt(read(kept(home), ProgramSetting.KEPT_MONTHS));
    }

    /** Returns the ids of the sessions that the last start said will be erased. */
    static Set<String> announcedErasing(Path home) {
        var ids = new TreeSet<>(List.of(kept(home).getProperty(ANNOUNCED, "").split(",")));
        ids.remove("");
        return ids;
    }

    /** Keeps the ids of the sessions that the next start erases. */
    static void announceErasing(Path home, Set<String> ids) throws IOException {
        if (ids.isEmpty()) {
            forget(home, ANNOUNCED);
        } else {
            keep(home, ANNOUNCED, String.join(",", ids));
        }
    }

    /** Returns the language chosen for the windows, or an empty string for that of the system. */
    public static String language(Path home) {
        return kept(home).getProperty(LANGUAGE, "").strip();
    }

    /** Returns the address of the team's shared archive, or null for none. */
    public static @Nullable String team(Path home) {
        var address = kept(home).getProperty(TEAM, "").strip();
        return address.isEmpty() ? null : address;
    }

    /** Returns whether every session is shared with the team when it ends; no, unless that was chosen. */
    public static boolean sharesAlways(Path home) {
        return Boolean.parseBoolean(kept(home).getProperty(ALWAYS));
    }

    public static void shareAlways(Path home, boolean share) throws IOException {
        keep(home, ALWAYS, String.valueOf(share));
    }

    public static synchronized void keep(Path home, RoomFacts facts) throws IOException {
        var kept = kept(home);
        kept.remove(NAME);
        kept.remove(PASSWORD);
        kept.setProperty(DEPTH, String.valueOf(facts.venue().depth()));
        kept.setProperty(HEIGHT, String.valueOf(facts.venue().pictureHeight()));
        var wifi = facts.wifi();
        if (wifi != null) {
            kept.setProperty(NAME, wifi.name());
            kept.setProperty(PASSWORD, wifi.password());
        }
        write(home, kept);
    }

    /** Keeps one more setting. */
    static synchronized void keep(Path home, String key, String value) throws IOException {
        var kept = kept(home);
        kept.setProperty(key, value);
        write(home, kept);
    }

    /** Returns whether the tour of the home screen was taken or left before. */
    public static boolean isTourSeen(Path home) {
        return Boolean.parseBoolean(kept(home).getProperty(TOUR));
    }

    /** Keeps that the tour was taken or left. */
    public static void keepTourSeen(Path home) throws IOException {
        keep(home, TOUR, "true");
    }

    /** Takes a setting out of the file. */
    static synchronized void forget(Path home, String key) throws IOException {
        var kept = kept(home);
        kept.remove(key);
        write(home, kept);
    }

    private static void write(Path home, Properties kept) throws IOException {
        var text = new StringWriter();
        kept.store(text, null);
        Files.createDirectories(home);
        var next = home.resolve(FILE + ".next");
        Files.writeString(next, text.toString());
        Files.move(next, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
