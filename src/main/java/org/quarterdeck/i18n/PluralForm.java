package org.quarterdeck.i18n;

/** The forms of a message that go with a number: the cardinal rules of the Unicode CLDR, for whole numbers under a million. */
final class PluralForm {

    private PluralForm() {}

    /** Returns the form's name. Zero has a form of its own in every language, for messages that have words for it. */
    static String of(String language, int number) {
        if (number == 0) {
            return "zero";
        }
        return language.equals("ar") ? arabic(number) : number == 1 ? "one" : "other";
    }

    private static String arabic(int number) {
        int rest = number % 100;
        return number == 1 ? "one" : number == 2 ? "two" : rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }
}
