package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The workshops that were opened where they lie, remembered in {@code HOME/opened.txt}, one path a line, the last one opened at
 * the end. One that is not there now, as on a drive that was taken out, is remembered too, but not offered.
 */
public final class OpenedWorkshops {

    private static final System.Logger LOG = System.getLogger(OpenedWorkshops.class.getName());
    private static final int MOST = 20;

    private final Path file;
    private final Set<Path> opened = new LinkedHashSet<>();

    public OpenedWorkshops(Path home) {
        this.file = home.resolve("opened.txt");
        try {
            Files.readAllLines(file).stream().filter(line -> !line.isBlank()).forEach(line -> opened.add(Path.of(line)));
        } catch (NoSuchFileException none) {
            LOG.log(Level.DEBUG, "nothing was opened yet", none);
        } catch (IOException | InvalidPathException e) {
            LOG.log(Level.WARNING, "the opened workshops cannot be read", e);
        }
    }

    /** Remembers a workshop as the last one opened; of too many the oldest is forgotten. */
    public void add(Path workshop) {
        opened.remove(workshop);
        opened.add(workshop);
        while (opened.size() > MOST) {
            opened.remove(opened.iterator().next());
        }
        keep();
    }

    public void remove(Path workshop) {
        if (opened.remove(workshop)) {
            keep();
        }
    }

    /** Returns those that are there, in the order in which they were opened. */
    public List<Path> there() {
        return opened.stream().filter(Files::exists).toList();
    }

    private void keep() {
        var lines = new ArrayList<String>();
        opened.forEach(path -> lines.add(path.toString()));
        try {
            Files.createDirectories(file.getParent());
            WorkshopWriter.write(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the opened workshops cannot be remembered", e);
        }
    }
}
