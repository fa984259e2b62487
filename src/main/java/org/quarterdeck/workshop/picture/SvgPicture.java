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

    /** Broken drawings are told by the check of a workshop, not logged. Held here, since the JDK drops loggers that are not referenced. */
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
            var head = new String(in.readNBytes(64), StandardCharsets.UTF_8);
            return head.replace("\uFEFF", "").stripLeading().startsWith("<");
        }
    }

    /** Returns the drawing in a file, or null if it is none or is broken. */
    public static @Nullable SvgPicture read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return null;
        }
        return read(Files.readAllBytes(file));
    }

    /** Returns the drawing that a file's bytes hold, or null if they hold none or a broken one. */
    public static @Nullable SvgPicture read(byte[] bytes) throws IOException {
        var rules = LoaderContext.builder().externalResourcePolicy(new OwnDataOnly()).build();
        try {
            var drawing = new SVGLoader().load(new ByteArrayInputStream(bytes), null, rules);
            return drawing == null || drawing.size().width <= 0 || drawing.size().height <= 0
                    ? null
                    : new SvgPicture(drawing, ELSEWHERE.matcher(new String(bytes, StandardCharsets.UTF_8)).find());
        } catch (RuntimeException broken) {
            return null;
        }
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
