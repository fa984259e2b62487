package org.quarterdeck.importer.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.importer.DeckReader;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportLosses;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.ImportedDeck;
import org.quarterdeck.importer.ImportedSlide;
import org.quarterdeck.importer.MarkdownText;
import org.quarterdeck.importer.PictureStore;

/** Reads a PDF. A page becomes a picture slide; its title is what the agenda and screen readers say, its text goes to the notes. */
public final class PdfDeckReader implements DeckReader {

    /** So far from its end a file says that it ends, with what other programs may have put behind. */
    private static final int TAIL = 16_384;

    private static final int MOST_PAGES = 300;
    private static final long MOST_BYTES = 300L * 1024 * 1024;

    @Override
    public boolean reads(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public ImportedDeck read(Path file, PictureStore pictures, ImportLosses losses, ImportMonitor monitor)
            throws IOException, ImportException {
        if (Files.size(file) > MOST_BYTES) {
            throw new ImportException("importing.too_large", file);
        }
        PageRenderer.prepare();
        try (var document = opened(file)) {
            int count = document.getNumberOfPages();
            if (count > MOST_PAGES) {
                throw new ImportException("importing.pages_many", file, count, MOST_PAGES);
            }
            if (count == 0) {
                throw new ImportException("importing.nothing", file);
            }
            var outline = PageOutline.of(document);
            var slides = new ArrayList<ImportedSlide>();
            try (var renderer = new PageRenderer(document, file)) {
                var next = renderer.begin(0);
                for (int i = 0; i < count; i++) {
                    monitor.step(i, count);
                    var begun = next;
                    next = i + 1 < count ? renderer.begin(i + 1) : next;
                    slides.add(slide(i, renderer.finish(begun, i), outline, pictures, losses));
                }
                monitor.step(count, count);
            }
            if (cutShort(file)) {
                losses.add(count, "loss.cut_short");
            }
            return new ImportedDeck("PDF", "page", keys(document, file), slides);
        }
    }

    /** Returns whether the end of a file is missing, whose pages were then found without its own list of them. */
    private static boolean cutShort(Path file) throws IOException {
        try (var bytes = Files.newByteChannel(file)) {
            bytes.position(Math.max(0, bytes.size() - TAIL));
            var tail = ByteBuffer.allocate(TAIL);
            while (tail.hasRemaining() && bytes.read(tail) >= 0) {
                // All of the end is read, in as many steps as it takes.
            }
            return !new String(tail.array(), 0, tail.position(), StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static PDDocument opened(Path file) throws IOException, ImportException {
        try {
            return Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException e) {
            throw new ImportException(e, "importing.encrypted", file);
        } catch (IOException | RuntimeException e) {
            throw new ImportException(e, "importing.damaged", file);
        }
    }

    private static ImportedSlide slide(int page, PageRenderer.Drawn drawn, PageOutline outline, PictureStore pictures,
            ImportLosses losses) throws IOException, ImportException {
        var picture = drawn.picture();
        var name = pictures.write(picture.bytes(), String.format(Locale.ROOT, "pages/page-%03d.%s", page + 1, picture.ending()));
        var text = drawn.text();
        if (text.text().isBlank()) {
            losses.add(page + 1, "loss.no_text");
        }
        var keys = new LinkedHashMap<String, String>();
        var part = outline.part(page);
        if (part != null) {
            keys.put("part", part);
        }
        keys.put("layout", "picture");
        var title = outline.title(page) != null ? outline.title(page) : text.title();
        var notes = new ArrayList<String>();
        notes.add(MarkdownText.lines(text.text()));
        drawn.remarks().forEach(remark -> notes.add(MarkdownText.lines(remark)));
        return new ImportedSlide(keys, List.of("![" + MarkdownText.within(described(title, page)) + "](" + name + ")"), notes);
    }

    private static String described(@Nullable String title, int page) {
        return title == null || title.isBlank() ? String.valueOf(page + 1) : title;
    }

    private static Map<String, String> keys(PDDocument document, Path file) throws IOException {
        var information = document.getDocumentInformation();
        var title = one(information.getTitle()).replaceFirst("^(?:Microsoft )?PowerPoint - ", "")
                .replaceFirst("\\.(?:pptx?|pdf|key|odp)$", "");
        if (title.isBlank() || title.matches(
                "(?i)untitled.*|presentation\\d*|powerpoint.presentation|slide \\d+|\\S+\\.(?:html?|docx?|tex|dvi|md|indd)")) {
            title = one(document.getNumberOfPages() == 0 ? "" : PageText.of(document, 0).title());
        }
        var keys = new LinkedHashMap<String, String>();
        keys.put("title", title.isBlank() ? String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") : title);
        if (!one(information.getAuthor()).isBlank()) {
            keys.put("author", one(information.getAuthor()));
        }
        var lang = one(document.getDocumentCatalog().getLanguage());
        if (lang.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")) {
            keys.put("lang", lang);
        }
        return keys;
    }

    private static String one(@Nullable String value) {
        var line = value == null ? "" : value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
