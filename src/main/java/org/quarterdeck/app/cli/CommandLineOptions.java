package org.quarterdeck.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.DataFolder;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.server.network.PortBinding;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.review.SessionFileType;
import org.quarterdeck.ui.slide.Venue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of the command line. */
@Command(name = "quarterdeck", sortOptions = false, usageHelpWidth = 100, optionListHeading = "%nOptions:%n", resourceBundle = "assets.messages.options")
public final class CommandLineOptions {

    private static final String RAW = "raw";
    private static final String SMALL = "small";
    private static final String UNSHOWN = "unshown";

    /** The file that a desktop opens with the program: a workshop, or sessions that were exported. */
    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    @Nullable
    public Path file;

    @Option(names = "--home", paramLabel = "DIR")
    public Path home = DataFolder.ofThisSystem();

    @Option(names = "--workshop", paramLabel = "PATH")
    @Nullable
    public Path workshop;

    @Option(names = "--live")
    public boolean live;

    /** The session to resume: null for none, empty for the one that was live last. */
    @Option(names = "--resume", paramLabel = "ID", arity = "0..1", fallbackValue = "")
    @Nullable
    public String resume;

    @Option(names = "--cut", paramLabel = "MINUTES")
    @Nullable
    public Integer cut;

    @Option(names = "--port", paramLabel = "N")
    @Nullable
    public Integer port;

    @Option(names = "--bind", paramLabel = "ADDRESS")
    @Nullable
    public String bind;

    @Option(names = "--new-archive")
    public boolean newArchive;

    @Option(names = "--windowless")
    public boolean windowless;

    @Option(names = "--renew-remote")
    public boolean renewRemote;

    @Option(names = "--guests", paramLabel = "N")
    public int guests;

    @Option(names = "--check", paramLabel = "PATH")
    @Nullable
    public Path check;

    @Option(names = "--room-depth", paramLabel = "M")
    @Nullable
    Double roomDepth;

    @Option(names = "--picture-height", paramLabel = "M")
    @Nullable
    Double pictureHeight;

    @Option(names = "--export", paramLabel = "SESSION")
    @Nullable
    public String export;

    @Option(names = "--to", paramLabel = "PATH")
    @Nullable
    public Path to;

    @Option(names = "--print", paramLabel = "PATH")
    @Nullable
    public Path print;

    @Option(names = "--pages", paramLabel = "KIND")
    @Nullable
    public String pages;

    @Option(names = "--format", paramLabel = "FORMAT")
    @Nullable
    String format;

    @Option(names = "--include", paramLabel = "WHAT", split = ",")
    List<String> include = List.of();

    @Option(names = "--smallest-group", paramLabel = "N")
    @Nullable
    Integer smallestGroup;

    @Option(names = "--sessions")
    public boolean sessions;

    @Option(names = "--doctor")
    public boolean doctor;

    @Option(names = "--import", paramLabel = "FILE")
    @Nullable
    public Path importFile;

    @Option(names = "--erase", paramLabel = "SESSION")
    @Nullable
    public String erase;

    @Option(names = "--team", paramLabel = "URL")
    @Nullable
    public String team;

    @Option(names = "--team-setup")
    public boolean teamSetup;

    @Option(names = "--share", paramLabel = "SESSION")
    @Nullable
    public String share;

    @Option(names = "--yes")
    public boolean yes;

    @Option(names = "--version")
    public boolean version;

    @Option(names = "--help")
    public boolean help;

    /** Returns the first error in the values in one line, or null. */
    @Nullable
    public String complaint() {
        if (port != null && (port < 0 || port > 65_535)) {
            return AppMessages.text("options.port", port);
        }
        if (guests < 0 || guests > 5_000) {
            return AppMessages.text("options.guests", guests);
        }
        if (cut != null && cut < 1) {
            return AppMessages.text("options.cut", cut);
        }
        var empty = Stream.of(Map.entry("--home", home.toString()), Map.entry("--workshop", String.valueOf(workshop)),
                Map.entry("--check", String.valueOf(check)), Map.entry("--print", String.valueOf(print)),
                Map.entry("--import", String.valueOf(importFile)))
                .filter(given -> given.getValue().isBlank()).findFirst();
        if (empty.isPresent()) {
            return AppMessages.text("options.no_path", empty.get().getKey());
        }
        if (file != null && (file.toString().isBlank() || !Files.exists(file))) {
            return AppMessages.text("options.no_file", file);
        }
        if (file != null && workshop != null) {
            return AppMessages.text("options.file_and_workshop");
        }
        if (bind != null && !PortBinding.isOurs(bind)) {
            return AppMessages.text("options.bind", bind);
        }
        if (outside(roomDepth, Venue.SHALLOWEST, Venue.DEEPEST)) {
            return AppMessages.text("options.room_depth", String.valueOf(roomDepth));
        }
        if (outside(pictureHeight, Venue.LOWEST, Venue.HIGHEST)) {
            return AppMessages.text("options.picture_height", String.valueOf(pictureHeight));
        }
        if (print == null ? pages != null : to == null || PrintCommand.format(to, pages).isEmpty()) {
            return AppMessages.text(print == null ? "options.pages_alone" : "options.print_to");
        }
        var reason = exportComplaint();
        if (reason != null) {
            return reason;
        }
        if (erase == null ? yes : erase.isBlank()) {
            return AppMessages.text(erase == null ? "options.yes_alone" : "options.erase_blank");
        }
        if ((share != null || teamSetup) && team() == null) {
            return AppMessages.text("options.team_missing");
        }
        return live && resume != null ? AppMessages.text("options.live_and_resume") : null;
    }

    private @Nullable String exportComplaint() {
        if (smallestGroup != null && (smallestGroup < ExportScope.LEAST || smallestGroup > ExportScope.MOST)) {
            return AppMessages.text("options.smallest_group", ExportScope.LEAST, ExportScope.MOST, smallestGroup);
        }
        if (format != null && !format.equals(RAW)) {
            return AppMessages.text("options.format", format);
        }
        var unknown = include.stream().filter(what -> !what.equals(SMALL) && !what.equals(UNSHOWN)).findFirst();
        if (unknown.isPresent()) {
            return AppMessages.text("options.include", unknown.get());
        }
        if (export == null) {
            if (format != null || !include.isEmpty()) {
                return AppMessages.text("options.format_alone");
            }
            return to == null || importFile != null || print != null ? null : AppMessages.text("options.to_alone");
        }
        if (export.isBlank()) {
            return AppMessages.text("options.export_blank");
        }
        if (to == null) {
            return AppMessages.text("options.export_without_to", SessionFileType.endings());
        }
        var kind = SessionFileType.of(to);
        if (kind == null) {
            return AppMessages.text("options.to_ending", SessionFileType.endings(), to);
        }
        return format != null && kind != SessionFileType.CSV && kind != SessionFileType.XLSX
                ? AppMessages.text("options.format_kind", to)
                : null;
    }

    /** Returns whether past sessions are listed or exported. */
    public boolean readsPast() {
        return sessions || export != null;
    }

    /** Returns the workshop to open, by its option or as the file that was opened, or null for the built-in one. */
    @Nullable
    public Path workshop() {
        return workshop != null || sessionFile() != null ? workshop : file;
    }

    /** Returns the exported sessions to add to the archive first, or null. */
    @Nullable
    public Path sessionFile() {
        return file != null && SessionFileType.of(file) == SessionFileType.QUARTERDECK ? file : null;
    }

    /** Returns the address of the team's shared archive: the one given, that of the settings, or null for none. */
    @Nullable
    public String team() {
        return team == null || team.isBlank() ? SettingsFile.team(home) : team;
    }

    /** Returns how much of a session an export tells; what is not given is taken from the settings. */
    public ExportScope exportScope() {
        int smallest = smallestGroup == null ? SettingsFile.smallestGroup(home) : smallestGroup;
        return new ExportScope(smallest, include.contains(SMALL), include.contains(UNSHOWN), format != null);
    }

    /** Returns what the page "What is stored" depends on, as the settings are now. */
    public StoredFacts stored() {
        return new StoredFacts(SettingsFile.smallestGroup(home), SettingsFile.monthsKept(home), team() != null);
    }

    /** Returns whether a measure of the venue was given. */
    boolean describesVenue() {
        return roomDepth != null || pictureHeight != null;
    }

    /** Returns the port given, or that of the settings. */
    public int port() {
        return port == null ? SettingsFile.port(home) : port;
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
