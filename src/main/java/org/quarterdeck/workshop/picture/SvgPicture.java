package org.quarterdeck.workshop.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A drawing in SVG. What it contains is drawn, pictures written into it included; files and addresses that it names are
 * never fetched, and nothing in it runs.
 */
public final class SvgPicture {

    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final int MOST_PIXELS = 4096;
    private static final Pattern ELSEWHERE = Pattern.compile("<(?:image|use|feImage)\\b[^<>]*\\bhref\\s*=\\s*[\"'](?!#|data:)",
            Pattern.CASE_INSENSITIVE);

    /** Elements that keep a computer busy for hours in a few letters. */
    private static final Pattern COSTLY = Pattern.compile("<(?:filter|pattern|mask)\\b|stroke-dasharray|<!ENTITY",
            Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE = 64;
    private static final int MOST_SECONDS = 10;

    /** A drawing is read once, as long as its file stays as it is: a text that is being written is read with each letter. */
    private record Seen(Path file, long size, Instant saved, String key) {}

    private static final Map<Seen, Optional<SvgPicture>> READ = new ConcurrentHashMap<>();
    private static final int MOST_KEPT = 200;

    /** Broken drawings are told by the check of a workshop, not logged. The JDK drops loggers that nothing refers to. */
    private static final Logger QUIET = Logger.getLogger("com.github.weisj.jsvg");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private final SVGDocument drawing;
    private final boolean partial;

    private SvgPicture(SVGDocument drawing, boolean partial) {
        this.drawing = drawing;
        this.partial = partial;
    }

    /** Returns whether a file begins like one in XML, which no bitmap does. */
    public static boolean begins(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return text(in.readNBytes(64)).stripLeading().startsWith("<");
        }
    }

    /** Returns the drawing in a file, or null if it is none or is broken. */
    public static @Nullable SvgPicture read(Path file) throws IOException {
        var seen = Files.readAttributes(file, BasicFileAttributes.class);
        if (seen.size() > MOST_BYTES) {
            return null;
        }
        var key = new Seen(file.toAbsolutePath(), seen.size(), seen.lastModifiedTime().toInstant(),
                String.valueOf(seen.fileKey()));
        var known = READ.get(key);
        if (known == null) {
            known = Optional.ofNullable(read(Files.readAllBytes(file)));
            if (READ.size() >= MOST_KEPT) {
                READ.clear();
            }
            READ.put(key, known);
        }
        return known.orElse(null);
    }

    /** Returns the drawing that a file's bytes hold, or null if they hold none or a broken one. */
    public static @Nullable SvgPicture read(byte[] bytes) throws IOException {
        var rules = LoaderContext.builder().externalResourcePolicy(new OwnDataOnly()).build();
        try {
            var drawing = new SVGLoader().load(new ByteArrayInputStream(bytes), null, rules);
            if (drawing == null || !(drawing.size().width > 0 && drawing.size().height > 0)) {
                return null;
            }
            var text = text(bytes);
            var picture = new SvgPicture(drawing, ELSEWHERE.matcher(text).find());
            return COSTLY.matcher(text).find() && !picture.drawnInTime() ? null : picture;
        } catch (RuntimeException broken) {
            return null;
        }
    }

    /** Returns what the bytes of a text in UTF-8 or, with its mark, in UTF-16 say. */
    private static String text(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    public double width() {
        return drawing.size().width;
    }

    public double height() {
        return drawing.size().height;
    }

    /** Returns whether it names other files, which are left out of it. */
    public boolean partial() {
        return partial;
    }

    /** Draws it small and returns whether that came to an end. */
    private boolean drawnInTime() {
        var done = new CompletableFuture<Boolean>();
        Thread.ofPlatform().daemon().name("trial-drawing").start(() -> {
            try {
                done.complete(draw(SAMPLE).getWidth() > 0);
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError broken) {
                done.complete(false);
            }
        });
        return done.completeOnTimeout(false, MOST_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Draws it with the given width in pixels, or with less if it would be too high. */
    public BufferedImage draw(int wanted) {
        double ratio = height() / width();
        int width = Math.clamp(wanted, 1, (int) Math.max(1, Math.min(MOST_PIXELS, MOST_PIXELS / ratio)));
        int height = Math.clamp(Math.round(width * ratio), 1, MOST_PIXELS);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((java.awt.Component) null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        return picture;
    }

    /** Lets a drawing use what is written into it, and nothing else. */
    private static final class OwnDataOnly implements ResourcePolicy {

        @Override
        public @Nullable URI resolveResourceURI(@Nullable URI base, String named) {
            try {
                return resolveResourceURI(base, new URI(named));
            } catch (URISyntaxException notInIt) {
                return null;
            }
        }

        @Override
        public @Nullable URI resolveResourceURI(@Nullable URI base, URI named) {
            return "data".equals(named.getScheme()) ? named : null;
        }
    }
}
