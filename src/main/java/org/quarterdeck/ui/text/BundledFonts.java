package org.quarterdeck.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import javafx.scene.text.Font;

/**
 * The bundled fonts: Fraunces for headlines and quotations, Inter for the rest, their italics for emphasis, JetBrains Mono for code, Noto Emoji
 * for emoji. JavaFX names a
 * font's weights as separate families, so a style sheet writes {@code -fx-font-family: "Inter SemiBold"}.
 */
public final class BundledFonts {

    public static final String HEADLINE = "Fraunces SemiBold";
    public static final String QUOTATION = "Fraunces";
    public static final String TEXT = "Inter";
    public static final String MEDIUM = "Inter Medium";
    public static final String STRONG = "Inter SemiBold";
    public static final String HEADLINE_ITALIC = "Fraunces SemiBold Italic";
    public static final String QUOTATION_ITALIC = "Fraunces Italic";
    public static final String ITALIC = "Inter Italic";
    public static final String CODE = "JetBrains Mono";
    public static final String EMOJI = "Noto Emoji";

    private static final System.Logger LOG = System.getLogger(BundledFonts.class.getName());
    private static final String[] FILES = {"fraunces-600", "inter-400", "inter-600", "inter-500", "fraunces-400",
            "inter-400-italic", "fraunces-400-italic", "fraunces-600-italic", "jetbrains-mono-400"};

    private BundledFonts() {}

    /**
     * Loads the fonts in the background, and has the system say which ones it has, so that the first window does not wait for all of
     * it. If loading fails, as it does without a display, the first user of a font gets the error.
     */
    public static void loadAhead() {
        Thread.ofPlatform().daemon().name("fonts")
                .uncaughtExceptionHandler((thread, e) -> LOG.log(Level.DEBUG, "the fonts were not loaded ahead", e))
                .start(() -> {
                    load();
                    Font.getDefault();
                });
    }

    /** Returns once the fonts are loaded. Loads them if nothing else has. */
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

    /** Returns the slanted face of a font in its size, or the font itself if its weight has none. */
    public static Font italic(Font font) {
        return switch (font.getFamily()) {
            case HEADLINE -> of(HEADLINE_ITALIC, font.getSize());
            case QUOTATION -> of(QUOTATION_ITALIC, font.getSize());
            case TEXT, MEDIUM -> of(ITALIC, font.getSize());
            default -> font;
        };
    }

    /** Returns the heavy face of a font in its size. */
    public static Font bold(Font font) {
        return switch (font.getFamily()) {
            case HEADLINE, QUOTATION -> of(HEADLINE, font.getSize());
            case HEADLINE_ITALIC, QUOTATION_ITALIC -> of(HEADLINE_ITALIC, font.getSize());
            case TEXT, MEDIUM, STRONG, ITALIC, CODE -> of(STRONG, font.getSize());
            default -> font;
        };
    }

    /** Returns the monochrome emoji font, which is read on first use. */
    public static Font emoji(double size) {
        Pictures.once();
        return Font.font(EMOJI, size);
    }

    /** Returns the font of fixed width, for code. */
    public static Font code(double size) {
        return of(CODE, size);
    }

    private static Font of(String family, double size) {
        load();
        return Font.font(family, size);
    }

    private static void read(String file) {
        try (var in = BundledFonts.class.getResourceAsStream("/assets/fonts/" + file + ".ttf")) {
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
            // The call itself loads the class.
        }
    }

    /** Loads the fonts in its static initializer, which runs once while other threads wait. */
    private static final class Loaded {

        static {
            for (var file : FILES) {
                read(file);
            }
        }

        static void once() {
            // The call itself loads the class.
        }
    }
}
