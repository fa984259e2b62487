package org.quarterdeck.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.room.Doors;
import org.quarterdeck.session.Wifi;
import org.quarterdeck.ui.review.SessionFile;
import org.quarterdeck.ui.slide.Venue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the command line asks for. */
@Command(name = "quarterdeck", sortOptions = false, usageHelpWidth = 100, optionListHeading = "%nOptions:%n", description = "Drives a live workshop from one laptop: slides, votes from any phone, charts on the spot, all on disk.")
final class Options {

    static final int DEFAULT_PORT = 7313;

    @Option(names = "--home", paramLabel = "DIR", description = "Where the archive, settings and workshops are kept.")
    Path home = DataFolder.ofThisSystem();

    @Option(names = "--workshop", paramLabel = "PATH", description = "A workshop file or folder to open; the built-in one by default.")
    @Nullable
    Path workshop;

    @Option(names = "--live", description = "Go live with it at once: the first segment is shown.")
    boolean live;

    @Option(names = "--resume", description = "Go on with the session that was live when the program last ended.")
    boolean resume;

    @Option(names = "--cut", paramLabel = "MINUTES", description = "The length to run it at.")
    @Nullable
    Integer cut;

    @Option(names = "--port", paramLabel = "N", description = "The port for phones, ${DEFAULT-VALUE} by default; taken: the next free one; 0: any free one.")
    int port = DEFAULT_PORT;

    @Option(names = "--bind", paramLabel = "ADDRESS", description = "Listen on this address only; by default on all of the machine's.")
    @Nullable
    String bind;

    @Option(names = "--windowless", description = "The room, the archive and the remote, with no window.")
    boolean windowless;

    @Option(names = "--guests", paramLabel = "N", description = "A dry run: N simulated guests join and answer; kept as a rehearsal.")
    int guests;

    @Option(names = "--check", paramLabel = "PATH", description = "Read a workshop and print its faults; exit 0 if it can go live.")
    @Nullable
    Path check;

    @Option(names = "--room-depth", paramLabel = "M", description = "Metres from the picture to the last row, for --check.")
    @Nullable
    Double roomDepth;

    @Option(names = "--picture-height", paramLabel = "M", description = "Metres that the projected picture is high, for --check.")
    @Nullable
    Double pictureHeight;

    @Option(names = "--export", paramLabel = "SESSION", description = "Write a past session, 'last' or an id, to the file that --to names.")
    @Nullable
    String export;

    @Option(names = "--to", paramLabel = "PATH", description = "Where --export writes it; its ending says as what: .pdf, .html, .xlsx, .csv or .quarterdeck.")
    @Nullable
    Path to;

    @Option(names = "--sessions", description = "List past sessions, one a line: id, start, title, people, answers.")
    boolean sessions;

    @Option(names = "--version", description = "Say which version this is.")
    boolean version;

    @Option(names = "--help", description = "Say what can be asked for.")
    boolean help;

    /** What is wrong with the values, in one line, or null. */
    @Nullable
    String complaint() {
        if (port < 0 || port > 65_535) {
            return "--port takes a number from 0 to 65535, not " + port;
        }
        if (guests < 0 || guests > 5_000) {
            return "--guests takes a number from 0 to 5000, not " + guests;
        }
        if (cut != null && cut < 1) {
            return "--cut takes a number of minutes from 1 on, not " + cut;
        }
        var empty = Stream.of(Map.entry("--home", home.toString()), Map.entry("--workshop", String.valueOf(workshop)),
                Map.entry("--check", String.valueOf(check))).filter(given -> given.getValue().isBlank()).findFirst();
        if (empty.isPresent()) {
            return empty.get().getKey() + " takes a path, and nothing was given";
        }
        if (bind != null && !Doors.isOurs(bind)) {
            return "--bind takes an address of this machine, not '" + bind + "'";
        }
        if (outside(roomDepth, Venue.SHALLOWEST, Venue.DEEPEST)) {
            return "--room-depth takes metres from 1 to 100, not " + roomDepth;
        }
        if (outside(pictureHeight, Venue.LOWEST, Venue.HIGHEST)) {
            return "--picture-height takes metres from 0.2 to 20, not " + pictureHeight;
        }
        var unable = exportComplaint();
        if (unable != null) {
            return unable;
        }
        return live && resume ? "--live begins a session and --resume goes on with one: give one of them" : null;
    }

    private @Nullable String exportComplaint() {
        if (export == null) {
            return to == null ? null : "--to says where --export writes a session: give both";
        }
        if (export.isBlank()) {
            return "--export takes a session, 'last' or an id of those that --sessions lists, and nothing was given";
        }
        if (to == null) {
            return "--export needs --to PATH, the file to write; it ends in one of " + SessionFile.endings();
        }
        return SessionFile.of(to) == null
                ? "--to takes a file that ends in one of " + SessionFile.endings() + ", not '" + to + "'"
                : null;
    }

    /** Whether the room's measures were given. */
    boolean describesVenue() {
        return roomDepth != null || pictureHeight != null;
    }

    /** The room as given, the rest of it as kept with the settings. */
    Venue venue() {
        var kept = Settings.in(home).venue();
        return new Venue(roomDepth == null ? kept.depth() : roomDepth,
                pictureHeight == null ? kept.pictureHeight() : pictureHeight);
    }

    /** The network for guests as kept with the settings, or null. */
    @Nullable
    Wifi wifi() {
        return Settings.in(home).wifi();
    }

    private static boolean outside(@Nullable Double value, double least, double most) {
        return value != null && !(value >= least && value <= most);
    }
}
