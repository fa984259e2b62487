package org.quarterdeck.importer.powerpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.importer.DeckReader;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportLosses;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.ImportedDeck;
import org.quarterdeck.importer.ImportedSlide;
import org.quarterdeck.importer.PictureStore;

/** Reads a file of PowerPoint, within limits that no honest one reaches. */
public final class PowerPointDeckReader implements DeckReader {

    /** The library stays quiet: a damaged deck is told by the exception. Held here, since the JDK drops loggers that are not referenced. */
    private static final Logger QUIET = Logger.getLogger("org.apache.poi");
    private static final Set<String> ENDINGS = Set.of("pptx", "ppsx", "pptm", "ppsm", "potx");
    private static final int MOST_SLIDES = 300;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int MOST_PARTS = 20_000;
    private static final long LARGEST_PART = 200L * 1024 * 1024;

    private final Supplier<@Nullable Path> program;

    /** Creates a reader that has LibreOffice draw what is more than text, where it is installed. It is looked for when a deck is read. */
    public PowerPointDeckReader() {
        this(OfficeProgram::installed);
    }

    /** @param program looks for LibreOffice; gives null to do without */
    PowerPointDeckReader(Supplier<@Nullable Path> program) {
        this.program = program;
    }

    @Override
    public boolean reads(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @Override
    public ImportedDeck read(Path file, PictureStore pictures, ImportLosses losses, ImportMonitor monitor)
            throws IOException, ImportException {
        prepare();
        if (Files.size(file) > MOST_BYTES) {
            throw new ImportException("importing.too_large", file);
        }
        if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
            throw new ImportException("importing.encrypted", file);
        }
        try (var parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                var show = new XMLSlideShow(parts);
                var drawings = new DrawnSlides(show, file, program.get(), monitor)) {
            int count = show.getSlides().size();
            if (count > MOST_SLIDES) {
                throw new ImportException("importing.pages_many", file, count, MOST_SLIDES);
            }
            var slides = new ArrayList<ImportedSlide>();
            for (var slide : show.getSlides()) {
                monitor.step(slide.getSlideNumber() - 1, count);
                if (slide.isHidden()) {
                    losses.add(slide.getSlideNumber(), "loss.hidden");
                    continue;
                }
                var read = new SlideReader(show, slide, pictures, drawings, losses).read(slides.isEmpty());
                if (read.empty()) {
                    losses.add(slide.getSlideNumber(), "loss.empty");
                } else {
                    slides.add(read);
                }
            }
            return new ImportedDeck("PowerPoint", "slide", keys(show, file, slides), slides);
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            throw new ImportException(e, unfolds(e) ? "importing.too_large" : "importing.damaged", file);
        }
    }

    /** Returns whether the library stopped at its limits, at whatever depth it says so. */
    private static boolean unfolds(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 10; cause = cause.getCause(), depth++) {
            var words = String.valueOf(cause.getMessage());
            if (words.contains("Zip bomb") || words.contains("max. entry size")) {
                return true;
            }
        }
        return false;
    }

    /** Sets the limits for what unfolds without end. */
    private static void prepare() {
        QUIET.setLevel(Level.OFF);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private static Map<String, String> keys(XMLSlideShow show, Path file, List<ImportedSlide> slides) {
        var properties = show.getProperties().getCoreProperties();
        var title = one(properties.getTitle());
        for (int i = 0; (title.isEmpty() || title.matches("(?i)powerpoint.*|pr[äée]sentation\\d*|title|titel|untitled"))
                && i < slides.size(); i++) {
            title = one(heading(slides.get(i)));
        }
        var keys = new LinkedHashMap<String, String>();
        keys.put("title", title.isEmpty() ? String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") : title);
        if (!one(properties.getCreator()).isEmpty()) {
            keys.put("author", one(properties.getCreator()));
        }
        return keys;
    }

    /** Returns the headline of a slide as plain text. */
    private static String heading(ImportedSlide slide) {
        return slide.body().stream().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2)).orElse("")
                .replaceAll("\\\\(?=\\p{Punct})", "");
    }

    private static String one(@Nullable String value) {
        var line = value == null ? "" : value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
