package org.quarterdeck.app.platform;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.platform.WindowTree.LostException;

/**
 * Tells the language of the keyboard whose letters are not Latin, if this system has one: a Bulgarian keyboard has the letters of
 * a Russian one on other keys, and a system in English says nothing of either. An X server names its layouts; elsewhere, and where
 * there is none but Latin ones, it is the system's own language.
 */
public final class KeyboardLanguage {

    private static final System.Logger LOG = System.getLogger(KeyboardLanguage.class.getName());
    private static final String NAMES = "_XKB_RULES_NAMES";
    /** The place of the layouts, and of their variants, among the names. */
    private static final int LAYOUTS = 2;
    private static final int VARIANTS = 3;
    private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("ru", "ru"), Map.entry("ua", "uk"),
            Map.entry("by", "be"), Map.entry("rs", "sr"), Map.entry("mk", "mk"), Map.entry("bg", "bg"), Map.entry("gr", "el"),
            Map.entry("ara", "ar"), Map.entry("ir", "fa"), Map.entry("il", "he"));

    private KeyboardLanguage() {}

    /** Returns the language, as {@code bg-phonetic} where its letters stand by their sound. */
    public static String ofThisSystem() {
        var own = Locale.getDefault().getLanguage();
        if ("Headless".equals(System.getProperty("glass.platform"))
                || !TopWindows.told(System.getProperty("os.name", ""), System.getenv())) {
            return own;
        }
        try (var server = XConnection.open(null)) {
            var named = of(new String(server.property(server.root(), NAMES), StandardCharsets.ISO_8859_1));
            return named == null ? own : named;
        } catch (LostException e) {
            LOG.log(Level.DEBUG, "the X server doesn't name the keyboard''s layouts", e);
            return own;
        }
    }

    /** Returns the language of the first layout that is not Latin, of the names as an X server has them, or null. */
    static @Nullable String of(String names) {
        var parts = names.split("\0", -1);
        if (parts.length <= LAYOUTS) {
            return null;
        }
        var layouts = parts[LAYOUTS].split(",", -1);
        var variants = parts.length > VARIANTS ? parts[VARIANTS].split(",", -1) : new String[0];
        for (int i = 0; i < layouts.length; i++) {
            var language = LANGUAGES.get(layouts[i]);
            if (language != null) {
                boolean phonetic = i < variants.length && variants[i].contains("phonetic");
                return phonetic ? language + "-phonetic" : language;
            }
        }
        return null;
    }
}
