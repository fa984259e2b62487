package org.quarterdeck.i18n;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The language of the program's own windows, apart from that of any workshop. It is British English until one is chosen: the
 * command line speaks English everywhere, since other programs read it.
 */
public final class ProgramLanguage {

    /** Every language that the windows speak, English first. */
    public static final List<String> ALL = Stream.concat(Stream.of(Languages.ENGLISH), Languages.TRANSLATED.stream()).toList();

    private static volatile Locale chosen = Locale.UK;

    private ProgramLanguage() {}

    /** Chooses the language from now on: that of the tag, or that of the system where the tag is empty. */
    public static void choose(String tag) {
        var system = Locale.getDefault(Locale.Category.DISPLAY);
        var spoken = tag.isEmpty() ? Languages.spoken(system.toLanguageTag()) : Languages.spoken(tag);
        // The system's own country is kept, which says how dates are written.
        chosen = spoken.equals(system.getLanguage()) && !system.getCountry().isEmpty()
                ? Locale.of(spoken, system.getCountry())
                : spoken.equals(Languages.ENGLISH) ? Locale.UK : Locale.of(spoken);
    }

    /** Returns the chosen language as a BCP 47 tag, with the country where the system names one for it. */
    public static String tag() {
        return chosen.toLanguageTag();
    }

    /** Returns whether the chosen language is written from right to left. */
    public static boolean rightToLeft() {
        return Languages.rightToLeft(tag());
    }

    /** Returns the name of a language in the language itself. */
    public static String ownName(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
