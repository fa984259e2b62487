package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.projector.DisplayMemory;

/** Keeps in {@link SettingsFile} which display shows the slides, for each set of displays that was ever connected. */
public final class DisplaySettings implements DisplayMemory {

    private static final System.Logger LOG = System.getLogger(DisplaySettings.class.getName());
    private static final String PREFIX = "slides.display.";

    private final Path home;
    private final Map<String, String> chosen = new ConcurrentHashMap<>();

    public DisplaySettings(Path home) {
        this.home = home;
        var kept = SettingsFile.kept(home);
        kept.stringPropertyNames().stream().filter(key -> key.startsWith(PREFIX))
                .forEach(key -> chosen.put(key, kept.getProperty(key)));
    }

    @Override
    public @Nullable Rectangle2D slides(List<Rectangle2D> displays) {
        var slides = chosen.get(key(displays));
        return displays.stream().filter(display -> name(display).equals(slides)).findFirst().orElse(null);
    }

    /** Keeps the choice at once for this session, and on disk soon after. */
    @Override
    public void keep(List<Rectangle2D> displays, Rectangle2D slides) {
        var key = key(displays);
        var name = name(slides);
        if (name.equals(chosen.put(key, name))) {
            return;
        }
        save(() -> SettingsFile.keep(home, key, name));
    }

    /** Leaves the choice to the program again. */
    public void forget(List<Rectangle2D> displays) {
        var key = key(displays);
        if (chosen.remove(key) != null) {
            save(() -> SettingsFile.forget(home, key));
        }
    }

    private interface Saving {
        void save() throws IOException;
    }

    private static void save(Saving what) {
        Thread.ofVirtual().name("displays").start(() -> {
            try {
                what.save();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the choice of displays cannot be saved; it holds for this session", e);
            }
        });
    }

    private static String key(List<Rectangle2D> displays) {
        return PREFIX + displays.stream()
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinX).thenComparingDouble(Rectangle2D::getMinY))
                .map(DisplaySettings::name).collect(Collectors.joining("_"));
    }

    /** Returns the word for a display, by its size and place. */
    public static String name(Rectangle2D display) {
        return Math.round(display.getWidth()) + "x" + Math.round(display.getHeight()) + "+" + Math.round(display.getMinX()) + "+"
                + Math.round(display.getMinY());
    }
}
