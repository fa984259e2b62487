package org.quarterdeck.ui.home.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of setting, by the values they take. Every value is kept as a word in a file that people read. */
public sealed interface SettingKind {

    /** One of a few words, the usual one first. */
    record Choice(List<String> words) implements SettingKind {
        Choice(String... words) {
            this(List.of(words));
        }
    }

    /** One of the displays that are connected, or an empty word for the program's own choice. */
    record Display() implements SettingKind {}

    /** On or off. */
    record Switch(String on, String off) implements SettingKind {}

    /** A number within limits. */
    record Amount(double least, double most, boolean whole) implements SettingKind {

        @Nullable
        Double read(String typed) {
            var number = number(typed);
            return number != null && number >= least && number <= most ? number : null;
        }

        /** Returns a number as it was typed, or the limit that it is beyond. */
        @Nullable
        Double nearest(String typed) {
            var number = number(typed);
            return number == null ? null : Math.clamp(number, least, most);
        }

        private @Nullable Double number(String typed) {
            try {
                double number = Double.parseDouble(typed.strip().replace(',', '.'));
                return Double.isNaN(number) || (whole && number != Math.rint(number)) ? null : number;
            } catch (NumberFormatException e) {
                return null;
            }
        }

        /** Returns a number as it is kept. */
        String written(double number) {
            return number == Math.rint(number) ? String.valueOf(Math.round(number)) : String.valueOf(number);
        }
    }

    /** A few words of any kind. */
    record Words(int most) implements SettingKind {}

    /** Nothing to set here, but something to open. */
    record Opened() implements SettingKind {}

    /** Returns whether a value can be kept. */
    default boolean takes(String value) {
        return switch (this) {
            case Choice choice -> choice.words().contains(value);
            case Switch either -> value.equals(either.on()) || value.equals(either.off());
            case Amount amount -> amount.read(value) != null;
            case Words words -> value.length() <= words.most() && value.chars().noneMatch(Character::isISOControl);
            case Display display -> true;
            case Opened opened -> false;
        };
    }
}
