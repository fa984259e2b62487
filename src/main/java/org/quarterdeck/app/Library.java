package org.quarterdeck.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quarterdeck.ui.home.WorkshopChoice;
import org.quarterdeck.ui.home.WorkshopChoice.Origin;
import org.quarterdeck.workshop.WorkshopReader;

/** The workshops that the home screen offers: the built-in one, those in the home's folder, and those opened by hand. */
final class Library {

    static final String BUILT_IN = "built-in";
    private static final Logger LOG = Logger.getLogger(Library.class.getName());

    private final Path home;
    private final Map<Path, WorkshopChoice> opened = new LinkedHashMap<>();

    Library(Path home) {
        this.home = home;
    }

    /** Reads a workshop file or folder; reading it again replaces it. Returns its id. */
    synchronized String open(Path path) {
        var choice = choice(path.toAbsolutePath().normalize(), Origin.OPENED);
        opened.put(path.toAbsolutePath().normalize(), choice);
        return choice.id();
    }

    /** All of them, read anew but for those opened by hand. */
    synchronized List<WorkshopChoice> choices() {
        var all = new ArrayList<WorkshopChoice>();
        var builtIn = Shelf.builtIn(home);
        all.add(new WorkshopChoice(BUILT_IN, Origin.BUILT_IN, builtIn));
        for (var path : inHome()) {
            all.add(choice(path, Origin.HOME));
        }
        all.addAll(opened.values());
        return all;
    }

    private List<Path> inHome() {
        var folder = home.resolve("workshops");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(Library::isWorkshop).sorted().toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the workshops in the home folder cannot be listed", e);
            return List.of();
        }
    }

    private static boolean isWorkshop(Path path) {
        return path.getFileName().toString().endsWith(".md") || Files.isRegularFile(path.resolve("workshop.md"));
    }

    private static WorkshopChoice choice(Path path, Origin origin) {
        return new WorkshopChoice(path.toString(), origin, WorkshopReader.read(path));
    }
}
