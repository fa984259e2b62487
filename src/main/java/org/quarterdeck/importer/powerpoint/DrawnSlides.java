package org.quarterdeck.importer.powerpoint;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.PictureStore;
import org.quarterdeck.importer.ScratchFolder;
import org.quarterdeck.importer.pdf.PrintedPages;

/**
 * Pictures of slides that are more than text: LibreOffice's where it is installed, else the library's own. The deck is printed
 * once, when the first slide needs it.
 */
final class DrawnSlides implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DrawnSlides.class.getName());

    private final XMLSlideShow show;
    private final Path deck;
    private final @Nullable Path program;
    private final ImportMonitor monitor;
    private boolean tried;
    private @Nullable ScratchFolder folder;
    private @Nullable PrintedPages pages;

    /** @param program LibreOffice, or null where it isn't installed */
    DrawnSlides(XMLSlideShow show, Path deck, @Nullable Path program, ImportMonitor monitor) {
        this.show = show;
        this.deck = deck;
        this.program = program;
        this.monitor = monitor;
    }

    /** Writes the picture of a slide into the workshop. Returns its name there. */
    String write(XSLFSlide slide, PictureStore pictures) throws IOException, ImportException {
        var printed = printed();
        if (printed != null) {
            var picture = printed.picture(page(slide));
            return pictures.write(picture.bytes(), name(slide, picture.ending()));
        }
        return pictures.write(SlidePicture.png(show, slide), name(slide, "png"));
    }

    /** Returns whether LibreOffice draws the slides, with their charts and embedded objects. */
    boolean faithful() throws IOException, ImportException {
        return printed() != null;
    }

    private static String name(XSLFSlide slide, String ending) {
        return String.format(Locale.ROOT, "slides/slide-%03d.%s", slide.getSlideNumber(), ending);
    }

    /** Returns the deck's pages as LibreOffice prints them, which leaves hidden slides out, or null. */
    private @Nullable PrintedPages printed() throws IOException, ImportException {
        if (!tried && program != null) {
            tried = true;
            folder = ScratchFolder.create();
            try {
                print(program, folder.place());
            } catch (IOException e) {
                LOG.log(Level.INFO, "LibreOffice did not print the deck, so its drawings are the library's", e);
            }
        }
        return pages;
    }

    private void print(Path office, Path place) throws IOException, ImportException {
        int visible = (int) show.getSlides().stream().filter(each -> !each.isHidden()).count();
        var pdf = OfficeProgram.printed(office, deck, place, monitor, visible);
        var read = pdf == null ? null : PrintedPages.of(pdf);
        if (read != null && read.count() != visible) {
            read.close();
            read = null;
        }
        pages = read;
    }

    private int page(XSLFSlide slide) {
        return (int) show.getSlides().stream().takeWhile(each -> each != slide).filter(each -> !each.isHidden()).count();
    }

    @Override
    public void close() throws IOException {
        if (pages != null) {
            pages.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
