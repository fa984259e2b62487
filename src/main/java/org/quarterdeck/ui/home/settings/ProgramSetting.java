package org.quarterdeck.ui.home.settings;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.ui.home.settings.SettingKind.Amount;
import org.quarterdeck.ui.home.settings.SettingKind.Choice;
import org.quarterdeck.ui.home.settings.SettingKind.Display;
import org.quarterdeck.ui.home.settings.SettingKind.Opened;
import org.quarterdeck.ui.home.settings.SettingKind.Switch;
import org.quarterdeck.ui.home.settings.SettingKind.Words;
import org.quarterdeck.ui.slide.Venue;

/** The settings of the program, in the order of the view, each with its key in the settings file and its usual value. */
public enum ProgramSetting {
    LANGUAGE(SettingGroup.WINDOWS, "language", new Choice(languages())), AUTHOR(SettingGroup.WINDOWS, "author",
            new Words(80)), THEME(SettingGroup.WINDOWS, "windows.theme",
                    new Choice("system", "bright", "dark")), TEXT_SIZE(SettingGroup.WINDOWS, "windows.text.percent",
                            new Choice("100", "125", "150", "175", "200")), CONTRAST(SettingGroup.WINDOWS, "windows.contrast",
                                    new Choice("system", "high", "usual")), MOTION(SettingGroup.WINDOWS, "reduced.motion",
                                            new Choice("system", "on", "off")), NOTES_SIZE(SettingGroup.WINDOWS,
                                                    "windows.notes.pixels",
                                                    new Choice("", "15", "17", "21", "25", "29", "33", "41")), BELL(
                                                            SettingGroup.WINDOWS,
                                                            "bell.muted", new Switch("false", "true")), SPELLING(
                                                                    SettingGroup.WINDOWS, "spelling",
                                                                    new Switch("true", "false")), DISPLAY(SettingGroup.ROOM,
                                                                            "slides.display",
                                                                            new Display()), PROJECTOR_THEME(SettingGroup.ROOM,
                                                                                    "projector.theme",
                                                                                    new Choice("workshop", "bright",
                                                                                            "dark")), ROOM_DEPTH(
                                                                                                    SettingGroup.ROOM,
                                                                                                    "room.depth.metres",
                                                                                                    new Amount(Venue.SHALLOWEST,
                                                                                                            Venue.DEEPEST,
                                                                                                            false),
                                                                                                    "8"), PICTURE_HEIGHT(
                                                                                                            SettingGroup.ROOM,
                                                                                                            "picture.height.metres",
                                                                                                            new Amount(
                                                                                                                    Venue.LOWEST,
                                                                                                                    Venue.HIGHEST,
                                                                                                                    false),
                                                                                                            "1.5"), WIFI_NAME(
                                                                                                                    SettingGroup.PHONES,
                                                                                                                    "wifi.name",
                                                                                                                    new Words(
                                                                                                                            32)), WIFI_PASSWORD(
                                                                                                                                    SettingGroup.PHONES,
                                                                                                                                    "wifi.password",
                                                                                                                                    new Words(
                                                                                                                                            64)), PORT(
                                                                                                                                                    SettingGroup.PHONES,
                                                                                                                                                    "port",
                                                                                                                                                    new Amount(
                                                                                                                                                            1_024,
                                                                                                                                                            65_535,
                                                                                                                                                            true),
                                                                                                                                                    "7313"), WORD_LIST(
                                                                                                                                                            SettingGroup.PHONES,
                                                                                                                                                            "",
                                                                                                                                                            new Opened()), SMALLEST_GROUP(
                                                                                                                                                                    SettingGroup.ARCHIVE,
                                                                                                                                                                    "smallest.group",
                                                                                                                                                                    new Amount(
                                                                                                                                                                            3,
                                                                                                                                                                            10,
                                                                                                                                                                            true),
                                                                                                                                                                    "5"), KEPT_MONTHS(
                                                                                                                                                                            SettingGroup.ARCHIVE,
                                                                                                                                                                            "keep.months",
                                                                                                                                                                            new Choice(
                                                                                                                                                                                    "0",
                                                                                                                                                                                    "1",
                                                                                                                                                                                    "3",
                                                                                                                                                                                    "6",
                                                                                                                                                                                    "12",
                                                                                                                                                                                    "24",
                                                                                                                                                                                    "36",
                                                                                                                                                                                    "60")), FILE(
                                                                                                                                                                                            SettingGroup.ARCHIVE,
                                                                                                                                                                                            "",
                                                                                                                                                                                            new Opened());

    private final SettingGroup group;
    private final String key;
    private final SettingKind kind;
    private final String usual;

    ProgramSetting(SettingGroup group, String key, SettingKind kind, String usual) {
        this.group = group;
        this.key = key;
        this.kind = kind;
        this.usual = usual;
    }

    ProgramSetting(SettingGroup group, String key, SettingKind kind) {
        this(group, key, kind, switch (kind) {
            case Choice choice -> choice.words().getFirst();
            case Switch either -> either.on();
            default -> "";
        });
    }

    private static String[] languages() {
        return Stream.concat(Stream.of(""), ProgramLanguage.ALL.stream()).toArray(String[]::new);
    }

    public SettingGroup group() {
        return group;
    }

    /** Returns the key in the settings file, or an empty word where nothing is kept. */
    public String key() {
        return key;
    }

    public SettingKind kind() {
        return kind;
    }

    /** Returns the value where none is kept. */
    public String usual() {
        return usual;
    }

    /** Returns what a kept word means: the usual value where there is none or it is none that the setting takes. */
    public String read(@Nullable String kept) {
        var word = kept == null ? "" : kind instanceof Words ? kept : kept.strip();
        if (kind instanceof Amount amount) {
            // Whoever withholds more than one can is not to withhold less for that.
            var number = this == SMALLEST_GROUP ? amount.nearest(word) : amount.read(word);
            return number == null ? usual : amount.written(number);
        }
        return kept != null && (kind.takes(word) || isOtherMonths(word)) ? word : usual;
    }

    /** A file may say any number of months. */
    private boolean isOtherMonths(String word) {
        return this == KEPT_MONTHS && word.matches("[0-9]{1,3}");
    }

    String words() {
        return text("name");
    }

    String about() {
        return text("about");
    }

    /** Returns a value as people read it. */
    String words(String value) {
        var messages = MessageBundle.ofProgram("settings");
        return switch (this) {
            case LANGUAGE -> value.isEmpty() ? text("system") : ProgramLanguage.ownName(value);
            case TEXT_SIZE -> messages.percent(Integer.parseInt(value));
            case NOTES_SIZE -> value.isEmpty() ? text("fitting") : messages.text("setting.points", Integer.parseInt(value));
            case KEPT_MONTHS -> messages.text("setting.months", Integer.parseInt(value));
            case DISPLAY -> value.isEmpty() ? text("own_choice") : display(value);
            case THEME, CONTRAST, MOTION, PROJECTOR_THEME -> text(value);
            case ROOM_DEPTH, PICTURE_HEIGHT -> messages.measure(Double.parseDouble(value));
            case AUTHOR, BELL, SPELLING, WIFI_NAME, WIFI_PASSWORD, PORT, WORD_LIST, SMALLEST_GROUP, FILE -> value;
        };
    }

    /** Returns the words for a display, which is named by its width, height and place. */
    private static String display(String name) {
        var parts = name.split("[x+]", -1);
        return parts.length == 4
                ? MessageBundle.ofProgram("settings").text("setting.display_at", parts[0], parts[1], parts[2], parts[3])
                : name;
    }

    String text(String part) {
        return MessageBundle.ofProgram("settings").text("setting." + name().toLowerCase(Locale.ROOT) + "_" + part);
    }
}
