package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PlanEvent.WordsChanged;
import org.quarterdeck.session.replay.SessionWording;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.editing.RewordedText;
import org.quarterdeck.workshop.editing.SegmentKeys;
import org.quarterdeck.workshop.parser.WorkshopParser;
import org.quarterdeck.workshop.parser.source.WorkshopText;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.FileUpdate;
import org.quarterdeck.workshop.storage.OwnWorkshops;
import org.quarterdeck.workshop.storage.WorkshopStorageException;

/** Carries words that were changed in mid-session over to the workshop's file, or to a copy where there is none to write to. */
public final class WordingKeeper {

    private static final System.Logger LOG = System.getLogger(WordingKeeper.class.getName());

    private static final DecimalFormat MINUTES = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private final Path home;
    /** The texts that the file or a copy has already, by segment. */
    private Map<String, String> kept = Map.of();

    public WordingKeeper(Path home) {
        this.home = home;
    }

    /**
     * Finds what the file or a copy has already of the words that were changed before the program was started again: what the
     * segments say there, as far as they said so in the session.
     *
     * @param entries the session's journal
     */
    synchronized void recall(RoomState room, List<JournalEntry> entries) {
        var said = new HashMap<String, Set<String>>();
        entries.stream().map(JournalEntry::event).filter(WordsChanged.class::isInstance)
                .flatMap(event -> ((WordsChanged) event).wordings().stream())
                .forEach(each -> said.computeIfAbsent(each.segment(), segment -> new HashSet<>()).add(each.source()));
        if (!said.isEmpty()) {
            kept = there(file(room.start()), said);
            var changed = SessionWording.changed(room);
            if (!changed.isEmpty() && !changed.equals(kept) && copies(room).anyMatch(copy -> there(copy, said).equals(changed))) {
                kept = changed;
            }
        }
    }

    /** Returns what the segments say in a file, by id, as far as it is one of the texts that they had. */
    private static Map<String, String> there(Path file, Map<String, Set<String>> said) {
        var found = new HashMap<String, String>();
        if (WorkshopText.of(file) instanceof WorkshopText.Text read) {
            var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            var text = RewordedText.of(String.valueOf(file.getFileName()), read.text(), folder);
            said.forEach((segment, texts) -> text.source(segment)
                    .flatMap(now -> texts.stream().filter(each -> each.strip().equals(now.strip())).findFirst())
                    .ifPresent(each -> found.put(segment, each)));
        }
        return Map.copyOf(found);
    }

    /** Returns the files of the workshops that {@link #copy} may have made. */
    private Stream<Path> copies(RoomState room) {
        var title = AppMessages.text("words.copy_title", room.workshop().title());
        try {
            return new OwnWorkshops(home).all().stream()
                    .filter(each -> WorkshopParser.read(each).workshop().title().equals(title))
                    .map(FileStamp::file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the workshops can't be listed", e);
            return Stream.empty();
        }
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
