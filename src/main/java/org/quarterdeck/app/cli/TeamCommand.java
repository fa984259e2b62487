package org.quarterdeck.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.app.hosting.SessionSetup;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.SingleInstanceLock;
import org.quarterdeck.app.platform.SystemRequirements;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.team.OpenedSessions;
import org.quarterdeck.team.ShareQueue;
import org.quarterdeck.team.TeamAddress;
import org.quarterdeck.team.TeamArchive;
import org.quarterdeck.team.postgres.PostgresArchive;
import org.quarterdeck.team.postgres.TeamSchema;
import org.quarterdeck.ui.review.SessionFileType;

/** The commands that need a team's shared archive. Nothing else here refers to one, so that nothing of it is loaded without. */
public final class TeamCommand {

    private TeamCommand() {}

    /** Runs what the options ask for and returns the program's exit status. */
    public static int run(CommandLineOptions options, PrintStream out) throws ArchiveException {
        SystemRequirements.quiet();
        var address = Objects.requireNonNull(options.team());
        if (options.teamSetup) {
            TeamSchema.setUp(TeamAddress.of(address), out::println);
            return 0;
        }
        if (options.share != null) {
            return share(options.home, options.share, address, out);
        }
        try (var team = archive(options.home, address)) {
            if (options.export != null && options.to != null) {
                return ExportCommand.run(team, options.export, Objects.requireNonNull(SessionFileType.of(options.to)), options.to,
                        options.exportScope(), each -> true);
            }
            print(team, out);
            return 0;
        }
    }

    /** Returns the team's archive as this home reaches it; the server is not spoken to yet. */
    public static TeamArchive archive(Path home, String address) throws ArchiveException {
        return PostgresArchive.at(TeamAddress.of(address), OpenedSessions.in(folder(home)), SettingsFile.smallestGroup(home));
    }

    /** Returns the queue of a home, which shares its sessions with the team. */
    public static ShareQueue queue(Path home, SessionArchive own, TeamArchive team) throws ArchiveException {
        return ShareQueue.in(folder(home), own, team, SessionSetup::readingOf);
    }

    /** Returns whether the team has a session of a home by now. */
    static boolean isShared(Path home, String session) throws ArchiveException {
        return ShareQueue.isShared(folder(home), session);
    }

    private static Path folder(Path home) {
        return home.resolve("team");
    }

    /** Lists what is shared, with who shared it in a last column. */
    private static void print(TeamArchive team, PrintStream out) throws ArchiveException {
        for (var each : team.listed()) {
            var s = each.summary();
            out.println(String.join("\t", s.id(), s.startedAt().toString(), SessionsCommand.oneLine(s.title()),
                    String.valueOf(s.people()), String.valueOf(s.answers()), s.rehearsal() ? "rehearsal" : "", each.owner()));
        }
    }

    /** Shares a session, and does what waited from before. */
    private static int share(Path home, String session, String address, PrintStream out) throws ArchiveException {
        try (var instance = SingleInstanceLock.take(home)) {
            return instance == null
                    ? ExitStatus.failed(AppMessages.text("start.running", home))
                    : shareAlone(home, session, address, out);
        } catch (IOException e) {
            return ExitStatus.failed(AppMessages.text("start.bad_home", String.valueOf(e.getMessage())));
        }
    }

    private static int shareAlone(Path home, String session, String address, PrintStream out) throws ArchiveException {
        try (var own = SqliteArchive.open(home).withholdingBelow(SettingsFile.smallestGroup(home));
                var team = archive(home, address);
                var queue = queue(home, own, team)) {
            var summary = SessionDataLoader.find(own, session);
            queue.share(summary);
            queue.drain();
            var entry = queue.of(summary.id());
            var reason = entry == null ? null : entry.reason();
            if (entry != null && reason != null) {
                return ExitStatus.failed(entry.waits() ? reason + " " + AppMessages.text("sharing.waits") : reason);
            }
            out.println(AppMessages.text("sharing.done", summary.id(), SessionsCommand.oneLine(summary.title())));
            return 0;
        }
    }

    /** Erases a session at the team's server that was erased here, and prints what came of it. */
    public static int takeBack(CommandLineOptions options, String session, PrintStream out) throws ArchiveException {
        try (var own = SqliteArchive.open(options.home);
                var team = archive(options.home, Objects.requireNonNull(options.team()));
                var queue = queue(options.home, own, team)) {
            if (queue.of(session) == null) {
                return 0;
            }
            queue.takeBack(session);
            queue.drain();
            var entry = queue.of(session);
            if (entry == null) {
                out.println(AppMessages.text("sharing.erased"));
                return 0;
            }
            return ExitStatus.failed(AppMessages.text("sharing.erase_waits", String.valueOf(entry.reason())));
        }
    }
}
