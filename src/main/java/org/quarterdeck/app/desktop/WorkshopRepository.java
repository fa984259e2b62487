package org.quarterdeck.app.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.app.hosting.WorkshopLoader;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopChoice.Origin;
import org.quarterdeck.workshop.parser.WorkshopParser;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.OpenedWorkshops;
import org.quarterdeck.workshop.storage.OwnWorkshops;

/**
 * The workshops that the home screen offers: the built-in ones, the trainer's own and those opened in place. A file is read
 * once for each time it is saved.
 */
final class WorkshopRepository {

    private static final String BUILT_IN = "built-in:";
    private static final System.Logger LOG = System.getLogger(WorkshopRepository.class.getName());

    private final Path home;
    private final OwnWorkshops own;
    private final OpenedWorkshops opened;
    private final Map<Path, Known> known = new HashMap<>();
    private final Map<String, WorkshopChoice> builtIn = new HashMap<>();

    /** A workshop as it was read, with the state of its files at that time. */
    record Known(WorkshopChoice choice, List<String> pictures, FileStamp stamp) {}

    WorkshopRepository(Path home) {
        this.home = home;
        this.own = new OwnWorkshops(home);
        this.opened = new OpenedWorkshops(home);
    }

    /** Adds a workshop file or folder to the list and returns its id. */
    synchronized String open(Path path) {
        var place = path.toAbsolutePath().normalize();
        if (!own.holds(place)) {
            opened.add(place);
        }
        return read(place).choice().id();
    }

    /** Removes from the list a workshop that was opened in place. */
    synchronized void close(Path path) {
        opened.remove(path.toAbsolutePath().normalize());
    }

    /** Returns all workshops, the built-in ones first: of each the edition in the language of the program's windows. */
    synchronized List<WorkshopChoice> choices() {
        var all = new ArrayList<WorkshopChoice>();
        WorkshopLoader.inProgramOrder().forEach(name -> all.add(builtIn(name)));
        inHome().forEach(path -> all.add(read(path).choice()));
        opened.there().forEach(path -> all.add(read(path).choice()));
        return all;
    }

    /** Returns a workshop, reading it again if it was saved since. */
    synchronized Known read(Path path) {
        var place = path.toAbsolutePath().normalize();
        var before = known.get(place);
        if (before != null && before.stamp().equals(FileStamp.of(place, before.pictures()))) {
            return before;
        }
        var text = FileStamp.of(place, List.of()).text();
        var reading = WorkshopParser.read(place);
        var pictures = FileStamp.pictures(reading);
        var stamp = new FileStamp(text, FileStamp.of(place, pictures).pictures());
        var now = new Known(new WorkshopChoice(place.toString(), own.holds(place) ? Origin.HOME : Origin.OPENED, reading,
                stamp.pictures().hashCode(), false), pictures, stamp);
        known.put(place, now);
        return now;
    }

    /** Keeps a measured workshop unless it was read again since, and returns whether it was kept. */
    synchronized boolean keep(WorkshopChoice read, WorkshopChoice measured) {
        if (read.from() == Origin.BUILT_IN) {
            return builtIn.replace(builtInName(read), read, measured);
        }
        var now = known.get(place(read));
        if (now == null || now.choice() != read) {
            return false;
        }
        known.put(place(read), new Known(measured, now.pictures(), now.stamp()));
        return true;
    }

    /** Returns the name of a built-in workshop. */
    static String builtInName(WorkshopChoice choice) {
        return choice.id().substring(BUILT_IN.length());
    }

    /** Returns the path of a workshop other than the built-in ones. */
    static Path place(WorkshopChoice choice) {
        return Path.of(choice.id());
    }

    OwnWorkshops own() {
        return own;
    }

    private WorkshopChoice builtIn(String name) {
        return builtIn.computeIfAbsent(name,
                known -> new WorkshopChoice(BUILT_IN + known, Origin.BUILT_IN, WorkshopLoader.builtIn(known, home)));
    }

    private List<Path> inHome() {
        try {
            return own.all();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the workshops in the home folder cannot be listed", e);
            return List.of();
        }
    }
}
