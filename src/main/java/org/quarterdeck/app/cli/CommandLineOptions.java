package org.quarterdeck.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.app.platform.DataFolder;
import org.quarterdeck.server.network.PortBinding;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.review.SessionFileType;
import org.quarterdeck.ui.slide.Venue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of the command line. */
@Command(name = "quarterdeck", sortOptions = false, usageHelpWidth = 100, optionListHeading = "%nOptions:%n", description = "Drives a live workshop from one laptop: slides, votes from any phone, charts on the spot, all on disk.")
public final class CommandLineOptions {

    static final int DEFAULT_PORT = 7313;

    @Option(names = "--home", paramLabel = "DIR", description = "Where the archive, settings and workshops are kept.")
    public Path home = DataFolder.ofThisSystem();

    @Option(names = "--workshop", paramLabel = "PATH", description = "A workshop file or folder to open; the built-in one by default.")
    @Nullable
    public Path workshop;

    @Option(names = "--live", description = "Go live with it at once: the first segment is shown.")
    public boolean live;

    @Option(names = "--resume", description = "Go on with the session that was live when the program last ended.")
    public boolean resume;

    @Option(names = "--cut", paramLabel = "MINUTES", description = "The length to run it at.")
    @Nullable
    public Integer cut;

    @Option(names = "--port", paramLabel = "N", description = "The port for phones, ${DEFAULT-VALUE} by default; taken: the next free one; 0: any free one.")
    public int port = DEFAULT_PORT;

    @Option(names = "--bind", paramLabel = "ADDRESS", description = "Listen on this address only; by default on all of the machine's.")
    @Nullable
    public String bind;

    @Option(names = "--windowless", description = "The room, the archive and the remote, with no window.")
    public boolean windowless;

    @Option(names = "--guests", paramLabel = "N", description = "A dry run: N simulated guests join and answer; kept as a rehearsal.")
    public int guests;

    @Option(names = "--check", paramLabel = "PATH", description = "Read a workshop and print its faults; exit 0 if it can go live.")
    @Nullable
    public Path check;

    @Option(names = "--room-depth", paramLabel = "M", description = "Metres from the picture to the last row, for --check.")
    @Nullable
    Double roomDepth;

    @Option(names = "--picture-height", paramLabel = "M", description = "Metres that the projected picture is high, for --check.")
    @Nullable
    Double pictureHeight;

    @Option(names = "--export", paramLabel = "SESSION", description = "Write a past session, 'last' or an id, to the file that --to names.")
    @Nullable
    public String export;

    @Option(names = "--to", paramLabel = "PATH", description = "Where --export writes it; its ending says as what: .pdf, .html, .xlsx, .csv or .quarterdeck.")
    @Nullable
    public Path to;

    @Option(names = "--sessions", description = "List past sessions, one a line: id, start, title, people, answers.")
    public boolean sessions;

    @Option(names = "--version", description = "Say which version this is.")
    public boolean version;

    @Option(names = "--help", description = "Say what can be asked for.")
    public boolean help;

    /** Returns the first error in the values in one line, or null. */
    @Nullable
    public String complaint() {
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
        if (bind != null && !PortBinding.isOurs(bind)) {
            return "--bind takes an address of this machine, not '" + bind + "'";
        }
        if (outside(roomDepth, Venue.SHALLOWEST, Venue.DEEPEST)) {
            return "--room-depth takes metres from 1 to 100, not " + roomDepth;
        }
        if (outside(pictureHeight, Venue.LOWEST, Venue.HIGHEST)) {
            return "--picture-height takes metres from 0.2 to 20, not " + pictureHeight;
        }
        var reason = exportComplaint();
        if (reason != null) {
            return reason;
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
            return "--export needs --to PATH, the file to write; it ends in one of " + SessionFileType.endings();
        }
        return SessionFileType.of(to) == null
                ? "--to takes a file that ends in one of " + SessionFileType.endings() + ", not '" + to + "'"
                : null;
    }

    /** Returns whether a measure of the venue was given. */
    boolean describesVenue() {
        return roomDepth != null || pictureHeight != null;
    }

    /** Returns the venue with the measures given, the missing ones taken from the settings. */
    Venue venue() {
        var kept = SettingsFile.in(home).venue();
        return new Venue(roomDepth == null ? kept.depth() : roomDepth,
                pictureHeight == null ? kept.pictureHeight() : pictureHeight);
    }

    /** Returns the network for guests from the settings, or null. */
    @Nullable
    WifiNetwork wifi() {
        return SettingsFile.in(home).wifi();
    }

    private static boolean outside(@Nullable Double value, double least, double most) {
        return value != null && !(value >= least && value <= most);
    }
}
