package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.session.replay.SessionWording;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.editing.SegmentKeys;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.FileUpdate;
import org.quarterdeck.workshop.storage.OwnWorkshops;
import org.quarterdeck.workshop.storage.WorkshopStorageException;

/** Carries words that were changed in mid-session over to the workshop's file, or to a copy where there is none to write to. */
public final class WordingKeeper {

    private static final Logger LOG = Logger.getLogger(WordingKeeper.class.getName());

    private static final DecimalFormat MINUTES = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private final Path home;
    /** The texts that the file or a copy has already, by segment. */
    private Map<String, String> kept = Map.of();

    public WordingKeeper(Path home) {
        this.home = home;
    }

    /** Returns whether words were changed that neither the file nor a copy has. */
    public synchronized boolean pending(Map<String, String> changed) {
        return !changed.equals(kept);
    }

    /** Returns whether the session's workshop has a file of its own to write to. */
    public static boolean hasFile(SessionStart start) {
        return FileUpdate.possible(file(start));
    }

    /** Writes the changed words into the workshop's file and returns what became of them, in a sentence. */
    public synchronized String write(RoomState room) {
        var words = new SessionWording(room);
        var name = room.start().file();
        var before = words.text().with(kept).orElse(words.text().text());
        var after = words.text().with(words.changed()).orElse(before);
        try {
            var outcome = FileUpdate.write(file(room.start()), before, after);
            if (outcome == FileUpdate.Outcome.WRITTEN || outcome == FileUpdate.Outcome.SAME) {
                kept = words.changed();
            }
            return AppMessages.text(switch (outcome) {
                case WRITTEN -> "words.written";
                case SAME -> "words.same";
                case DIFFERS -> "words.differs";
                case GONE -> "words.gone";
            }, name);
        } catch (WorkshopStorageException e) {
            return String.valueOf(e.getLocalizedMessage());
        }
    }

    /** Writes minutes of segments, by id, into the workshop's file or into a copy, and returns what became of them, in a sentence. */
    public synchronized String keepTimes(RoomState room, Map<String, Double> minutes, boolean inCopy) {
        var words = new SessionWording(room);
        var before = words.text().with(kept).orElse(words.text().text());
        var sources = new HashMap<>(inCopy ? words.changed() : kept);
        minutes.forEach((segment, each) -> words.text().source(segment).ifPresent(written -> sources.put(segment,
                SegmentKeys.with(sources.getOrDefault(segment, written), "minutes", MINUTES.format(each)))));
        var after = words.text().with(sources).orElse(before);
        try {
            if (inCopy) {
                return AppMessages.text("words.times_copied", copied(words, after));
            }
            return AppMessages.text(switch (FileUpdate.write(file(room.start()), before, after)) {
                case WRITTEN, SAME -> "words.times_written";
                case DIFFERS -> "words.times_differs";
                case GONE -> "words.gone";
            }, room.start().file());
        } catch (WorkshopStorageException e) {
            return String.valueOf(e.getLocalizedMessage());
        }
    }

    /** Makes a workshop of one's own with the changed words and returns what became of them, in a sentence. */
    public synchronized String copy(RoomState room) {
        var words = new SessionWording(room);
        var after = words.text().with(words.changed()).orElse(words.text().text());
        try {
            var title = copied(words, after);
            kept = words.changed();
            return AppMessages.text("words.copied", title);
        } catch (WorkshopStorageException e) {
            return String.valueOf(e.getLocalizedMessage());
        }
    }

    private String copied(SessionWording words, String text) throws WorkshopStorageException {
        var reading = words.text().read(text);
        var title = AppMessages.text("words.copy_title", reading.workshop().title());
        new OwnWorkshops(home).create(title, text, pictures(reading));
        return title;
    }

    private static Map<String, byte[]> pictures(ParseResult reading) {
        var pictures = new HashMap<String, byte[]>();
        for (var name : FileStamp.pictures(reading)) {
            try {
                pictures.put(name, Files.readAllBytes(reading.folder().resolve(name)));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a picture is missing in the copy", e);
            }
        }
        return pictures;
    }

    private static Path file(SessionStart start) {
        return start.folder().resolve(start.file());
    }
}
