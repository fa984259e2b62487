package org.quarterdeck.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The program's log in {@code HOME/logs}: what went wrong, in a few files that take turns. It holds no names, answers or
 * codes, and says of a file that fails only how its name ends. A mark beside it says that the program runs; one that is found at the start was left by a program that was ended
 * without a word.
 */
public final class ProgramLog implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ProgramLog.class.getName());
    private static final int BYTES = 500_000;
    private static final int FILES = 3;

    private final FileHandler handler;
    private final Path mark;
    private final boolean brokeOff;

    private ProgramLog(FileHandler handler, Path mark, boolean brokeOff) {
        this.handler = handler;
        this.mark = mark;
        this.brokeOff = brokeOff;
    }

    /** Begins to write all warnings and faults to the log, also those of threads that end by a fault. */
    public static ProgramLog open(Path home) throws IOException {
        var folder = Files.createDirectories(folder(home));
        var mark = folder.resolve("running");
        boolean brokeOff = Files.exists(mark);
        var handler = new FileHandler(folder.toString().replace("%", "%%") + "/quarterdeck-%g.log", BYTES, FILES, true);
        handler.setFormatter(new LogLines());
        handler.setEncoding("UTF-8");
        handler.setLevel(Level.INFO);
        Logger.getLogger("").addHandler(handler);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, fault) -> LOG.log(Level.SEVERE, "the thread " + thread.getName() + " ended by a fault", fault));
        Files.writeString(mark, "");
        return new ProgramLog(handler, mark, brokeOff);
    }

    /** Returns the folder of the log. */
    public static Path folder(Path home) {
        return home.resolve("logs");
    }

    /** Returns whether the program before this one was ended without a word. */
    public boolean brokeOff() {
        return brokeOff;
    }

    /** Ends the log in order. */
    @Override
    public void close() {
        Logger.getLogger("").removeHandler(handler);
        handler.close();
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the mark of the running program stays", e);
        }
    }
}
