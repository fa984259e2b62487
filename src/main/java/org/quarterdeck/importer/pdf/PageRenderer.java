package org.quarterdeck.importer.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.importer.ImportException;

/** Draws pages as pictures that are sharp on a projector of 1920 by 1080, within limits that no honest page reaches. */
final class PageRenderer implements AutoCloseable {

    /** The library's own log, which warns of every font that it has to replace, and prints what is damaged beside what we say of it. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final int MOST_SECONDS = 60;
    private static final long MOST_CONTENT = 64L * 1024 * 1024;
    private static final long MOST_DOTS = 120_000_000;
    /** A picture of more dots is read with some of them left out, which is slow but takes less memory. */
    private static final long MOST_DOTS_WHOLE = 24_000_000;
    private static final int DEEPEST = 8;

    /** A page: its picture, its text and what sticks to it. */
    record Drawn(PagePicture picture, PageText text, List<String> remarks) {}

    private record Sketch(BufferedImage image, PageText text, List<String> remarks) {}

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Path file;
    private final ExecutorService drawing = one("page-drawing");
    private final ExecutorService packing = one("page-packing");

    PageRenderer(PDDocument document, Path file) {
        this.document = document;
        this.file = file;
        this.renderer = new PDFRenderer(document);
        var hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        renderer.setRenderingHints(hints);
    }

    private static ExecutorService one(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Keeps the list of the system's fonts with other things that may be lost, and not in the user's own folder. */
    static void prepare() {
        LIBRARY.setLevel(Level.OFF);
        if (System.getProperty("pdfbox.fontcache") == null) {
            System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        }
    }

    /** Begins to draw a page and to read its text; its picture is packed while the next one is drawn. */
    Future<Drawn> begin(int page) {
        return CompletableFuture.supplyAsync(() -> drawn(page), drawing)
                .thenApplyAsync(sketch -> new Drawn(PagePicture.of(sketch.image()), sketch.text(), sketch.remarks()), packing);
    }

    private Sketch drawn(int page) {
        try {
            renderer.setSubsamplingAllowed(measure(page) > MOST_DOTS_WHOLE);
            var image = renderer.renderImage(page, scale(document.getPage(page)), ImageType.BGR);
            return new Sketch(image, PageText.of(document, page), PageText.remarks(document.getPage(page)));
        } catch (IOException | ImportException e) {
            throw new CompletionException(e);
        }
    }

    /** Waits for a page that was begun. */
    Drawn finish(Future<Drawn> begun, int page) throws ImportException {
        try {
            return begun.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new ImportException(e, "importing.page_large", page + 1, file);
        } catch (ExecutionException e) {
            throw refusal(Objects.requireNonNullElse(e.getCause(), e), page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException(e, "importing.cancelled");
        }
    }

    private ImportException refusal(Throwable cause, int page) {
        return cause instanceof ImportException refused
                ? refused
                : cause instanceof OutOfMemoryError
                        ? new ImportException(cause, "importing.page_large", page + 1, file)
                        : new ImportException(cause, "importing.page_damaged", page + 1, file);
    }

    private static float scale(PDPage page) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        double width = Math.max(1, turned ? box.getHeight() : box.getWidth());
        double height = Math.max(1, turned ? box.getWidth() : box.getHeight());
        return (float) Math.min(WIDTH / width, HEIGHT / height);
    }

    /** Refuses a page whose content or pictures unfold to more than can be drawn, and returns the dots of its largest picture. */
    private long measure(int page) throws IOException, ImportException {
        long size = 0;
        var some = new byte[64 * 1024];
        try (var in = document.getPage(page).getContents()) {
            for (int read = 0; in != null && read >= 0; read = in.read(some)) {
                size += read;
                if (size > MOST_CONTENT) {
                    throw new ImportException("importing.page_large", page + 1, file);
                }
            }
        }
        long dots = dots(document.getPage(page).getResources(), new HashSet<>(), 0);
        if (dots > MOST_DOTS) {
            throw new ImportException("importing.page_large", page + 1, file);
        }
        return dots;
    }

    private static long dots(@Nullable PDResources resources, Set<COSStream> seen, int depth) throws IOException {
        long most = 0;
        if (resources == null || depth > DEEPEST) {
            return most;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                most = Math.max(most, (long) image.getWidth() * image.getHeight());
            } else if (object instanceof PDFormXObject form && seen.add(form.getCOSObject())) {
                most = Math.max(most, dots(form.getResources(), seen, depth + 1));
            }
        }
        return most;
    }

    @Override
    public void close() {
        drawing.shutdownNow();
        packing.shutdownNow();
    }
}
