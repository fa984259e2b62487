package org.quarterdeck.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.importer.ImportLosses.Loss;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Makes a workshop's folder of a deck: completely or not at all, and never over something that is there. */
public final class DeckImporter {

    private static final String WORKSHOP = "workshop.md";
    /** The usual names of the deck in a folder of its own. */
    private static final List<String> USUAL = List.of("slides.md", "PITCHME.md", "deck.md", "presentation.md", "index.md",
            "README.md", "index.html");

    private final List<DeckReader> readers;

    public DeckImporter(List<DeckReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Returns whether this is a file that a deck may be in, by its name, or a folder that holds one. */
    public boolean takes(Path given) {
        return Files.isDirectory(given)
                ? !Files.exists(given.resolve(WORKSHOP)) && inFolder(given).isPresent()
                : readerOf(given).isPresent();
    }

    /** Returns whether this is a deck of another tool, and no workshop that can be opened as it is. */
    public boolean foreign(Path given) {
        if (!takes(given)) {
            return false;
        }
        return Files.isDirectory(given) || readerOf(given).filter(reader -> reader.foreign(given)).isPresent();
    }

    /**
     * Makes a workshop.
     *
     * @param given a file, or a folder that holds one
     * @param to the folder to make; null for one beside the original, with the deck's name
     */
    public ImportResult run(Path given, @Nullable Path to, ImportMonitor monitor) throws ImportException {
        if (!Files.exists(given)) {
            throw new ImportException("importing.no_file", given);
        }
        if (Files.isDirectory(given) && Files.exists(given.resolve(WORKSHOP))) {
            throw new ImportException("importing.workshop_already", given);
        }
        var file = Files.isDirectory(given)
                ? inFolder(given).orElseThrow(() -> new ImportException("importing.no_deck", given))
                : given;
        var reader = readerOf(file).orElseThrow(() -> new ImportException("importing.kinds", file));
        if (!Files.isReadable(file)) {
            throw new ImportException("importing.unreadable", file);
        }
        var place = to != null ? to : beside(given);
        try (var folder = NewFolder.at(place, to != null)) {
            return made(file, reader, folder, monitor);
        } catch (IOException e) {
            throw new ImportException(e, "importing.failed", file, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new ImportException(e, "importing.too_large", file);
        }
    }

    private ImportResult made(Path file, DeckReader reader, NewFolder folder, ImportMonitor monitor)
            throws IOException, ImportException {
        var losses = new ImportLosses();
        var pictures = new PictureStore(folder.part());
        var deck = reader.read(file, pictures, losses, monitor);
        if (deck.slides().isEmpty()) {
            throw new ImportException("importing.nothing", file);
        }
        Files.write(folder.part().resolve(WORKSHOP), WorkshopTextWriter.text(deck).getBytes(StandardCharsets.UTF_8));
        var faults = WorkshopParser.read(folder.part()).faults().stream()
                .filter(fault -> fault.severity() == Diagnostic.Severity.ERROR).toList();
        if (monitor.cancelled()) {
            throw new ImportException("importing.cancelled");
        }
        var name = String.valueOf(file.getFileName());
        var told = losses.all().stream().map(loss -> line(name, deck.place(), loss)).toList();
        return new ImportResult(folder.finish(), deck.tool(), Objects.requireNonNullElse(deck.keys().get("title"), name),
                deck.slides().size(), pictures.count(), told, faults);
    }

    /** Returns a loss in one line that begins with the file and the place, as compilers write it. */
    private static String line(String file, String place, Loss loss) {
        var places = loss.places().stream().map(String::valueOf);
        var start = place.equals("line")
                ? file + ":" + loss.places().getFirst() + ": "
                : Message
                        .of(ImportException.BUNDLE, place.equals("page") ? "importing.place_page" : "importing.place_slide", file,
                                places.collect(Collectors.joining(", ")))
                        .inProgramLanguage() + ": ";
        var more = place.equals("line") && loss.places().size() > 1
                ? " " + Message.of(ImportException.BUNDLE, "importing.more_lines",
                        loss.places().stream().skip(1).map(String::valueOf)
                                .collect(Collectors.joining(", ")))
                        .inProgramLanguage()
                : "";
        return start + loss.words() + more;
    }

    private Optional<DeckReader> readerOf(Path file) {
        return readers.stream().filter(reader -> reader.reads(file)).findFirst();
    }

    /** Returns the deck in a folder: of a usual name, or the only one that is there. */
    private Optional<Path> inFolder(Path folder) {
        for (var name : USUAL) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
        }
        try (var files = Files.list(folder)) {
            var decks = files.filter(file -> Files.isRegularFile(file) && readerOf(file).isPresent()).limit(2).toList();
            return decks.size() == 1 ? Optional.of(decks.getFirst()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // told as a folder without a deck
        }
    }

    private static Path beside(Path given) {
        var whole = given.toAbsolutePath().normalize();
        var name = String.valueOf(whole.getFileName());
        int dot = Files.isDirectory(whole) ? -1 : name.lastIndexOf('.');
        var bare = dot > 0 ? name.substring(0, dot) : name;
        return whole
                .resolveSibling(bare.toLowerCase(Locale.ROOT).endsWith(".slides") ? bare.substring(0, bare.length() - 7) : bare);
    }
}
