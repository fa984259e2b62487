package org.quarterdeck.importer.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
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
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.quarterdeck.importer.ImportException;

/** Draws pages as pictures that are sharp on a projector of 1920 by 1080, within limits that no honest page reaches. */
final class PageRenderer implements AutoCloseable {

    /** The library's own log, which warns of every font that it has to replace. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final int MOST_SECONDS = 60;
    private static final long MOST_CONTENT = 64L * 1024 * 1024;
    private static final long MOST_DOTS = 120_000_000;
    /** A page with more colours holds photos. */
    private static final int MOST_COLOURS = 3_000;
    private static final float JPEG_QUALITY = 0.93f;
    private static final int DEEPEST = 8;

    /** A picture as a file. */
    record Picture(byte[] bytes, String ending) {}

    /** A page: its picture, its text and what sticks to it. */
    record Drawn(Picture picture, PageText text, List<String> remarks) {}

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
        renderer.setSubsamplingAllowed(true);
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
        LIBRARY.setLevel(Level.SEVERE);
        if (System.getProperty("pdfbox.fontcache") == null) {
            System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        }
    }

    /** Begins to draw a page and to read its text; its picture is packed while the next one is drawn. */
    Future<Drawn> begin(int page) {
        return CompletableFuture.supplyAsync(() -> drawn(page), drawing)
                .thenApplyAsync(sketch -> new Drawn(packed(sketch.image()), sketch.text(), sketch.remarks()), packing);
    }

    private Sketch drawn(int page) {
        try {
            measure(page);
            var image = renderer.renderImage(page, scale(document.getPage(page)), ImageType.RGB);
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

    /** Refuses a page whose content or pictures unfold to more than can be drawn. */
    private void measure(int page) throws IOException, ImportException {
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
        measure(document.getPage(page).getResources(), page, new HashSet<>(), 0);
    }

    private void measure(@org.jspecify.annotations.Nullable PDResources resources, int page, Set<COSName> seen, int depth)
            throws IOException, ImportException {
        if (resources == null || depth > DEEPEST) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object instanceof PDImageXObject image && (long) image.getWidth() * image.getHeight() > MOST_DOTS) {
                throw new ImportException("importing.page_large", page + 1, file);
            } else if (object instanceof PDFormXObject form && seen.add(name)) {
                measure(form.getResources(), page, seen, depth + 1);
            }
        }
    }

    /** Packs what holds few colours as PNG, which loses nothing, and photos as JPEG. */
    private static Picture packed(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            boolean photo = colours(image) > MOST_COLOURS;
            if (photo) {
                writeJpeg(image, bytes);
            } else {
                ImageIO.write(image, "png", bytes);
            }
            return new Picture(bytes.toByteArray(), photo ? "jpg" : "png");
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** Counts the colours of every seventh dot. */
    private static int colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight() && colours.size() <= MOST_COLOURS; y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static void writeJpeg(BufferedImage image, ByteArrayOutputStream bytes) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    @Override
    public void close() {
        drawing.shutdownNow();
        packing.shutdownNow();
    }
}
