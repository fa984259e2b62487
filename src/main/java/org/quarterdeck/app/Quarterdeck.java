package org.quarterdeck.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.cli.CheckCommand;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.app.cli.DoctorCommand;
import org.quarterdeck.app.cli.EraseCommand;
import org.quarterdeck.app.cli.ExitStatus;
import org.quarterdeck.app.cli.ExportCommand;
import org.quarterdeck.app.cli.ImportCommand;
import org.quarterdeck.app.cli.PrintCommand;
import org.quarterdeck.app.cli.SessionsCommand;
import org.quarterdeck.app.cli.TeamCommand;
import org.quarterdeck.app.cli.WindowlessCommand;
import org.quarterdeck.app.desktop.DesktopController;
import org.quarterdeck.app.hosting.DamagedArchive;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.FallbackFonts;
import org.quarterdeck.app.platform.InvalidOptionException;
import org.quarterdeck.app.platform.ProgramVersion;
import org.quarterdeck.app.platform.SingleInstanceLock;
import org.quarterdeck.app.platform.SystemRequirements;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.ui.review.SessionFileType;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the command line and starts what it asks for. */
public final class Quarterdeck {

    private Quarterdeck() {}

    public static void main(String[] args) {
        keepOffDisplay();
        FallbackFonts.lend();
        var options = new CommandLineOptions();
        if (args.length == 0) {
            // A click on the icon: the parser's reflection would hold up the first window for nothing.
            runOrExplain(() -> start(options));
            return;
        }
        var line = new CommandLine(options).setExpandAtFiles(false);
        try {
            line.parseArgs(args);
        } catch (ParameterException e) {
            exit(ExitStatus.BAD_OPTION, "quarterdeck: " + (hasPathFault(e)
                    ? AppMessages.text("options.letters")
                    : firstLine(e.getMessage()) + " (see --help)"));
            return;
        }
        var complaint = options.complaint();
        if (complaint != null) {
            exit(ExitStatus.BAD_OPTION, "quarterdeck: " + complaint);
        } else if (options.help) {
            line.usage(System.out);
        } else if (options.version) {
            System.out.println("Quarterdeck " + ProgramVersion.read());
        } else if (options.check != null) {
            System.exit(new CheckCommand(options, System.out, System.err).run(options.check));
        } else if (options.print != null && options.to != null) {
            System.exit(PrintCommand.run(options.home, options.print, options.to, options.pages, options.cut, System.out));
        } else if (options.teamSetup || options.share != null || (options.team != null && options.readsPast())) {
            runOrExplain(() -> TeamCommand.run(options, System.out));
        } else if (options.export != null && options.to != null) {
            runOrExplain(export(options, options.export, options.to));
        } else if (options.importFile != null) {
            var file = options.importFile;
            runOrExplain(() -> ImportCommand.run(options.home, file, options.to, System.out));
        } else if (options.erase != null) {
            var session = options.erase;
            runOrExplain(() -> {
                int status = EraseCommand.run(options.home, session, options.yes, EraseCommand.terminal());
                return status != 0 || options.team() == null ? status : TeamCommand.takeBack(options, session, System.out);
            });
        } else if (options.doctor) {
            System.exit(DoctorCommand.print(options, System.out));
        } else if (options.renewRemote) {
            runOrExplain(() -> renewRemote(options.home));
        } else if (options.sessions) {
            runOrExplain(() -> SessionsCommand.print(options.home, System.out, System.err));
        } else {
            runOrExplain(() -> start(options));
        }
    }

    /**
     * Has Java's own graphics draw pictures in memory alone. On Linux they would otherwise open a connection to the display
     * beside JavaFX's, whose errors GTK then reports.
     */
    private static void keepOffDisplay() {
        if (System.getProperty("os.name", "").equals("Linux") && System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private static Callable<Integer> export(CommandLineOptions options, String session, Path to) {
        var kind = Objects.requireNonNull(SessionFileType.of(to));
        return () -> ExportCommand.run(options.home, session, kind, to, options.exportScope());
    }

    /** Has the program that runs with a home renew the remote's token, and prints the new address as a start without a window does. */
    private static int renewRemote(Path home) {
        var address = SingleInstanceLock.requestRenewal(home);
        address.ifPresent(remote -> System.out.println("remote: " + remote));
        return address.isPresent() ? 0 : ExitStatus.failed(AppMessages.text("start.nothing_to_renew", home));
    }

    private static int start(CommandLineOptions options) throws IOException, ArchiveException, InvalidOptionException {
        var missing = SystemRequirements.missing(!options.windowless);
        if (missing != null) {
            return ExitStatus.failed(missing);
        }
        SystemRequirements.quiet();
        if (options.sessionFile() != null) {
            ImportCommand.run(options.home, options.sessionFile(), null, System.out);
        }
        SingleInstanceLock instance;
        try {
            instance = SingleInstanceLock.take(options.home);
        } catch (IOException e) {
            return ExitStatus.failed(AppMessages.text("start.bad_home", String.valueOf(e.getMessage())));
        }
        if (instance == null) {
            boolean shown = SingleInstanceLock.requestShow(options.home);
            return ExitStatus.failed(
                    AppMessages.text(shown ? "start.running_shown" : "start.running", options.home));
        }
        if (options.newArchive) {
            try {
                DamagedArchive.recover(options.home, line -> System.err.println("quarterdeck: " + line));
            } catch (ArchiveException e) {
                instance.close();
                throw e;
            }
        }
        return options.windowless ? WindowlessCommand.run(options, instance) : DesktopController.run(options, instance);
    }

    /** Runs an action and prints the reason in one line if it fails. */
    private static void runOrExplain(Callable<Integer> action) {
        int status;
        try {
            status = action.call();
        } catch (ArchiveException e) {
            status = ExitStatus.failed(e.getMessage());
        } catch (InvalidOptionException e) {
            ExitStatus.failed(e.getMessage());
            status = ExitStatus.BAD_OPTION;
        } catch (IOException e) {
            status = ExitStatus.failed(e.getMessage());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    private static void exit(int status, String why) {
        System.err.println(why);
        System.exit(status);
    }

    /** Returns whether a path has letters that this language setting lacks. */
    private static boolean hasPathFault(ParameterException fault) {
        // The parser keeps no more of the cause than its name.
        return String.valueOf(fault.getMessage()).contains(InvalidPathException.class.getName());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
