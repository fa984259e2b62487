package org.quarterdeck.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import javafx.scene.text.Font;

/**
 * The faces of the house, bundled: Fraunces for headlines and quotations, Inter for the rest, Noto Emoji for emoji. JavaFX names a face's
 * weights as families of their own, so a style sheet writes {@code -fx-font-family: "Inter SemiBold"}.
 */
public final class BundledFonts {

    public static final String HEADLINE = "Fraunces SemiBold";
    public static final String QUOTATION = "Fraunces";
    public static final String TEXT = "Inter";
    public static final String MEDIUM = "Inter Medium";
    public static final String STRONG = "Inter SemiBold";
    public static final String EMOJI = "Noto Emoji";

    private static final System.Logger LOG = System.getLogger(BundledFonts.class.getName());
    private static final String[] FILES = {"fraunces-600", "inter-400", "inter-600", "inter-500", "fraunces-400"};

    private BundledFonts() {}

    /**
     * Loads them in the background, so that the first window need not wait for all of it. Where that fails, as it does without a
     * display, whoever needs them first hears of it.
     */
    public static void loadAhead() {
        Thread.ofPlatform().daemon().name("fonts")
                .uncaughtExceptionHandler((thread, e) -> LOG.log(Level.DEBUG, "the fonts were not loaded ahead", e))
                .start(BundledFonts::load);
    }

    /** Returns once they are loaded; does it at once where nobody has yet. */
    public static void load() {
        Loaded.once();
    }

    public static Font headline(double size) {
        return of(HEADLINE, size);
    }

    public static Font quotation(double size) {
        return of(QUOTATION, size);
    }

    public static Font text(double size) {
        return of(TEXT, size);
    }

    public static Font medium(double size) {
        return of(MEDIUM, size);
    }

    public static Font strong(double size) {
        return of(STRONG, size);
    }

    /** One-coloured emoji; read when the first is wanted. */
    public static Font emoji(double size) {
        Pictures.once();
        return Font.font(EMOJI, size);
    }

    /** The system's face whose letters are all of one width, for code. */
    public static Font code(double size) {
        return Font.font("Monospaced", size);
    }

    private static Font of(String family, double size) {
        load();
        return Font.font(family, size);
    }

    private static void read(String file) {
        try (var in = BundledFonts.class.getResourceAsStream("/assets/fonts/" + file + ".woff")) {
            if (in == null || Font.loadFont(in, 12) == null) {
                throw new IllegalStateException("the program is incomplete: it lacks the font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Pictures {

        static {
            read("noto-emoji");
        }

        static void once() {
            // Being called is what loads the class.
        }
    }

    /** The class loader sees to it that this happens once, and that others wait for it. */
    private static final class Loaded {

        static {
            for (var file : FILES) {
                read(file);
            }
        }

        static void once() {
            // Being called is what loads the class.
        }
    }
}
