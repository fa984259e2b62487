package org.quarterdeck.app.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.hosting.DisplaySettings;
import org.quarterdeck.app.hosting.ModerationWordList;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.SystemOpener;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.common.DeskTheme;
import org.quarterdeck.ui.common.TextZoom;
import org.quarterdeck.ui.home.settings.ProgramSetting;
import org.quarterdeck.ui.home.settings.SettingValues;
import org.quarterdeck.ui.home.workshop.RoomFacts;
import org.quarterdeck.ui.slide.Venue;
import org.quarterdeck.ui.slide.canvas.ProjectorTheme;
import org.quarterdeck.workshop.Theme;

/** The settings of the windows: read once, changed at once, and written to the settings file behind that. */
final class SettingsController implements SettingValues {

    private final Path home;
    private final BackgroundServices services;
    private final WindowTheme theme = new WindowTheme();
    private final DisplaySettings displays;
    private final SystemOpener system;
    private final BiConsumer<ProgramSetting, String> changed;
    private final Consumer<String> tell;
    private final Map<ProgramSetting, String> values = new EnumMap<>(ProgramSetting.class);

    /**
     * @param changed receives each change, once it holds
     * @param tell receives a sentence about what failed
     */
    SettingsController(Path home, BackgroundServices services, DisplaySettings displays, SystemOpener system,
            BiConsumer<ProgramSetting, String> changed, Consumer<String> tell) {
        this.home = home;
        this.services = services;
        this.displays = displays;
        this.system = system;
        this.changed = changed;
        this.tell = tell;
        read();
        values.forEach(this::hold);
    }

    /** Reads the file, as other screens may have changed it. */
    void read() {
        values.putAll(SettingsFile.values(home));
    }

    @Override
    public String value(ProgramSetting setting) {
        if (setting == ProgramSetting.DISPLAY) {
            var chosen = displays.slides(connected());
            return chosen == null ? "" : DisplaySettings.name(chosen);
        }
        return values.getOrDefault(setting, setting.usual());
    }

    @Override
    public List<String> displays() {
        return connected().stream().sorted(Comparator.comparingDouble(Rectangle2D::getMinX)).map(DisplaySettings::name).toList();
    }

    @Override
    public void change(ProgramSetting setting, String value) {
        change(setting, value, tell);
    }

    /** Turns dark windows bright and bright ones dark. */
    void turnTheme() {
        change(ProgramSetting.THEME, WindowTheme.other().value());
    }

    /** @param failed receives a sentence where the bell can't be kept for later sessions */
    void muteBell(boolean muted, Consumer<String> failed) {
        change(ProgramSetting.BELL, String.valueOf(muted),
                why -> failed.accept(AppMessages.text("notice.bell_not_kept", home)));
    }

    private void change(ProgramSetting setting, String value, Consumer<String> failed) {
        if (setting == ProgramSetting.DISPLAY) {
            chooseDisplay(value);
        } else {
            values.put(setting, value);
            hold(setting, value);
            FxCompletion.then(services.submit(() -> {
                SettingsFile.keep(home, setting, value);
                return value;
            }), kept -> {}, failed);
        }
        changed.accept(setting, value);
    }

    private void chooseDisplay(String name) {
        var all = connected();
        all.stream().filter(each -> DisplaySettings.name(each).equals(name)).findFirst()
                .ifPresentOrElse(display -> displays.keep(all, display), () -> displays.forget(all));
    }

    /** Has the windows follow a setting that is about all of them. */
    private void hold(ProgramSetting setting, String value) {
        switch (setting) {
            case THEME -> theme.follow(ThemeChoice.of(value));
            case TEXT_SIZE -> TextZoom.set(Integer.parseInt(value) / 100.0);
            case CONTRAST -> DeskTheme.contrast(value.equals("high") || (value.equals("system") && systemContrast()));
            case PROJECTOR_THEME -> ProjectorTheme.choose(projector(value));
            case SMALLEST_GROUP -> services.withholdBelow(Integer.parseInt(value));
            default -> {
                // A session or a screen asks for it, or is told.
            }
        }
    }

    private static @Nullable Theme projector(String value) {
        return switch (value) {
            case "bright" -> Theme.BRIGHT;
            case "dark" -> Theme.DARK;
            default -> null;
        };
    }

    private static boolean systemContrast() {
        var known = Platform.getPreferences();
        return known.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || known.getString("GTK.theme_name").orElse("").startsWith("HighContrast");
    }

    /** Returns whether slides appear at once instead of moving. */
    boolean reducedMotion() {
        var value = value(ProgramSetting.MOTION);
        return value.equals("system") ? Platform.getPreferences().isReducedMotion() : value.equals("on");
    }

    /** Returns the size of the notes in pixels, or 0 where it fits the space. */
    int notesSize() {
        var value = value(ProgramSetting.NOTES_SIZE);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** Returns the wireless network that guests are told of, or null. */
    @Nullable
    WifiNetwork wifi() {
        var name = value(ProgramSetting.WIFI_NAME);
        return name.isEmpty() ? null : new WifiNetwork(name, value(ProgramSetting.WIFI_PASSWORD));
    }

    /** Returns what the home screen is told of the room. */
    RoomFacts room() {
        return new RoomFacts(new Venue(number(ProgramSetting.ROOM_DEPTH), number(ProgramSetting.PICTURE_HEIGHT)), wifi());
    }

    private double number(ProgramSetting setting) {
        return Double.parseDouble(value(setting));
    }

    @Override
    public void open(ProgramSetting setting) {
        FxCompletion.then(services.submit(() -> {
            if (setting == ProgramSetting.WORD_LIST) {
                return ModerationWordList.ready(home);
            }
            if (Files.notExists(file())) {
                Files.createDirectories(home);
                Files.createFile(file());
            }
            return file();
        }), this::show, tell);
    }

    private void show(Path place) {
        FxCompletion.then(system.open(place), done -> {
            if (!done) {
                tell.accept(AppMessages.text("notice.not_opened", place));
            }
        }, tell);
    }

    @Override
    public Path file() {
        return SettingsFile.file(home);
    }

    private static List<Rectangle2D> connected() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }
}
